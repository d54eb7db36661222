/** Filters and their live counts, against what a reader would count by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAttendance } from '$lib/dataset/attendance';
import type { Stop } from '$lib/dataset/catalogue';
import { compileCatalogue } from '$lib/dataset/compile';
import { countFacets, facets, filterStops, needsAttendance, type Facet, type Filters } from '$lib/dataset/facets';
import { indexCatalogue } from '$lib/dataset/selection';
import { getDataset } from '$lib/server/records';
import { overlapsYears, type YearRange } from '$lib/time/yearRange';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset();
const catalogue = indexCatalogue(compileCatalogue(dataset, 'en'));
const attendance = compileAttendance(dataset, 'en');
const filters = (some: Partial<Filters> = {}): Filters => ({ series: [], leaders: [], states: [], ...some });
const ids = (stops: Stop[]) => stops.map(({ id }) => id);
const filter = (some: Partial<Filters>) => ids(filterStops(catalogue, filters(some), attendance));
const within = (years: YearRange) => (stop: Stop) => overlapsYears(stop.years, years);
const talks = ['talks-1987/washington', 'talks-1987/camp'];

describe('the filters', () => {
	it('let all pass where nothing is chosen, as the very same list', () => {
		expect(filterStops(catalogue, filters())).toBe(catalogue.stops);
	});

	it('take any of the values of one kind', () => {
		expect(filter({ states: ['switzerland'] })).toEqual(['talks-1985/geneva']);
		expect(filter({ states: ['switzerland', 'usa'] })).toEqual(ids(catalogue.stops));
		expect(filter({ series: ['peace'] })).toEqual(talks);
	});

	it('want every kind to agree', () => {
		expect(filter({ series: ['talks'], states: ['switzerland'] })).toEqual(['talks-1985/geneva']);
		expect(filter({ series: ['peace'], states: ['switzerland'] })).toEqual([]);
		expect(filter({ leaders: ['ann'], summits: new Set(['talks-1987']) })).toEqual(talks);
	});

	it('select all stops of a meeting, as its leaders and states are those of the whole', () => {
		expect(filter({ leaders: ['boris'], series: ['peace'] })).toEqual(talks);
	});

	it('select nothing by a text that matches nothing', () => {
		expect(filter({ summits: new Set() })).toEqual([]);
	});

	it('let nothing pass by leader or state before the attendance is there, and series as ever', () => {
		expect(filterStops(catalogue, filters({ leaders: ['ann'] }))).toEqual([]);
		expect(filterStops(catalogue, filters({ states: ['usa'] }))).toEqual([]);
		expect(ids(filterStops(catalogue, filters({ series: ['peace'] })))).toEqual(talks);
	});

	it('say whether they need the attendance', () => {
		expect(needsAttendance(filters({ series: ['talks'], summits: new Set() }))).toBe(false);
		expect(needsAttendance(filters({ leaders: ['ann'] }))).toBe(true);
		expect(needsAttendance(filters({ states: ['usa'] }))).toBe(true);
	});
});

describe('the counts', () => {
	const count = (some: Partial<Filters>, years = catalogue.span) =>
		countFacets(catalogue, filters(some), within(years), attendance);

	it('are stops, not meetings', () => {
		expect(count({}).series).toEqual(
			new Map([
				['talks', 3],
				['peace', 2]
			])
		);
	});

	it('leave the own kind out, and no other', () => {
		const { series, states } = count({ series: ['peace'] });
		expect(series.get('talks')).toBe(3);
		expect(states.get('switzerland')).toBeUndefined();
		expect(states.get('usa')).toBe(2);
	});

	it('follow the years', () => {
		expect(count({}, { from: 1988, to: 1988 }).leaders.get('ann')).toBe(1);
		expect(count({}, { from: 1986, to: 1986 })).toEqual({ series: new Map(), leaders: new Map(), states: new Map() });
	});

	it('follow the text in every kind', () => {
		const { series, leaders } = count({ summits: new Set(['talks-1985']) });
		expect(series).toEqual(new Map([['talks', 1]]));
		expect(leaders.get('ann')).toBe(1);
	});

	it('are there for the series alone before the attendance is there, and come with it', () => {
		const early = countFacets(catalogue, filters(), () => true);
		expect([early.series.size, early.leaders.size, early.states.size]).toEqual([2, 0, 0]);
		expect(count({}).leaders.size).toBe(2);
	});
});

describe('any filters of the real records', () => {
	const real = indexCatalogue(compileCatalogue(getDataset(), 'en'));
	const people = compileAttendance(getDataset(), 'en');
	const { from, to } = real.span;

	/** Few of each, the frequent ones too, so that filters meet. */
	const some = (options: { id: string }[]) =>
		fc.subarray(
			options.slice(0, 12).map(({ id }) => id),
			{ maxLength: 3 }
		);
	const anyFilters: fc.Arbitrary<Filters> = fc.record(
		{
			series: some(real.series),
			leaders: some(people.leaders),
			states: some(people.states),
			summits: fc.subarray([...real.summitById.keys()]).map((each) => new Set(each))
		},
		{ requiredKeys: ['series', 'leaders', 'states'] }
	);
	const anyYears = fc
		.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

	const offered = ({ summit }: Stop): Record<Facet, readonly string[]> => ({
		series: real.summitById.get(summit)!.series,
		...people.summits.get(summit)!
	});
	const passes = (stop: Stop, { summits, ...chosen }: Filters) =>
		(!summits || summits.has(stop.summit)) &&
		facets.every((facet) => !chosen[facet].length || chosen[facet].some((id) => offered(stop)[facet].includes(id)));

	it('select what passes each of them, in order of date', () => {
		fc.assert(
			fc.property(anyFilters, (chosen) => {
				expect(filterStops(real, chosen, people)).toEqual(real.stops.filter((stop) => passes(stop, chosen)));
			}),
			{ numRuns: 60 }
		);
	});

	it('count for each option what choosing it alone of its kind would show', () => {
		const options = { series: real.series, leaders: people.leaders, states: people.states };
		fc.assert(
			fc.property(anyFilters, anyYears, fc.constantFrom(...facets), fc.nat(), (chosen, years, facet, n) => {
				const counts = countFacets(real, chosen, within(years), people)[facet];
				const { id } = options[facet][n % options[facet].length];
				const alone = filterStops(real, { ...chosen, [facet]: [id] }, people).filter(within(years));
				expect(counts.get(id) ?? 0).toBe(alone.length);
				expect([...counts.values()].every((value) => value > 0)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});
