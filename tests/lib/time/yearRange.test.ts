/** Windows of years: clamped, compared, listed. */
import { describe, expect, it } from 'vitest';
import { describeYears } from '$lib/time/describeYears';
import { clampYears, isSameYears, isSingleYear, listYears, overlapsYears } from '$lib/time/yearRange';

const span = { from: 1941, to: 2018 };
const range = (from: number, to: number) => ({ from, to });

describe('a window', () => {
	it('is held within the span', () => {
		expect(clampYears(range(1900, 1950), span)).toEqual(range(1941, 1950));
		expect(clampYears(range(1990, 2100), span)).toEqual(range(1990, 2018));
		expect(clampYears(range(1900, 2100), span)).toEqual(span);
	});

	it('has its ends put in order', () => {
		expect(clampYears(range(1991, 1943), span)).toEqual(range(1943, 1991));
	});

	it('is nothing outside the span', () => {
		expect(clampYears(range(1900, 1940), span)).toBeUndefined();
		expect(clampYears(range(2019, 2100), span)).toBeUndefined();
	});

	it('keeps a year at the end of the span', () => {
		expect(clampYears(range(1900, 1941), span)).toEqual(range(1941, 1941));
		expect(clampYears(range(2018, 2100), span)).toEqual(range(2018, 2018));
	});

	it('overlaps another that shares one year with it', () => {
		expect(overlapsYears(range(1941, 1945), range(1945, 1950))).toBe(true);
		expect(overlapsYears(range(1945, 1950), range(1941, 1945))).toBe(true);
		expect(overlapsYears(range(1941, 1950), range(1945, 1945))).toBe(true);
		expect(overlapsYears(range(1941, 1944), range(1945, 1950))).toBe(false);
	});

	it('lists every year of its own', () => {
		expect(listYears(range(1943, 1946))).toEqual([1943, 1944, 1945, 1946]);
		expect(listYears(range(1985, 1985))).toEqual([1985]);
	});

	it('may be a single year', () => {
		expect([isSingleYear(range(1985, 1985)), isSingleYear(range(1985, 1986))]).toEqual([true, false]);
	});

	it('is the same as another with the same ends', () => {
		expect([isSameYears(span, { ...span }), isSameYears(span, range(1941, 2017))]).toEqual([true, false]);
	});

	it('reads as a year or as two with a dash', () => {
		expect([describeYears(range(1985, 1985)), describeYears(range(1943, 1991))]).toEqual(['1985', '1943–1991']);
	});
});
