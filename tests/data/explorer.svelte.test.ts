/** The explorer over the real records, without a browser: every number agrees, and every way back leads back. */
import fc from 'fast-check';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { world } from '$lib/cluster/bounds';
import { compileAttendance } from '$lib/dataset/attendance';
import { compileCatalogue } from '$lib/dataset/compile';
import { stopsGeoJson } from '$lib/dataset/geojson';
import { selectRows } from '$lib/dataset/selectionFile';
import { Explorer } from '$lib/explorer/explorer.svelte';
import { loadSearch } from '$lib/search/loadSearch';
import { packSearch } from '$lib/search/packSearch';
import { readDownload } from '$lib/server/downloadFiles';
import { getHanTable } from '$lib/server/hanTable';
import { getDataset } from '$lib/server/records';
import { anyBounds, anyIds } from '../fixtures/arbitraryViews';
import { parseCsv } from '../fixtures/tableReader';

const dataset = getDataset();
const catalogue = compileCatalogue(dataset, 'en');
const attendance = compileAttendance(dataset, 'en');
const search = loadSearch(packSearch(dataset, 'en', getHanTable()));
const { span } = catalogue;
const { features } = stopsGeoJson(dataset);
const summitsCsv = readDownload('summits.csv');

/** The browser's history, as far as the explorer knows it. */
function createHistory() {
	let entries = [''];
	let at = 0;
	return {
		push: (query: string) => void (entries = [...entries.slice(0, ++at), query]),
		replace: (query: string) => void (entries[at] = query),
		/** Steps back or forward, and gives the address there. */
		go: (steps: number) => entries[(at = Math.min(Math.max(at + steps, 0), entries.length - 1))],
		length: () => entries.length
	};
}

/** What the page shows of an explorer, kept up to date as the page does: call `flushSync` before reading it. */
interface Sight {
	explorer: Explorer;
	shown: Pick<Explorer, 'inView' | 'elsewhere' | 'markers' | 'bars' | 'placesInView' | 'query'>;
}

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function openExplorer(history = createHistory()): Promise<Sight> {
	const sources = {
		catalogue: () => catalogue,
		renamed: () => ({ people: {}, places: {}, series: {}, summits: {} }),
		today: () => '2026-11-21',
		attendance: () => attendance,
		matches: search.matchingSummits
	};
	const explorer = new Explorer(sources, history);
	await explorer.loadClusters();
	explorer.mapView = { bounds: world, zoom: 1 };
	const sight = { explorer } as Sight;
	closing.push(
		$effect.root(() => {
			$effect(() => {
				const { inView, elsewhere, markers, bars, placesInView, query } = explorer;
				sight.shown = { inView, elsewhere, markers, bars, placesInView, query };
			});
		})
	);
	return sight;
}

const year = fc.integer({ min: span.from, max: span.to });
const words = fc.constantFrom(
	'',
	'',
	'',
	'nato',
	'Geneva',
	'Gorbachev',
	'moscow 1972',
	'treaty',
	'條約',
	'柏林',
	'zzzz'
);

