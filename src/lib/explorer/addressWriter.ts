/** Writes the explorer's state to the address: choices add a history entry, movements replace the present one. */

export interface AddressHistory {
	push(query: string): void;
	replace(query: string): void;
}

export interface AddressWriter {
	/**
	 * A decision of the reader's. Decisions on one topic, if named, that follow one another quickly share an entry.
	 * True where it made an entry of its own.
	 */
	choose(query: string, topic?: string): boolean;
	/** A movement on the way: written a moment later, in place of the present entry. */
	move(query: string): void;
	/** Takes the query as what the address says already, as after Back. */
	adopt(query: string): void;
	/** Writes a pending movement at once. */
	flush(): void;
}

/** Browsers refuse more than about 100 changes of the address in 30 s. */
const moveDelay = 350;
const topicPause = 1200;

/** `now` gives milliseconds. */
export function createAddressWriter(history: AddressHistory, now: () => number = Date.now): AddressWriter {
	let written = '';
	let pending: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last: { topic?: string; time: number } = { time: -Infinity };

	function flush() {
		clearTimeout(timer);
		timer = undefined;
		if (pending !== undefined && pending !== written) history.replace((written = pending));
		pending = undefined;
	}

	return {
		choose(query, topic) {
			const isSameTopic = !!topic && topic === last.topic && now() - last.time < topicPause;
			if (isSameTopic) pending = query;
			flush();
			const isNew = query !== written;
			if (isSameTopic || isNew) last = { topic, time: now() };
			if (isNew) history.push((written = query));
			return isNew;
		},
		move(query) {
			pending = query;
			timer ??= setTimeout(flush, moveDelay);
		},
		adopt(query) {
			clearTimeout(timer);
			timer = undefined;
			pending = undefined;
			written = query;
			last = { time: -Infinity };
		},
		flush
	};
}
