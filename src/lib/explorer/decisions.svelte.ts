/** The state that the address holds: decided step by step, written there, taken back and made again. */
import type { ViewState } from '../url/viewState';
import { createAddressWriter, type AddressHistory } from './addressWriter';
import { createUndoStack } from './undoStack';

export class Decisions {
	readonly #addressOf: (state: ViewState) => string;
	readonly #writer;
	readonly #undoStack = createUndoStack<ViewState>();
	#hasRead = false;

	/** What the address says. */
	state: ViewState = $state.raw()!;
	/** What is on the way, while a handle is dragged or the timeline plays. */
	#moving: Partial<ViewState> | undefined = $state.raw();
	/** What is to be seen. */
	shown: ViewState = $derived(this.#moving ? { ...this.state, ...this.#moving } : this.state);

	constructor(state: ViewState, addressOf: (state: ViewState) => string, history: AddressHistory) {
		this.state = state;
		this.#addressOf = addressOf;
		this.#writer = createAddressWriter(history);
	}

	/** The address of what is to be seen. */
	get query(): string {
		return this.#addressOf(this.shown);
	}

	/** Shows a change that is on its way and no decision yet. */
	move(change: Partial<ViewState>) {
		this.#moving = change;
	}

	/** `topic` names decisions that are made in quick steps, such as by an arrow key. */
	choose(change: Partial<ViewState>, topic?: string) {
		const before = this.state;
		this.state = { ...this.shown, ...change };
		this.#moving = undefined;
		if (this.#writer.choose(this.#addressOf(this.state), topic)) this.#undoStack.record(before);
	}

	/** Ends what is on its way without a decision. */
	stay() {
		this.#moving = undefined;
	}

	/** A change that needs no entry of its own. */
	adjust(change: Partial<ViewState>) {
		this.state = { ...this.state, ...change };
		this.#writer.move(this.#addressOf(this.state));
	}

	/** Takes over what the address says, on arrival or after Back, which is undone like any decision. */
	adopt(state: ViewState) {
		if (this.#hasRead) this.#undoStack.record(this.state);
		this.#hasRead = true;
		this.correct(state);
	}

	/** Takes over what the address should have said. */
	correct(state: ViewState) {
		this.state = state;
		this.#moving = undefined;
		this.#writer.adopt(this.#addressOf(state));
	}

	/** True for an address that says what is decided. */
	isAt(query: string): boolean {
		return this.#hasRead && query === this.#addressOf(this.state);
	}

	/** Takes the last decision back; false where there is none. */
	undo(): boolean {
		return this.#restore((present) => this.#undoStack.undo(present));
	}

	/** Makes the decision again that was taken back last; false where there is none. */
	redo(): boolean {
		return this.#restore((present) => this.#undoStack.redo(present));
	}

	/** Writes what is still to be written, before the reader leaves. */
	flush() {
		if (this.#moving) this.choose({});
		this.#writer.flush();
	}

	/** Writes nothing more: the address is another page's by now. */
	abandon() {
		this.#writer.adopt(this.#addressOf(this.state));
	}

	/** Steps on to the next state that is another than the present one. */
	#restore(step: (present: ViewState) => ViewState | undefined): boolean {
		const present = this.#addressOf(this.state);
		let state = step(this.state);
		while (state && this.#addressOf(state) === present) state = step(state);
		if (!state) return false;
		this.state = state;
		this.#moving = undefined;
		this.#writer.choose(this.#addressOf(state));
		return true;
	}
}
