/** What the bars say in numbers. */
import { describe, expect, it } from 'vitest';
import type { Bar } from '$lib/dataset/selection';
import { busyYears, fullestYear, scaleTop } from '$lib/components/timeline/bars';

const bar = (year: number, inView: number, rest: number, all = inView + rest): Bar => ({
	year,
	segments: inView > 0 ? [{ hue: 'blue', count: inView }] : [],
	rest,
	all
});

describe('the fullest year', () => {
	it('counts what lies outside the view too', () => {
		expect(fullestYear([bar(1943, 2, 0), bar(1945, 1, 3)])).toEqual({ year: 1945, count: 4, all: 4 });
	});

	it('is the first of equals', () => {
		expect(fullestYear([bar(1943, 2, 0), bar(1945, 2, 0)])?.year).toBe(1943);
	});

	it('is none without meetings', () => {
		expect(fullestYear([bar(1943, 0, 0)])).toBeUndefined();
	});
});

describe('the top of the scale', () => {
	it('is the fullest year without filters, be another the fullest with them', () => {
		expect(scaleTop([bar(1943, 12, 0, 15), bar(1945, 10, 0, 20)])).toBe(20);
	});

	it('is no more than twice the fullest year with filters, so that a small series keeps half of the height', () => {
		expect(scaleTop([bar(1943, 2, 1, 15), bar(1945, 0, 0, 40)])).toBe(6);
	});

	it('is the same in every view', () => {
		expect(scaleTop([bar(1943, 0, 3, 15)])).toBe(scaleTop([bar(1943, 3, 0, 15)]));
	});

	it('is that of the whole where the filters select nothing', () => {
		expect(scaleTop([bar(1943, 0, 0, 15)])).toBe(15);
	});

	it('is nothing without meetings', () => {
		expect([scaleTop([]), scaleTop([bar(1943, 0, 0)])]).toEqual([0, 0]);
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
