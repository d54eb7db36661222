/** The one selection that map, timeline and list draw: stops filtered by series and years, and their counts. */
import type { YearChoice } from '../time/comparing';
import { listYears, overlapsYears, type YearRange } from '../time/yearRange';
import type { Catalogue, Stop, Summit } from './catalogue';
import type { Hue } from './families';

/** The stops of one year. */
export interface Bar {
	year: number;
	/** Those in the map's view, by hue, in the order of the series. */
	segments: { hue: Hue; count: number }[];
	/** Those that the filters select outside the map's view. */
	rest: number;
	/** Those that there are without any filter, at least as many as the two others together. */
	all: number;
}

/** A catalogue with its records by id. */
export interface CatalogueIndex extends Catalogue {
	summitById: Map<string, Summit>;
	placeById: Map<string, Catalogue['places'][number]>;
	seriesById: Map<string, Catalogue['series'][number]>;
	/** The hues of the series, each once, in their order. */
	hues: Hue[];
	/** Index in `hues` of a stop's colour: that of the first chosen series of its meeting, else of its first. */
	groupOf(stop: Stop, chosen?: readonly string[]): number;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
	const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
	const summitById = byId(catalogue.summits);
	const hues = [...new Set(catalogue.series.map(({ hue }) => hue))];
	const group = new Map(catalogue.series.map(({ id, hue }) => [id, hues.indexOf(hue)]));
	return {
		...catalogue,
		summitById,
		placeById: byId(catalogue.places),
		seriesById: byId(catalogue.series),
		hues,
		groupOf: (stop, chosen = []) => {
			const { series } = summitById.get(stop.summit)!;
			return group.get(series.find((id) => chosen.includes(id)) ?? series[0])!;
		}
	};
}

/** Stops that overlap the window of years, or the year it is compared with. */
export function filterByYears(stops: readonly Stop[], years: YearRange, compare?: number): Stop[] {
	return stops.filter((stop) => isInYears(stop, { years, compare }));
}

/** True for a stop in the selected years, or in the one they are compared with. */
export function isInYears({ years }: Stop, chosen: YearChoice): boolean {
	const { compare } = chosen;
	return overlapsYears(years, chosen.years) || (compare !== undefined && years.from <= compare && years.to >= compare);
}

/**
 * A bar a year over the whole span, of the stops that the filters select and, faintly, of `all` of them; a stop that
 * spans two years stands in both.
 */
export function countByYear(
	catalogue: CatalogueIndex,
	stops: readonly Stop[],
	isInView: (stop: Stop) => boolean,
	chosen: readonly string[] = [],
	all: readonly Stop[] = catalogue.stops
): Bar[] {
	const { span, hues, groupOf } = catalogue;
	const counts = listYears(span).map((year) => ({ year, groups: hues.map(() => 0), rest: 0, all: 0 }));
	for (const stop of all) for (const year of listYears(stop.years)) counts[year - span.from].all++;
	for (const stop of stops) {
		const isShown = isInView(stop);
		for (const year of listYears(stop.years)) {
			const bar = counts[year - span.from];
			if (isShown) bar.groups[groupOf(stop, chosen)]++;
			else bar.rest++;
		}
	}
	return counts.map(({ year, groups, rest, all }) => ({
		year,
		segments: hues.map((hue, i) => ({ hue, count: groups[i] })).filter(({ count }) => count > 0),
		rest,
		all
	}));
}

/** How many stops, distinct meetings and distinct places. */
export function tally(stops: readonly Stop[]): { stops: number; summits: number; places: number } {
	return {
		stops: stops.length,
		summits: new Set(stops.map(({ summit }) => summit)).size,
		places: new Set(stops.map(({ place }) => place)).size
	};
}

/** Stops grouped by place, in the order in which the places first occur. */
export function groupByPlace(stops: readonly Stop[]): { place: string; stops: Stop[] }[] {
	const groups = new Map<string, Stop[]>();
	for (const stop of stops) groups.set(stop.place, [...(groups.get(stop.place) ?? []), stop]);
	return [...groups].map(([place, members]) => ({ place, stops: members }));
}

/** The nearest year with a stop before or after the window. */
export function nearestYear(
	stops: readonly Stop[],
	years: YearRange,
	direction: 'before' | 'after'
): number | undefined {
	if (direction === 'after') {
		const after = stops.map((stop) => stop.years.from).filter((year) => year > years.to);
		return after.length ? Math.min(...after) : undefined;
	}
	const before = stops.map((stop) => stop.years.to).filter((year) => year < years.from);
	return before.length ? Math.max(...before) : undefined;
}

/** The window from the first to the last year of some stops, of which there must be one. */
export function yearsOf(stops: readonly Stop[]): YearRange {
	return {
		from: Math.min(...stops.map(({ years }) => years.from)),
		to: Math.max(...stops.map(({ years }) => years.to))
	};
}

/** The window widened to the nearest of some stops; undefined where it holds one already, or there is none. */
export function reachYears(stops: readonly Stop[], window: YearRange, compare?: number): YearRange | undefined {
	if (!stops.length || filterByYears(stops, window, compare).length) return undefined;
	const { from, to } = window;
	const distance = ({ years }: Stop) => Math.max(years.from - to, from - years.to);
	const { years } = stops.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest));
	return { from: Math.min(from, years.to), to: Math.max(to, years.from) };
}
