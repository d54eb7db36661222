/** Markers grow with their count and stay small enough; their rings show each group's share. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerRadius, readGroups, ringArcs } from '$lib/map/markerShape';

describe('a marker', () => {
	it('never shrinks as its count grows', () => {
		for (const kind of ['place', 'cluster'] as const)
			for (let count = 1; count < 500; count++)
				expect(markerRadius(kind, count + 1)).toBeGreaterThanOrEqual(markerRadius(kind, count));
	});

	it('is largest at 30 pixels', () => {
		expect(markerRadius('cluster', 100_000)).toBe(30);
		expect(markerRadius('place', 100_000)).toBe(30);
	});

	it('is smallest for one meeting at one place', () => {
		expect(markerRadius('place', 1)).toBeLessThan(markerRadius('place', 2));
		expect(markerRadius('place', 2)).toBeLessThan(markerRadius('cluster', 2));
	});
});

describe('the groups of a marker', () => {
	it('are its hues, in person and by video together', () => {
		expect(readGroups([1, 0, 2, 3])).toEqual({ hues: [3, 3], isVirtual: false });
	});

	it('are virtual where nobody travelled', () => {
		expect(readGroups([0, 0, 2, 0])).toEqual({ hues: [2, 0], isVirtual: true });
	});
});

describe('a ring', () => {
	it('is one arc for one group', () => {
		expect(ringArcs([0, 3, 0])).toEqual([{ group: 1, start: 0, length: 100 }]);
	});

	it('shows each group by its share', () => {
		expect(ringArcs([1, 0, 3])).toEqual([
			{ group: 0, start: 0, length: 25 },
			{ group: 2, start: 25, length: 75 }
		]);
	});

	it('is empty without meetings', () => {
		expect(ringArcs([0, 0])).toEqual([]);
	});

	it('is closed, without gaps or overlaps', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (groups) => {
				let end = 0;
				for (const { start, length } of ringArcs(groups)) {
					expect(start).toBeCloseTo(end);
					end = start + length;
				}
				expect(end).toBeCloseTo(groups.some(Boolean) ? 100 : 0);
			})
		);
	});
});
