/** Drags and presses on the timeline select the years under the pointer. */
import { describe, expect, it } from 'vitest';
import { dragYears, pressYears, type Grip } from '$lib/components/timeline/drag';
import { edgeOf, middleOf } from '$lib/components/timeline/geometry';

const span = { from: 1941, to: 2018 };
const start = { from: 1955, to: 1974 };
const drag = (grip: Grip, year: number, years = start) => ({ grip, start: years, at: middleOf(year, span) });

describe('a drag', () => {
	it('moves a handle by as many years as the pointer goes, wherever it was gripped', () => {
		const at = edgeOf(1955, span) - 0.01;
		expect(dragYears({ grip: 'from', start, at }, at + 5 / 78, span)).toEqual({ from: 1960, to: 1974 });
		expect(dragYears({ grip: 'to', start, at }, at - 5 / 78, span)).toEqual({ from: 1955, to: 1969 });
	});

	it('stops a handle at the other one', () => {
		expect(dragYears(drag('from', 1955), middleOf(2010, span), span)).toEqual({ from: 1974, to: 1974 });
	});

	it('moves the window and keeps its width at the end', () => {
		expect(dragYears(drag('window', 1960), middleOf(1961, span), span)).toEqual({ from: 1956, to: 1975 });
		expect(dragYears(drag('window', 1960), 2, span)).toEqual({ from: 1999, to: 2018 });
	});

	it('draws a new window on the ground, in either direction', () => {
		expect(dragYears(drag('ground', 1985), middleOf(1991, span), span)).toEqual({ from: 1985, to: 1991 });
		expect(dragYears(drag('ground', 1991), middleOf(1985, span), span)).toEqual({ from: 1985, to: 1991 });
	});

	it('draws a new window where the old one fills the span', () => {
		expect(dragYears(drag('window', 1985, span), middleOf(1991, span), span)).toEqual({ from: 1985, to: 1991 });
	});

	it('stays within the span when the pointer leaves it', () => {
		expect(dragYears(drag('ground', 1985), 3, span)).toEqual({ from: 1985, to: 2018 });
		expect(dragYears(drag('ground', 1985), -3, span)).toEqual({ from: 1941, to: 1985 });
	});
});

describe('a press', () => {
	it('selects the year it hits, inside the window or outside', () => {
		expect(pressYears(drag('ground', 1943), span)).toEqual({ from: 1943, to: 1943 });
		expect(pressYears(drag('window', 1960), span)).toEqual({ from: 1960, to: 1960 });
	});

	it('on a handle changes nothing', () => {
		expect(pressYears(drag('to', 1974), span)).toEqual(start);
	});
});
