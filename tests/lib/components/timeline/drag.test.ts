/** Drags and presses on the timeline select the years under the pointer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dragYears, pressYears, type Drag, type Grip } from '$lib/components/timeline/drag';
import { edgeOf, middleOf } from '$lib/components/timeline/geometry';
import { choiceOf, type Side } from '$lib/time/comparing';
import { listYears } from '$lib/time/yearRange';

const span = { from: 1941, to: 2018 };
const scale = { span, stands: listYears(span) };
/** Years with meetings, where a handle may stand on no others. */
const sparse = { span, stands: [1943, 1955, 1985, 1986] };
const start = { from: 1955, to: 1974 };
const window = (from: number, to: number) => ({ years: { from, to } });
const drag = (grip: Grip, year: number, years = start): Drag => ({
	grip,
	start: { years },
	at: middleOf(year, span),
	touched: 'first'
});
const pull = (held: Drag, year: number, on = scale) => dragYears(held, middleOf(year, span), on);

describe('a drag', () => {
	it('moves a handle by as many years as the pointer goes, wherever it was gripped', () => {
		const at = edgeOf(1955, span) - 0.01;
		expect(dragYears({ ...drag('from', 1955), at }, at + 5 / 78, scale)).toEqual(window(1960, 1974));
		expect(dragYears({ ...drag('to', 1955), at }, at - 5 / 78, scale)).toEqual(window(1955, 1969));
	});

	it('stops a handle at the other one', () => {
		expect(pull(drag('from', 1955), 2010)).toEqual(window(1974, 1974));
	});

	it('moves the window and keeps its width at the end', () => {
		expect(pull(drag('window', 1960), 1961)).toEqual(window(1956, 1975));
		expect(dragYears(drag('window', 1960), 2, scale)).toEqual(window(1999, 2018));
	});

	it('draws a new window on the ground, in either direction', () => {
		expect(pull(drag('ground', 1985), 1991)).toEqual(window(1985, 1991));
		expect(pull(drag('ground', 1991), 1985)).toEqual(window(1985, 1991));
	});

	it('draws a new window where the old one fills the span', () => {
		expect(pull(drag('window', 1985, span), 1991)).toEqual(window(1985, 1991));
	});

	it('stays within the span when the pointer leaves it', () => {
		expect(dragYears(drag('ground', 1985), 3, scale)).toEqual(window(1985, 2018));
		expect(dragYears(drag('ground', 1985), -3, scale)).toEqual(window(1941, 1985));
	});
});

describe('a drag that skips years without meetings', () => {
	it('puts a handle on the nearest year with meetings', () => {
		expect(pull(drag('to', 1974), 1982, sparse)).toEqual(window(1955, 1985));
		expect(pull(drag('from', 1955), 1947, sparse)).toEqual(window(1943, 1974));
	});

	it('lets the window begin with one', () => {
		expect(pull(drag('window', 1960, { from: 1955, to: 1956 }), 1989, sparse)).toEqual(window(1985, 1986));
	});

	it('draws a window between two', () => {
		expect(pull(drag('ground', 1953), 1980, sparse)).toEqual(window(1955, 1985));
	});
});

describe('a press', () => {
	it('selects the year it hits, inside the window or outside', () => {
		expect(pressYears(drag('ground', 1943), scale)).toEqual(window(1943, 1943));
		expect(pressYears(drag('window', 1960), scale)).toEqual(window(1960, 1960));
	});

	it('selects the nearest year with meetings where the others are skipped', () => {
		expect(pressYears(drag('ground', 1975), sparse)).toEqual(window(1985, 1985));
	});

	it('on a handle changes nothing', () => {
		expect(pressYears(drag('to', 1974), scale)).toEqual({ years: start });
	});
});

describe('two years that are compared', () => {
	const pair = { first: 1985, second: 2015 };
	const hold = (grip: Grip, year: number, touched: Side = 'first'): Drag => ({
		grip,
		start: choiceOf(pair),
		at: middleOf(year, span),
		touched
	});

	it('follow the pointer each by its own handle', () => {
		expect(pull(hold('first', 1985), 1972)).toEqual(choiceOf({ ...pair, first: 1972 }));
		expect(pull(hold('second', 2015), 2018)).toEqual(choiceOf({ ...pair, second: 2018 }));
	});

	it('may pass each other, and wait beside each other', () => {
		expect(pull(hold('first', 1985), 2015)).toEqual(choiceOf({ ...pair, first: 2014 }));
		expect(pull(hold('first', 1985), 2016)).toEqual(choiceOf({ ...pair, first: 2016 }));
	});

	it('let the one touched last come to a press, or follow a drag on the ground', () => {
		expect(pressYears(hold('ground', 1943, 'second'), scale)).toEqual(choiceOf({ ...pair, second: 1943 }));
		expect(pull(hold('ground', 1943, 'first'), 1961)).toEqual(choiceOf({ ...pair, first: 1961 }));
	});

	it('stand on years with meetings only, where the others are skipped', () => {
		expect(pull(hold('first', 1985), 1960, sparse)).toEqual(choiceOf({ ...pair, first: 1955 }));
	});

	it('are never the same year and never outside the span, wherever the pointer goes', () => {
		const grip = fc.constantFrom<Grip>('first', 'second', 'ground');
		fc.assert(
			fc.property(grip, fc.double({ min: -1, max: 2, noNaN: true }), fc.boolean(), (held, share, isSparse) => {
				const { years, compare } = dragYears(hold(held, 1985), share, isSparse ? sparse : scale);
				expect(years.from).toBe(years.to);
				expect(compare).not.toBe(years.from);
				for (const year of [years.from, compare!]) expect(scale.stands).toContain(year);
			})
		);
	});
});