describe('markers, list, histogram and downloads', () => {
	const state = fc.record({
		years: fc.tuple(year, year),
		compare: fc.option(year, { freq: 3 }),
		series: anyIds(catalogue.series),
		leaders: anyIds(attendance.leaders),
		states: anyIds(attendance.states),
		search: words,
		bounds: anyBounds,
		zoom: fc.double({ min: -1, max: 14, noNaN: true })
	});
	type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

	function addressOf({ years: [a, b], compare, series, leaders, states, search }: State): string {
		const query = new URLSearchParams({
			series: series.join(),
			leader: leaders.join(),
			state: states.join(),
			q: search
		});
		query.set('years', compare === null ? `${Math.min(a, b)}..${Math.max(a, b)}` : String(a));
		if (compare !== null) query.set('compare', String(compare));
		return `?${query.toString()}`;
	}

	/** Ids of the stops of a state, found in the download and the records alone. */
	function selectByHand({ years: [a, b], compare, series, leaders, states, search: text }: State): string[] {
		const windows = compare === null ? [[Math.min(a, b), Math.max(a, b)]] : [[a, a], [compare, compare]]; // prettier-ignore
		const found = text ? search.matchingSummits(text) : undefined;
		const isFiltered = ({ summit, series: own }: (typeof features)[number]['properties']) => {
			const { participants, hosts = [], stops } = dataset.summits.get(summit)!;
			const sent = [...participants.map((each) => each.state), ...hosts, ...stops.map((stop) => stop.state)];
			return (
				(!series.length || own.some((id) => series.includes(id))) &&
				(!leaders.length || participants.some(({ person }) => leaders.includes(person))) &&
				(!states.length || sent.some((id) => states.includes(id))) &&
				(!found || found.has(summit))
			);
		};
		return features
			.filter(({ properties }) => {
				const [start, end] = [properties.start, properties.end].map((date) => Number(date.slice(0, 4)));
				return windows.some(([from, to]) => start <= to && end >= from) && isFiltered(properties);
			})
			.map(({ id }) => String(id));
	}

	it('agree in 2,000 random states', async () => {
		const sight = await openExplorer();
		fc.assert(
			fc.property(state, (state) => {
				sight.explorer.readAddress(addressOf(state));
				const { bounds, zoom } = state;
				sight.explorer.mapView = { bounds, zoom };
				flushSync();
				const selected = selectByHand(state);
				const { inView, elsewhere, markers, bars, placesInView } = sight.shown;
				const listed = inView.map(({ id }) => id);
				expect([...listed, ...elsewhere.map(({ id }) => id)].sort()).toEqual(selected.sort());
				expect(inView.every(({ place }) => placesInView!.has(place))).toBe(true);
				expect(markers.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length);
				expect(markers.flatMap((marker) => marker.listPlaces()).sort()).toEqual(
					[...new Set(inView.map(({ place }) => place))].sort()
				);
				for (const each of new Set([state.years[0], state.compare ?? state.years[1]])) {
					const ofYear = [...inView, ...elsewhere].filter(({ years }) => years.from <= each && years.to >= each);
					const bar = bars[each - span.from];
					const shown = bar.segments.reduce((sum, { count }) => sum + count, 0);
					expect([shown, shown + bar.rest]).toEqual([
						ofYear.filter((stop) => inView.includes(stop)).length,
						ofYear.length
					]);
				}
				const [, ...rows] = parseCsv(selectRows(summitsCsv, 'csv', new Set(listed)));
				expect(rows.map(([id]) => id).sort()).toEqual(listed.sort());
			}),
			{ numRuns: 2_000 }
		);
	}, 240_000);
});

