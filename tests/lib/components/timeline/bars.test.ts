/** What the bars say in numbers. */
import { describe, expect, it } from 'vitest';
import type { Bar } from '$lib/dataset/selection';
import { busyYears, fullestYear } from '$lib/components/timeline/bars';

const bar = (year: number, inView: number, rest: number): Bar => ({
	year,
	segments: inView > 0 ? [{ hue: 'blue', count: inView }] : [],
	rest
});

describe('the fullest year', () => {
	it('counts what lies outside the view too', () => {
		expect(fullestYear([bar(1943, 2, 0), bar(1945, 1, 3)])).toEqual({ year: 1945, count: 4 });
	});

	it('is the first of equals', () => {
		expect(fullestYear([bar(1943, 2, 0), bar(1945, 2, 0)])?.year).toBe(1943);
	});

	it('is none without meetings', () => {
		expect(fullestYear([bar(1943, 0, 0)])).toBeUndefined();
	});
});

describe('years to step through', () => {
	it('are those with meetings in view, in order', () => {
		expect(busyYears([bar(1955, 1, 0), bar(1943, 2, 1), bar(1944, 0, 0), bar(1945, 0, 2)])).toEqual([1943, 1955]);
	});

	it('are those outside where the view has none', () => {
		expect(busyYears([bar(1944, 0, 0), bar(1945, 0, 2)])).toEqual([1945]);
	});
});
