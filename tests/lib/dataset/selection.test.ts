/** One selection for map, timeline and list: filtered by years, counted by year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '$lib/dataset/compile';
import {
	countByYear,
	filterByYears,
	groupByPlace,
	indexCatalogue,
	nearestYear,
	reachYears,
	tally,
	yearsOf
} from '$lib/dataset/selection';
import { smallDataset } from '../../fixtures/twoTalks';

const catalogue = indexCatalogue(compileCatalogue(smallDataset().dataset, 'en'));
const { stops } = catalogue;
const ids = (some: { id: string }[]) => some.map(({ id }) => id);
const range = (from: number, to: number) => ({ from, to });

describe('the filter by years', () => {
	it('finds a stop over the turn of the year in either', () => {
		expect(ids(filterByYears(stops, range(1987, 1987)))).toEqual(['talks-1987/washington', 'talks-1987/camp']);
		expect(ids(filterByYears(stops, range(1988, 1988)))).toEqual(['talks-1987/camp']);
	});

	it('finds the stops of a year compared with, each once', () => {
		expect(ids(filterByYears(stops, range(1987, 1987), 1988))).toEqual(['talks-1987/washington', 'talks-1987/camp']);
		expect(ids(filterByYears(stops, range(1986, 1986), 1988))).toEqual(['talks-1987/camp']);
	});

	it('finds nothing in years without meetings', () => {
		expect(filterByYears(stops, range(1986, 1986))).toEqual([]);
	});
});

describe('the bars', () => {
	const total = (bar: { segments: { count: number }[]; rest: number }) =>
		bar.segments.reduce((sum, { count }) => sum + count, bar.rest);

	it('stand for every year of the span', () => {
		expect(countByYear(catalogue, stops, () => true).map(({ year }) => year)).toEqual([1985, 1986, 1987, 1988]);
	});

	it('count a stop over the turn of the year in both', () => {
		expect(countByYear(catalogue, stops, () => true).map(total)).toEqual([1, 0, 2, 1]);
	});

	it('have the colour of the first series', () => {
		const bars = countByYear(catalogue, stops, () => true);
		expect(bars[0].segments).toEqual([{ hue: 'blue', count: 1 }]);
		expect(bars[2].segments).toEqual([{ hue: 'green', count: 2 }]);
	});

	it('set what lies outside the view apart', () => {
		const bars = countByYear(catalogue, stops, ({ place }) => place === 'camp');
		expect(bars[2]).toEqual({ year: 1987, segments: [{ hue: 'green', count: 1 }], rest: 1, all: 2 });
	});

	it('know how many there are without any filter, whatever is selected', () => {
		expect(countByYear(catalogue, [], () => true).map((bar) => [total(bar), bar.all])).toEqual([
			[0, 1],
			[0, 0],
			[0, 2],
			[0, 1]
		]);
	});

	it('are as high as the years have stops, in any view and selection', () => {
		fc.assert(
			fc.property(fc.subarray(stops), fc.subarray(ids(catalogue.places)), (some, inView) => {
				for (const bar of countByYear(catalogue, some, ({ place }) => inView.includes(place)))
					expect(total(bar)).toBe(filterByYears(some, range(bar.year, bar.year)).length);
			})
		);
	});
});

describe('a tally', () => {
	it('counts stops, meetings and places', () => {
		expect(tally(stops)).toEqual({ stops: 3, summits: 2, places: 3 });
		expect(tally([])).toEqual({ stops: 0, summits: 0, places: 0 });
	});
});

describe('groups by place', () => {
	it('keep the order in which the places first occur', () => {
		const again = { ...stops[0], id: 'again/geneva' };
		expect(groupByPlace([...stops, again]).map(({ place, stops }) => [place, stops.length])).toEqual([
			['geneva', 2],
			['washington', 1],
			['camp', 1]
		]);
	});
});

describe('the nearest year with meetings', () => {
	it('lies before or after the window', () => {
		expect(nearestYear(stops, range(1986, 1986), 'before')).toBe(1985);
		expect(nearestYear(stops, range(1986, 1986), 'after')).toBe(1987);
	});

	it('is nothing at the ends', () => {
		expect(nearestYear(stops, range(1985, 1985), 'before')).toBeUndefined();
		expect(nearestYear(stops, range(1988, 1988), 'after')).toBeUndefined();
	});
});

describe('the years of some stops', () => {
	it('run from the first to the last', () => {
		expect(yearsOf(stops)).toEqual({ from: 1985, to: 1988 });
		expect(yearsOf([stops[2]])).toEqual({ from: 1987, to: 1988 });
	});
});

describe('the years that reach a stop', () => {
	it('are none where one is selected already, or none is looked for', () => {
		expect(reachYears(stops, range(1987, 1990))).toBeUndefined();
		expect(reachYears(stops, range(1950, 1950), 1988)).toBeUndefined();
		expect(reachYears([], range(1950, 1950))).toBeUndefined();
	});

	it('grow only as far as the nearest one', () => {
		expect(reachYears(stops, range(1990, 1995))).toEqual(range(1988, 1995));
		expect(reachYears(stops, range(1950, 1960))).toEqual(range(1950, 1985));
	});
});
