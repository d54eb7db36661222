/** Tallies count exactly the stays that overlap a window, however they are added up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTally, countStays, tallyStays, type Stay } from '$lib/cluster/yearTally';
import { overlapsYears, type YearRange } from '$lib/time/yearRange';

const span = { from: 1941, to: 1951 };
const groups = 3;

const range = (least: number, most: number): fc.Arbitrary<YearRange> =>
	fc
		.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const stays: fc.Arbitrary<Stay[]> = fc.array(
	fc.record({ years: range(span.from, span.to), group: fc.integer({ min: 0, max: groups - 1 }) })
);

function countByHand(stays: Stay[], window: YearRange): number[] {
	return [0, 1, 2].map(
		(group) => stays.filter((stay) => stay.group === group && overlapsYears(stay.years, window)).length
	);
}

describe('a tally', () => {
	it('counts what a count by hand counts', () => {
		fc.assert(
			fc.property(stays, range(span.from, span.to), (stays, window) => {
				expect(countStays(tallyStays(stays, span, groups), span, window)).toEqual(countByHand(stays, window));
			})
		);
	});

	it('adds up to the tally of both', () => {
		fc.assert(
			fc.property(stays, stays, (some, others) => {
				const sum = tallyStays(some, span, groups);
				addTally(sum, tallyStays(others, span, groups));
				expect(sum).toEqual(tallyStays([...some, ...others], span, groups));
			})
		);
	});

	it('counts a stay over the turn of the year once in a window of both years', () => {
		const arcadia: Stay = { years: { from: 1941, to: 1942 }, group: 0 };
		const tally = tallyStays([arcadia], span, 1);
		expect(countStays(tally, span, { from: 1941, to: 1941 })).toEqual([1]);
		expect(countStays(tally, span, { from: 1942, to: 1942 })).toEqual([1]);
		expect(countStays(tally, span, { from: 1941, to: 1942 })).toEqual([1]);
		expect(countStays(tally, span, { from: 1943, to: 1951 })).toEqual([0]);
	});

	it('counts nothing where nobody stayed', () => {
		expect(countStays(tallyStays([], span, groups), span, span)).toEqual([0, 0, 0]);
	});

	it('holds stays that reach out of the span at its ends', () => {
		const tally = tallyStays([{ years: { from: 1900, to: 2000 }, group: 0 }], span, 1);
		expect(countStays(tally, span, { from: 1945, to: 1945 })).toEqual([1]);
	});

	it('works over a span of one year', () => {
		const year = { from: 2000, to: 2000 };
		expect(countStays(tallyStays([{ years: year, group: 0 }], year, 1), year, year)).toEqual([1]);
	});
});
