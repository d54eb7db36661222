/** The catalogue as it travels in the page: without what the rest of it says already. */
import { yearOf } from '../time/calendarDate';
import type { Catalogue, Stop, Summit } from './catalogue';

type PackedStop = [place: number, start: string, lastYear: number, when: string];
type PackedSummit = [id: string, name: string, series: number[], stops: PackedStop[], when?: string];

export interface PackedCatalogue extends Pick<Catalogue, 'span' | 'series' | 'places'> {
	/** In order of date; places and series by their index; `when` only where it is not that of the one stop. */
	summits: PackedSummit[];
}

/** The reverse of `unpackCatalogue`. */
export function packCatalogue({ span, series, places, stops, summits }: Catalogue): PackedCatalogue {
	const placeIndex = new Map(places.map(({ id }, i) => [id, i]));
	const seriesIndex = new Map(series.map(({ id }, i) => [id, i]));
	const stopsOf = groupBySummit(stops);
	const packStop = ({ place, start, years, when }: Stop): PackedStop => [placeIndex.get(place)!, start, years.to, when];
	const packSummit = ({ id, name, when, series: ids }: Summit): PackedSummit => {
		const own = [...stopsOf.get(id)!].sort((a, b) => a.number - b.number);
		const indexes = ids.map((each) => seriesIndex.get(each)!);
		const packed = own.map(packStop);
		return own.length === 1 && own[0].when === when ? [id, name, indexes, packed] : [id, name, indexes, packed, when];
	};
	return { span, series, places, summits: summits.map(packSummit) };
}

/** The catalogue, with its stops in order of date. */
export function unpackCatalogue({ span, series, places, summits }: PackedCatalogue): Catalogue {
	const stops = summits.flatMap(([summit, , , packed]) =>
		packed.map(([place, start, lastYear, when], i): Stop => ({
			id: `${summit}/${places[place].id}`,
			summit,
			place: places[place].id,
			years: { from: yearOf(start), to: lastYear },
			start,
			when,
			number: i + 1
		}))
	);
	return {
		span,
		series,
		places,
		stops: stops.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id)),
		summits: summits.map(([id, name, indexes, packed, when]): Summit => ({
			id,
			name,
			when: when ?? packed[0][3],
			series: indexes.map((index) => series[index].id),
			places: packed.map(([place]) => places[place].id)
		}))
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function groupBySummit(stops: Stop[]): Map<string, Stop[]> {
	const groups = new Map<string, Stop[]>();
	for (const stop of stops) groups.set(stop.summit, [...(groups.get(stop.summit) ?? []), stop]);
	return groups;
}
