/** Keeps the focus from getting lost where what has it goes away. */
import { tick } from 'svelte';

export interface FocusKeeper {
	/** Does what opens a card, and puts the focus there. */
	open(action: () => void): Promise<void>;
	/** Does what closes it, and gives the focus back. */
	close(action: () => void): Promise<void>;
	/** Does what may take away what has the focus; then it goes to where it was before a card opened, else to the list. */
	keep(action: () => void): Promise<void>;
	toCard(): Promise<void>;
	toList(): void;
}

export function createFocusKeeper(): FocusKeeper {
	/** What had the focus before a card was opened. */
	let opener: HTMLElement | undefined;

	function toList() {
		document.getElementById('list')?.focus();
	}

	function giveBack() {
		if (opener?.isConnected) opener.focus();
		else toList();
	}

	async function toCard() {
		await tick();
		document.getElementById('card-title')?.focus({ preventScroll: true });
	}

	return {
		toCard,
		toList,
		async open(action) {
			opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
			action();
			await toCard();
		},
		async close(action) {
			action();
			await tick();
			giveBack();
			opener = undefined;
		},
		async keep(action) {
			const hadFocus = document.activeElement !== document.body;
			action();
			await tick();
			if (hadFocus && document.activeElement === document.body) giveBack();
		}
	};
}
