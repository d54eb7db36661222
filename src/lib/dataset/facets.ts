/** The filters by series, leader, state and text, and what each further choice would select. */
import type { Attendance } from './attendance';
import type { Stop } from './catalogue';
import type { CatalogueIndex } from './selection';

export const facets = ['series', 'leaders', 'states'] as const;
export type Facet = (typeof facets)[number];

/** Ids chosen of each kind. Within a kind any will do, none stands for all; every kind must agree. */
export interface Filters extends Readonly<Record<Facet, readonly string[]>> {
	/** Ids of the meetings that a text selects; absent without one. */
	summits?: ReadonlySet<string>;
}

export type FilterKind = Facet | 'search';

/** What is chosen, as the address says it: ids of each kind, and the words of a text filter. */
export interface ChosenFilters extends Readonly<Record<Facet, readonly string[]>> {
	search: string;
}

/** True where anything is chosen. */
export function hasFilters({ search, ...chosen }: ChosenFilters): boolean {
	return search !== '' || facets.some((facet) => chosen[facet].length > 0);
}

/** Number of stops by id of the option; an option without any is absent. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** True for filters that can't be answered without knowing who took part. */
export function needsAttendance({ leaders, states }: Pick<Filters, 'leaders' | 'states'>): boolean {
	return leaders.length > 0 || states.length > 0;
}

/**
 * The stops that every filter lets pass, in their order; all of them, as the same array, where nothing is chosen.
 * While the attendance is not there, a filter that needs it lets nothing pass.
 */
export function filterStops(catalogue: CatalogueIndex, filters: Filters, attendance?: Attendance): Stop[] {
	if (!filters.summits && facets.every((facet) => !filters[facet].length)) return catalogue.stops;
	const judge = createJudge(catalogue, filters, optionsOf(catalogue, attendance));
	return catalogue.stops.filter((_, at) => judge(at) === 'none');
}

/**
 * For every option of a kind the stops in the years that it and all filters of the other kinds select: what choosing it
 * alone of its kind would show. Without attendance there are no counts of leaders and states.
 */
export function countFacets(
	catalogue: CatalogueIndex,
	filters: Filters,
	isInYears: (stop: Stop) => boolean,
	attendance?: Attendance
): FacetCounts {
	const options = optionsOf(catalogue, attendance);
	const judge = createJudge(catalogue, filters, options);
	const tallies = mapFacets((facet) => new Int32Array(options[facet].ids.length));
	catalogue.stops.forEach((stop, at) => {
		if (!isInYears(stop)) return;
		const refusal = judge(at);
		for (const facet of facets)
			if (refusal === 'none' || refusal === facet) for (const i of options[facet].ofStop[at]) tallies[facet][i]++;
	});
	return mapFacets((facet) => toMap(options[facet].ids, tallies[facet]));
}

/** The options of a kind. */
interface Options {
	ids: string[];
	/** Their indexes, for each stop of the catalogue. */
	ofStop: number[][];
}

/** The kind of filter that alone refuses a stop. */
type Refusal = 'none' | Facet | 'text' | 'several';

/** Judges the stop at an index of the catalogue. */
function createJudge({ stops }: CatalogueIndex, filters: Filters, options: Record<Facet, Options>) {
	const chosen = facets.filter((facet) => filters[facet].length);
	const isChosen = mapFacets((facet) => options[facet].ids.map((id) => filters[facet].includes(id)));
	return (at: number): Refusal => {
		let refusal: Refusal = !filters.summits || filters.summits.has(stops[at].summit) ? 'none' : 'text';
		for (const facet of chosen)
			if (!options[facet].ofStop[at].some((i) => isChosen[facet][i])) refusal = refusal === 'none' ? facet : 'several';
		return refusal;
	};
}

const known = new WeakMap<CatalogueIndex, { attendance?: Attendance; options: Record<Facet, Options> }>();

/** Counting by index takes a tenth of the time of counting by id; the indexes are made once. */
function optionsOf(catalogue: CatalogueIndex, attendance?: Attendance): Record<Facet, Options> {
	const last = known.get(catalogue);
	if (last && last.attendance === attendance) return last.options;
	const { series, summitById, stops } = catalogue;
	const none: string[] = [];
	const sources: Record<Facet, { all: { id: string }[]; of: (summit: string) => readonly string[] }> = {
		series: { all: series, of: (summit) => summitById.get(summit)!.series },
		leaders: { all: attendance?.leaders ?? [], of: (summit) => attendance?.summits.get(summit)?.leaders ?? none },
		states: { all: attendance?.states ?? [], of: (summit) => attendance?.summits.get(summit)?.states ?? none }
	};
	const options = mapFacets((facet): Options => {
		const { all, of } = sources[facet];
		const indexOf = new Map(all.map(({ id }, i) => [id, i]));
		return { ids: [...indexOf.keys()], ofStop: stops.map(({ summit }) => of(summit).map((id) => indexOf.get(id)!)) };
	});
	known.set(catalogue, { attendance, options });
	return options;
}

function mapFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
	return { series: make('series'), leaders: make('leaders'), states: make('states') };
}

function toMap(ids: string[], tally: Int32Array): Map<string, number> {
	return new Map(ids.map((id, i) => [id, tally[i]] as const).filter(([, count]) => count > 0));
}
