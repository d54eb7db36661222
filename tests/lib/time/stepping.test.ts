/** Steps of a year window stay within the span and hit the year they name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	moveEnd,
	nearestStand,
	nextBusyYear,
	placeEnd,
	previousBusyYear,
	shiftYears,
	stepAmong,
	stepOfKey,
	stepWindow
} from '$lib/time/stepping';
import { listYears } from '$lib/time/yearRange';

const span = { from: 1941, to: 2018 };
const stands = listYears(span);
const busy = [1943, 1945, 1955, 2018];

describe('a handle', () => {
	it('moves by one year and leaves the other alone', () => {
		expect(moveEnd({ from: 1943, to: 1991 }, 'from', 1, stands)).toEqual({ from: 1944, to: 1991 });
		expect(moveEnd({ from: 1943, to: 1991 }, 'to', -1, stands)).toEqual({ from: 1943, to: 1990 });
	});

	it('stops where the other stands, which makes a single year', () => {
		expect(moveEnd({ from: 1985, to: 1991 }, 'from', 10, stands)).toEqual({ from: 1991, to: 1991 });
		expect(moveEnd({ from: 1985, to: 1991 }, 'to', -10, stands)).toEqual({ from: 1985, to: 1985 });
	});

	it('stops at the ends of the span', () => {
		expect(moveEnd({ from: 1943, to: 1991 }, 'from', -10, stands)).toEqual({ from: 1941, to: 1991 });
		expect(moveEnd({ from: 1943, to: 2017 }, 'to', 10, stands)).toEqual({ from: 1943, to: 2018 });
	});

	it('goes all the way by Home and End', () => {
		expect(moveEnd({ from: 1960, to: 1991 }, 'from', -Infinity, stands)).toEqual({ from: 1941, to: 1991 });
		expect(moveEnd({ from: 1960, to: 1991 }, 'from', Infinity, stands)).toEqual({ from: 1991, to: 1991 });
		expect(moveEnd({ from: 1960, to: 1991 }, 'to', Infinity, stands)).toEqual({ from: 1960, to: 2018 });
	});

	it('goes to a named year', () => {
		expect(placeEnd({ from: 1943, to: 1991 }, 'to', 1989)).toEqual({ from: 1943, to: 1989 });
	});

	it('stands on years with meetings only, where it is given no others', () => {
		expect(moveEnd({ from: 1943, to: 1991 }, 'from', 1, busy)).toEqual({ from: 1945, to: 1991 });
		expect(moveEnd({ from: 1943, to: 1991 }, 'to', -1, busy)).toEqual({ from: 1943, to: 1955 });
		expect(moveEnd({ from: 1943, to: 1991 }, 'to', Infinity, busy)).toEqual({ from: 1943, to: 2018 });
	});
});

describe('the window', () => {
	it('keeps its width when it moves', () => {
		expect(shiftYears({ from: 1943, to: 1945 }, 10, span)).toEqual({ from: 1953, to: 1955 });
	});

	it('keeps its width when it meets an end', () => {
		expect(shiftYears({ from: 1943, to: 1945 }, -10, span)).toEqual({ from: 1941, to: 1943 });
		expect(shiftYears({ from: 2010, to: 2015 }, 10, span)).toEqual({ from: 2013, to: 2018 });
	});

	it('goes to either end by an infinite step', () => {
		expect(shiftYears({ from: 1943, to: 1945 }, Infinity, span)).toEqual({ from: 2016, to: 2018 });
		expect(shiftYears({ from: 1943, to: 1945 }, -Infinity, span)).toEqual({ from: 1941, to: 1943 });
	});

	it('has nowhere to go when it fills the span', () => {
		expect(shiftYears(span, 1, span)).toEqual(span);
	});

	it('goes as far as it is asked, or on to a year with meetings where it stands on no other', () => {
		expect(stepWindow({ from: 1943, to: 1944 }, 1, span, stands)).toEqual({ from: 1944, to: 1945 });
		expect(stepWindow({ from: 1943, to: 1944 }, 1, span, busy)).toEqual({ from: 1945, to: 1946 });
		expect(stepWindow({ from: 1945, to: 1945 }, 10, span, busy)).toEqual({ from: 1955, to: 1955 });
	});

	it('stays within the span though the next year with meetings is its last', () => {
		expect(stepWindow({ from: 1955, to: 1960 }, 1, span, busy)).toEqual({ from: 2013, to: 2018 });
	});
});

describe('years with meetings', () => {
	it('are found on either side of a single year, never that year itself', () => {
		expect(nextBusyYear({ from: 1945, to: 1945 }, busy, span)).toBe(1955);
		expect(previousBusyYear({ from: 1945, to: 1945 }, busy, span)).toBe(1943);
	});

	it('are found from an empty year', () => {
		expect(nextBusyYear({ from: 1944, to: 1944 }, busy, span)).toBe(1945);
		expect(previousBusyYear({ from: 1944, to: 1944 }, busy, span)).toBe(1943);
	});

	it('are looked for after the last and before the first year of a range', () => {
		expect(nextBusyYear({ from: 1944, to: 1954 }, busy, span)).toBe(1955);
		expect(previousBusyYear({ from: 1944, to: 1954 }, busy, span)).toBe(1943);
	});

	it('run out at the ends', () => {
		expect(nextBusyYear({ from: 2018, to: 2018 }, busy, span)).toBeUndefined();
		expect(previousBusyYear({ from: 1943, to: 1943 }, busy, span)).toBeUndefined();
	});

	it('start from the first or the last when all years are selected', () => {
		expect(nextBusyYear(span, busy, span)).toBe(1943);
		expect(previousBusyYear(span, busy, span)).toBe(2018);
	});

	it('are nowhere when there are none', () => {
		expect(nextBusyYear(span, [], span)).toBeUndefined();
		expect(previousBusyYear({ from: 1950, to: 1950 }, [], span)).toBeUndefined();
	});

	it('lead back to where one came from', () => {
		for (const [i, year] of busy.slice(0, -1).entries()) {
			const next = nextBusyYear({ from: year, to: year }, busy, span) ?? NaN;
			expect(next).toBe(busy[i + 1]);
			expect(previousBusyYear({ from: next, to: next }, busy, span)).toBe(year);
		}
	});
});

describe('a step among some years', () => {
	it('goes to the next of them in its direction', () => {
		expect(stepAmong(busy, 1945, 1)).toBe(1955);
		expect(stepAmong(busy, 1950, -1)).toBe(1945);
	});

	it('goes at least as far as it should, and to the farthest where none is as far', () => {
		expect(stepAmong(busy, 1943, 10)).toBe(1955);
		expect(stepAmong(busy, 1955, -20)).toBe(1943);
		expect(stepAmong(busy, 1943, Infinity)).toBe(2018);
	});

	it('goes nowhere where none lies ahead', () => {
		expect(stepAmong(busy, 2018, 1)).toBe(2018);
		expect(stepAmong([], 1950, -Infinity)).toBe(1950);
	});
});

describe('the nearest of some years', () => {
	it('is the year itself where it is one of them', () => {
		expect(nearestStand(busy, 1955)).toBe(1955);
	});

	it('is the first of two as near, or the one on the side from which one comes', () => {
		expect(nearestStand(busy, 1944)).toBe(1943);
		expect(nearestStand(busy, 1944, 1990)).toBe(1945);
	});

	it('is none where there are none', () => {
		expect(nearestStand([], 1955)).toBeUndefined();
	});
});

describe('a key', () => {
	it.each([
		['ArrowRight', false, 1],
		['ArrowUp', false, 1],
		['ArrowLeft', false, -1],
		['ArrowDown', false, -1],
		['ArrowRight', true, 10],
		['ArrowLeft', true, -10],
		['PageUp', false, 10],
		['PageDown', false, -10],
		['PageUp', true, 10],
		['Home', false, -Infinity],
		['End', false, Infinity]
	])('%s (with Shift: %s) stands for %s years', (key, isShifted, by) => {
		expect(stepOfKey(key, isShifted)).toBe(by);
	});

	it('that is not of the slider stands for nothing', () => {
		expect(stepOfKey('Tab', true)).toBeUndefined();
		expect(stepOfKey('a', false)).toBeUndefined();
	});
});

it('no step ever leaves the span or crosses the handles', () => {
	const year = fc.integer({ min: span.from, max: span.to });
	const by = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constantFrom(-Infinity, Infinity));
	fc.assert(
		fc.property(year, year, by, (a, b, step) => {
			const years = { from: Math.min(a, b), to: Math.max(a, b) };
			const shifted = shiftYears(years, step, span);
			expect(shifted.to - shifted.from).toBe(years.to - years.from);
			const moved = [stands, busy].flatMap((some) => [
				moveEnd(years, 'from', step, some),
				moveEnd(years, 'to', step, some),
				stepWindow(years, step, span, some)
			]);
			for (const { from, to } of [shifted, ...moved]) {
				expect(span.from <= from && from <= to && to <= span.to).toBe(true);
			}
		})
	);
});
