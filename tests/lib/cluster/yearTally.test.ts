/** A tally gives the stays of a window without looking at them, a count by looking: they agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countRun,
	countStays,
	createCounts,
	hasAny,
	leftOut,
	readTally,
	tallyStays,
	type StayRuns
} from '$lib/cluster/yearTally';
import type { YearRange } from '$lib/time/yearRange';

const years = 20;
const groups = 3;
const range: fc.Arbitrary<YearRange> = fc
	.tuple(fc.integer({ min: 0, max: years - 1 }), fc.integer({ min: 0, max: years - 1 }))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const stays = fc.array(fc.record({ years: range, group: fc.constantFrom(0, 1, 2, leftOut) }), { maxLength: 40 });

/** The code of each group, as unlike the groups as can be. */
const codes = new Map([
	[0, 200],
	[1, 255],
	[2, 1],
	[leftOut, 0]
]);
const groupOf = new Uint8Array(256).fill(leftOut);
for (const [group, code] of codes) groupOf[code] = group;

type Stays = { years: YearRange; group: number }[];

/** A run: its set, the first stay, and the one after the last. */
type Run = [set: number, start: number, end: number];

function countEveryWay(list: Stays, window: YearRange, sets: number, runs: Run[]) {
	const columns = {
		from: Uint16Array.from(list, (stay) => stay.years.from),
		to: Uint16Array.from(list, (stay) => stay.years.to),
		code: Uint8Array.from(list, ({ group }) => codes.get(group)!),
		groupOf,
		years,
		groups
	};
	const [set, start, end] = [0, 1, 2].map((column) => Int32Array.from(runs, (run) => run[column]));
	const stays: StayRuns = { sets, set, start, end };
	const tallied = createCounts(stays, groups);
	readTally(tallyStays(columns, stays), window, tallied);
	const byGroup = (counts: Int32Array) =>
		Array.from({ length: sets }, (_, i) => [...counts.subarray(i * 4, i * 4 + groups)]);
	for (const [, start, end] of runs)
		expect(hasAny(columns, start, end, window)).toBe(countRun(columns, start, end, window) > 0);
	const inAll = Array.from({ length: sets }, (_, i) =>
		runs.filter(([set]) => set === i).reduce((sum, [, start, end]) => sum + countRun(columns, start, end, window), 0)
	);
	return { tallied: byGroup(tallied), counted: byGroup(countStays(columns, stays, window)), inAll };
}

const every = (...sets: number[][]) => ({
	tallied: sets,
	counted: sets,
	inAll: sets.map((set) => set.reduce((sum, count) => sum + count, 0))
});

describe('stays counted', () => {
	it('are those that overlap the window, by group and in all, once however many years they span', () => {
		fc.assert(
			fc.property(stays, range, (list, window) => {
				const inWindow = list.filter((stay) => stay.years.from <= window.to && stay.years.to >= window.from);
				const byHand = [0, 1, 2].map((group) => inWindow.filter((stay) => stay.group === group).length);
				expect(countEveryWay(list, window, 1, [[0, 0, list.length]])).toEqual(every(byHand));
			})
		);
	});

	it('are those of the runs of each set, and no others', () => {
		const list = [0, 1, 2, 0, 1].map((group) => ({ years: { from: 3, to: 4 }, group }));
		const runs: Run[] = [
			[0, 0, 1],
			[0, 2, 4],
			[2, 4, 5]
		];
		expect(countEveryWay(list, { from: 4, to: 4 }, 3, runs)).toEqual(every([2, 0, 1], [0, 0, 0], [0, 1, 0]));
	});

	it('are none where every stay is left out', () => {
		const list = [{ years: { from: 0, to: years - 1 }, group: leftOut }];
		expect(countEveryWay(list, { from: 0, to: years - 1 }, 1, [[0, 0, 1]])).toEqual(every([0, 0, 0]));
	});
});
