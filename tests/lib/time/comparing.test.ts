/** Two years that are compared: placed, moved past each other, begun from a window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginPair, choiceOf, isSameChoice, moveYear, pairOf, placeYear, sides } from '$lib/time/comparing';
import { listYears } from '$lib/time/yearRange';

const span = { from: 1941, to: 2018 };
const stands = listYears(span);
const busy = [1943, 1945, 1985, 2015];
const pair = { first: 1985, second: 2015 };

describe('a choice of years', () => {
	it('is a comparison where it has a second year', () => {
		expect(pairOf({ years: { from: 1985, to: 1985 }, compare: 2015 })).toEqual(pair);
		expect(pairOf({ years: span })).toBeUndefined();
	});

	it('comes back from its two years', () => {
		expect(pairOf(choiceOf(pair))).toEqual(pair);
	});

	it('is the same as another with the same years and the same second one', () => {
		const alone = { years: { from: 1985, to: 1985 } };
		expect(isSameChoice(choiceOf(pair), { ...alone, compare: 2015 })).toBe(true);
		expect(isSameChoice(choiceOf(pair), alone)).toBe(false);
		expect(isSameChoice(choiceOf(pair), choiceOf({ first: 1986, second: 2015 }))).toBe(false);
	});
});

describe('one of two years', () => {
	it('goes to the year it is put on', () => {
		expect(placeYear(pair, 'second', 1961, stands)).toEqual({ first: 1985, second: 1961 });
	});

	it('stops beside the other, on the side from which it comes', () => {
		expect(placeYear(pair, 'first', 2015, stands)).toEqual({ first: 2014, second: 2015 });
		expect(placeYear({ first: 2018, second: 2015 }, 'first', 2015, stands).first).toBe(2016);
	});

	it('steps over the other', () => {
		expect(moveYear({ first: 2014, second: 2015 }, 'first', 1, stands).first).toBe(2016);
		expect(moveYear({ first: 1985, second: 1984 }, 'first', -1, stands).first).toBe(1983);
	});

	it('stops before the other where that stands at the end of the span', () => {
		expect(moveYear({ first: 1985, second: 1941 }, 'first', -Infinity, stands).first).toBe(1942);
		expect(moveYear({ first: 2017, second: 2018 }, 'first', 1, stands).first).toBe(2017);
	});

	it('stands on years with meetings only, where it is given no others', () => {
		expect(moveYear(pair, 'first', -1, busy).first).toBe(1945);
		expect(moveYear(pair, 'first', 1, busy).first).toBe(1985);
		expect(placeYear(pair, 'first', 1950, busy).first).toBe(1945);
	});

	it('never meets the other and never leaves the span', () => {
		const year = fc.integer({ min: 1930, max: 2030 });
		const by = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constantFrom(-Infinity, Infinity));
		fc.assert(
			fc.property(fc.constantFrom(...sides), year, by, fc.constantFrom(stands, busy), (side, to, step, some) => {
				for (const next of [placeYear(pair, side, to, some), moveYear(pair, side, step, some)]) {
					expect(next.first).not.toBe(next.second);
					expect(stands).toContain(next[side]);
				}
			})
		);
	});
});

describe('a comparison begins', () => {
	it('with the last and the first year with meetings of a window', () => {
		expect(beginPair(span, busy, span)).toEqual({ first: 2015, second: 1943 });
		expect(beginPair({ from: 1944, to: 1990 }, busy, span)).toEqual({ first: 1985, second: 1945 });
	});

	it('with the ends of a window that has fewer than two such years', () => {
		expect(beginPair({ from: 1950, to: 1990 }, busy, span)).toEqual({ first: 1990, second: 1950 });
	});

	it('with a single year and the one with meetings before it, else after it, else beside it', () => {
		expect(beginPair({ from: 1985, to: 1985 }, busy, span)).toEqual({ first: 1985, second: 1945 });
		expect(beginPair({ from: 1941, to: 1941 }, busy, span)).toEqual({ first: 1941, second: 1943 });
		expect(beginPair({ from: 1941, to: 1941 }, [], span)).toEqual({ first: 1941, second: 1942 });
		expect(beginPair({ from: 2018, to: 2018 }, [], span)).toEqual({ first: 2018, second: 2017 });
	});

	it('not where there is only one year', () => {
		const one = { from: 1945, to: 1945 };
		expect(beginPair(one, [1945], one)).toBeUndefined();
	});
});
