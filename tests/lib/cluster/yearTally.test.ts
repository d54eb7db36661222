/** A tally gives the stays of a window without looking at them, a count by looking: they agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAll, countStays, leftOut, readAll, readGroups, tallyStays } from '$lib/cluster/yearTally';
import type { YearRange } from '$lib/time/yearRange';

const years = 20;
const groups = 3;
const range: fc.Arbitrary<YearRange> = fc
	.tuple(fc.integer({ min: 0, max: years - 1 }), fc.integer({ min: 0, max: years - 1 }))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const stays = fc.array(fc.record({ years: range, group: fc.constantFrom(0, 1, 2, leftOut) }), { maxLength: 40 });

type Stays = { years: YearRange; group: number }[];

function countBothWays(list: Stays, window: YearRange, start = 0, end = list.length) {
	const columns = {
		from: Uint16Array.from(list, (stay) => stay.years.from),
		to: Uint16Array.from(list, (stay) => stay.years.to),
		group: Uint8Array.from(list, ({ group }) => group),
		years,
		groups
	};
	const tally = tallyStays(columns, start, end);
	return {
		tallied: [...readGroups(tally, groups, window), readAll(tally, window)],
		counted: [...countStays(columns, start, end, window), countAll(columns, start, end, window)]
	};
}

describe('stays counted', () => {
	it('are those that overlap the window, by group and in all, once however many years they span', () => {
		fc.assert(
			fc.property(stays, range, (list, window) => {
				const inWindow = list.filter((stay) => stay.years.from <= window.to && stay.years.to >= window.from);
				const byGroup = [0, 1, 2].map((group) => inWindow.filter((stay) => stay.group === group).length);
				const byHand = [...byGroup, byGroup[0] + byGroup[1] + byGroup[2]];
				expect(countBothWays(list, window)).toEqual({ tallied: byHand, counted: byHand });
			})
		);
	});

	it('are only those of the part asked for', () => {
		const list = [0, 1, 2].map((group) => ({ years: { from: 3, to: 4 }, group }));
		const expected = [0, 1, 0, 1];
		expect(countBothWays(list, { from: 4, to: 4 }, 1, 2)).toEqual({ tallied: expected, counted: expected });
	});

	it('are none where every stay is left out', () => {
		const none = [0, 0, 0, 0];
		const list = [{ years: { from: 0, to: years - 1 }, group: leftOut }];
		expect(countBothWays(list, { from: 0, to: years - 1 })).toEqual({ tallied: none, counted: none });
	});
});