describe('the ways back', () => {
	const facet = fc.constantFrom('series' as const, 'leaders' as const, 'states' as const);
	const step = fc.oneof(
		fc.record({ does: fc.constant('years' as const), from: year, to: year }),
		fc.record({ does: fc.constant('compare' as const), year, other: year }),
		fc.record({ does: fc.constant('toggle' as const), facet, at: fc.nat(200) }),
		fc.record({ does: fc.constant('family' as const), at: fc.nat(40), count: fc.integer({ min: 1, max: 60 }) }),
		fc.record({ does: fc.constant('search' as const), text: words }),
		fc.record({ does: fc.constant('place' as const), at: fc.nat(400) }),
		fc.record({ does: fc.constant('summit' as const), at: fc.nat(1500) }),
		fc.record({ does: fc.constant('close' as const) }),
		fc.record({ does: fc.constant('clear' as const) }),
		fc.record({ does: fc.constant('globe' as const), view: fc.constantFrom('globe' as const, 'flat' as const) }),
		fc.record({ does: fc.constant('look' as const), lng: fc.nat(360), zoom: fc.nat(15) })
	);
	type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
	const at = <T>(list: readonly T[], index: number): T => list[index % list.length];

	function take(explorer: Explorer, step: Step) {
		const { series, places, summits } = catalogue;
		if (step.does === 'years') {
			const { from, to } = step;
			explorer.setYears({ from: Math.min(from, to), to: Math.max(from, to) }, { final: true });
		} else if (step.does === 'compare')
			explorer.setYears({ from: step.year, to: step.year }, { final: true, compare: step.other });
		else if (step.does === 'toggle')
			explorer.toggle(step.facet, at(step.facet === 'series' ? series : attendance[step.facet], step.at).id);
		else if (step.does === 'family')
			explorer.toggleFamily(series.slice(step.at, step.at + step.count).map(({ id }) => id));
		else if (step.does === 'search') explorer.setSearch(step.text);
		else if (step.does === 'place') explorer.findPlace(at(places, step.at).id);
		else if (step.does === 'summit')
			explorer.openSummit(
				at(
					summits.filter((each) => each.places.length),
					step.at
				).id
			);
		else if (step.does === 'close') explorer.close();
		else if (step.does === 'clear') explorer.clearFilters();
		else if (step.does === 'globe') explorer.setView(step.view);
		else explorer.settleCamera({ center: [step.lng - 180, 20], zoom: step.zoom }, 'choice');
	}

	it('by Back and Forward, and by undo and redo, lead to the states that were left', async () => {
		const history = createHistory();
		const { explorer } = await openExplorer(history);
		const visit = (steps: number) => explorer.readAddress(history.go(steps));
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
				visit(-Infinity);
				const seen = [explorer.query];
				for (const step of steps) {
					take(explorer, step);
					if (explorer.query !== seen.at(-1)) seen.push(explorer.query);
				}
				const back = seen.slice(0, -1).reverse();
				expect(back.map(() => (explorer.undo(), explorer.query))).toEqual(back);
				expect(seen.slice(1).map(() => (explorer.redo(), explorer.query))).toEqual(seen.slice(1));
				visit(-2 * (seen.length - 1));
				expect(back.map(() => (visit(-1), explorer.query))).toEqual(back);
				expect(seen.slice(1).map(() => (visit(1), explorer.query))).toEqual(seen.slice(1));
				if (!back.length) return;
				// Back is a decision too.
				visit(-1);
				explorer.undo();
				expect(explorer.query).toBe(seen.at(-1));
			}),
			{ numRuns: 200 }
		);
	}, 60_000);
});

describe('years on their way', () => {
	it('stand in the link to share, and in the history only once they are decided', async () => {
		const history = createHistory();
		const { explorer } = await openExplorer(history);
		explorer.readAddress('');
		explorer.setYears({ from: 1985, to: 1985 }, { final: false });
		expect([explorer.query, history.length()]).toEqual(['?years=1985', 1]);
		explorer.openPlace('geneva');
		expect([history.go(0), history.length()]).toEqual(['?years=1985&place=geneva', 2]);
		explorer.setYears({ from: 1986, to: 1986 }, { final: false });
		explorer.decisions.flush();
		expect([history.go(0), history.length()]).toEqual(['?years=1986&place=geneva', 3]);
	});
});

describe('a choice from the search', () => {
	it('widens the years as far as it takes to show a meeting, and no further', async () => {
		const { explorer } = await openExplorer();
		explorer.readAddress('?years=1985');
		explorer.setSearch('Tehran 1943');
		expect(explorer.query).toBe('?years=1943..1985&q=Tehran+1943');
	});

	it('drops the filters of other kinds where nothing passes them all', async () => {
		const { explorer } = await openExplorer();
		explorer.readAddress('?series=g7');
		explorer.showOnly('leaders', 'joseph-stalin');
		expect(explorer.query).toBe('?leader=joseph-stalin');
	});
});
