/** Decisions are taken back and made again in the states that they left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUndoStack } from '$lib/explorer/undoStack';

describe('an undo stack', () => {
	it('has nothing to take back or make again at first', () => {
		const stack = createUndoStack<string>();
		expect([stack.undo('now'), stack.redo('now')]).toEqual([undefined, undefined]);
	});

	it('goes back through the states that were left, and forward to where it came from', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 50 }), fc.nat({ max: 60 }), (states, steps) => {
				const stack = createUndoStack<number>();
				for (const state of states.slice(0, -1)) stack.record(state);
				const walk = (from: number, step: (present: number) => number | undefined) => {
					const seen = [from];
					for (let i = 0; i < steps; i++) {
						const next = step(seen.at(-1)!);
						if (next === undefined) break;
						seen.push(next);
					}
					return seen;
				};
				const back = walk(states.at(-1)!, (present) => stack.undo(present));
				expect(back).toEqual([...states].reverse().slice(0, steps + 1));
				const forth = walk(back.at(-1)!, (present) => stack.redo(present));
				expect(forth).toEqual([...back].reverse());
			})
		);
	});

	it('forgets what was taken back once something else is decided', () => {
		const stack = createUndoStack<string>();
		stack.record('one');
		expect(stack.undo('two')).toBe('one');
		stack.record('one');
		expect(stack.redo('three')).toBeUndefined();
		expect(stack.undo('three')).toBe('one');
	});

	it('keeps the last 200', () => {
		const stack = createUndoStack<number>();
		for (let i = 0; i < 300; i++) stack.record(i);
		let last = 300;
		for (let state = stack.undo(last); state !== undefined; state = stack.undo(last)) last = state;
		expect(last).toBe(100);
	});
});
