/** The catalogue as it travels in the page: without what the rest of it says already. */
import type { LanguageTag } from '../i18n/locales';
import { yearOf } from '../time/calendarDate';
import type { Catalogue, Dates, Stop, Summit } from './catalogue';
import { inOrderOfDate } from './compile';
import { formatWhen } from './localize';

/** The last date as the number of days after the first, as a date where that is not known, or all the days. */
type PackedEnd = number | string | string[];
type PackedStop = [place: number, start: string, end: PackedEnd, isVirtual?: 1];
/** `id` is what follows series and year in it, empty where nothing does, or `/` and the whole of an unusual one. */
type PackedSummit = [id: string, name: string, series: number[], stops: PackedStop[]];

export interface PackedCatalogue extends Pick<Catalogue, 'span' | 'series' | 'places'> {
	/** In order of date; places and series by their index. */
	summits: PackedSummit[];
}

/** The reverse of `unpackCatalogue`. */
export function packCatalogue({ span, series, places, stops, summits }: Catalogue): PackedCatalogue {
	const placeIndex = new Map(places.map(({ id }, i) => [id, i]));
	const seriesIndex = new Map(series.map(({ id }, i) => [id, i]));
	const stopsOf = groupBySummit(stops);
	const packStop = ({ place, dates, isVirtual }: Stop): PackedStop => {
		const packed = [placeIndex.get(place)!, dates.start, packEnd(dates)] as const;
		return isVirtual ? [...packed, 1] : [...packed];
	};
	const packSummit = (summit: Summit): PackedSummit => {
		const own = [...stopsOf.get(summit.id)!].sort((a, b) => a.number - b.number);
		const usual = usualId(summit.series[0], own[0].dates.start);
		const id = summit.id.startsWith(usual) ? summit.id.slice(usual.length) : `/${summit.id}`;
		return [id, summit.name, summit.series.map((each) => seriesIndex.get(each)!), own.map(packStop)];
	};
	return { span, series, places, summits: summits.map(packSummit) };
}

/** The catalogue in the language in which it was packed, with its stops in order of date. */
export function unpackCatalogue(
	{ span, series, places, summits: packed }: PackedCatalogue,
	language: LanguageTag
): Catalogue {
	const summits = packed.map(([rest, name, indexes, stops]): Summit => {
		const ids = indexes.map((index) => series[index].id);
		const id = rest.startsWith('/') ? rest.slice(1) : usualId(ids[0], stops[0][1]) + rest;
		return { id, name, series: ids, places: stops.map(([place]) => places[place].id) };
	});
	const stops = packed.flatMap(([, , , each], at) =>
		each.map(([place, start, end, isVirtual], i): Stop => {
			const dates = unpackDates(start, end);
			return {
				id: `${summits[at].id}/${places[place].id}`,
				summit: summits[at].id,
				place: places[place].id,
				years: { from: yearOf(dates.start), to: yearOf(dates.end) },
				dates,
				when: formatWhen(dates, language),
				isVirtual: isVirtual === 1,
				number: i + 1
			};
		})
	);
	return { span, series, places, stops: stops.sort(inOrderOfDate), summits };
}

/** How the id of a meeting begins: with its first series and its year. */
function usualId(series: string, start: string): string {
	return `${series}-${yearOf(start)}`;
}

const day = 86_400_000;

function packEnd({ start, end, days }: Dates): PackedEnd {
	if (days) return days;
	return start.length === 10 && end.length === 10 ? (Date.parse(end) - Date.parse(start)) / day : end;
}

function unpackDates(start: string, end: PackedEnd): Dates {
	if (Array.isArray(end)) return { start, end: end.at(-1)!, days: end };
	if (typeof end === 'string') return { start, end };
	return { start, end: new Date(Date.parse(start) + end * day).toISOString().slice(0, 10) };
}

function groupBySummit(stops: Stop[]): Map<string, Stop[]> {
	const groups = new Map<string, Stop[]>();
	for (const stop of stops) groups.set(stop.summit, [...(groups.get(stop.summit) ?? []), stop]);
	return groups;
}
