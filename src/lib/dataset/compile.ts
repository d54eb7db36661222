/** Compiles the records into the catalogue of one language. */
import type { LanguageTag } from '../i18n/locales';
import { firstDay, yearOf } from '../time/calendarDate';
import type { YearRange } from '../time/yearRange';
import type { Catalogue, Dates, Place, Series, Stop, Summit } from './catalogue';
import { countryName, formatWhen, nameIn } from './localize';
import { familyHues } from './families';
import type { Dataset, PlaceRecord, SeriesRecord, StopRecord, SummitRecord } from './schema';

/** The whole dataset in one language. */
export function compileCatalogue(dataset: Dataset, language: LanguageTag): Catalogue {
	return {
		span: datasetSpan(dataset),
		series: sortedSeries(dataset).map(([id, record]) => compileSeries(id, record, language)),
		places: [...dataset.places].map(([id, record]) => compilePlace(id, record, language)),
		stops: [...dataset.summits].flatMap(([id, record]) => compileStops(id, record, language)).sort(inOrderOfDate),
		summits: sortedSummits(dataset).map(([id, record]) => compileSummit(id, record, language))
	};
}

/** First and last year with a meeting. */
export function datasetSpan(dataset: Dataset): YearRange {
	const summits = [...dataset.summits.values()];
	return {
		from: Math.min(...summits.map(({ start }) => yearOf(start))),
		to: Math.max(...summits.map(({ end }) => yearOf(end)))
	};
}

/** Series with their ids, in the order of their rank. */
export function sortedSeries(dataset: Dataset): [id: string, record: SeriesRecord][] {
	return [...dataset.series].sort(([, a], [, b]) => a.rank - b.rank);
}

/** Meetings with their ids, in order of date. */
export function sortedSummits(dataset: Dataset): [id: string, record: SummitRecord][] {
	const known = inOrder.get(dataset);
	if (known) return known;
	const sorted = [...dataset.summits].sort(
		([idA, a], [idB, b]) => compare(firstDay(a.start), firstDay(b.start)) || compare(idA, idB)
	);
	inOrder.set(dataset, sorted);
	return sorted;
}

/** Every page asks for it. */
const inOrder = new WeakMap<Dataset, [id: string, record: SummitRecord][]>();

/** Id of a stop, which is the id of its feature in the downloads. */
export function stopId(summit: string, stop: StopRecord): string {
	return `${summit}/${stop.place}`;
}

/** First and last date of a stop: its own where it has them, else the meeting's. */
export function stopDates(summit: SummitRecord, { start, end, days }: StopRecord): Dates {
	return { start: start ?? days?.[0] ?? summit.start, end: end ?? days?.at(-1) ?? summit.end, ...(days && { days }) };
}

/** Stops in order of their first day. */
export function inOrderOfDate(a: Stop, b: Stop): number {
	return compare(firstDay(a.dates.start), firstDay(b.dates.start)) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function compileSeries(id: string, record: SeriesRecord, language: LanguageTag): Series {
	return {
		id,
		name: nameIn(record.names, language),
		short: nameIn(record.short, language),
		family: record.family,
		hue: familyHues[record.family]
	};
}

function compilePlace(id: string, record: PlaceRecord, language: LanguageTag): Place {
	return {
		id,
		name: nameIn(record.names, language),
		formerly: (record.formerly ?? []).map(({ names }) => nameIn(names, language)),
		point: record.coordinates,
		country: countryName(record.country, language)
	};
}

function compileStops(id: string, summit: SummitRecord, language: LanguageTag): Stop[] {
	return summit.stops.map((stop, i) => {
		const dates = stopDates(summit, stop);
		return {
			id: stopId(id, stop),
			summit: id,
			place: stop.place,
			years: { from: yearOf(dates.start), to: yearOf(dates.end) },
			dates,
			when: formatWhen(dates, language),
			isVirtual: summit.format === 'virtual',
			number: i + 1
		};
	});
}

function compileSummit(id: string, record: SummitRecord, language: LanguageTag): Summit {
	return {
		id,
		name: nameIn(record.names, language),
		series: record.series.map(({ series }) => series),
		places: record.stops.map(({ place }) => place)
	};
}
