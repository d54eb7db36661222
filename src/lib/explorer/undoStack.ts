/** The decisions that can be taken back and made again, apart from the browser's history. */

export interface UndoStack<State> {
	/** Keeps what a decision left behind; what had been taken back is forgotten. */
	record(before: State): void;
	/** The state before the last decision, given the present one; undefined where there is none. */
	undo(present: State): State | undefined;
	/** The state that was taken back last, given the present one. */
	redo(present: State): State | undefined;
}

/** More than anybody takes back, and little to keep. */
const kept = 200;

export function createUndoStack<State>(): UndoStack<State> {
	let past: State[] = [];
	let future: State[] = [];
	return {
		record(before) {
			past = [...past.slice(1 - kept), before];
			future = [];
		},
		undo(present) {
			const state = past.pop();
			if (state !== undefined) future.push(present);
			return state;
		},
		redo(present) {
			const state = future.pop();
			if (state !== undefined) past.push(present);
			return state;
		}
	};
}
