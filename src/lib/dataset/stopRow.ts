/** The flat row of a stop: what `summits.geojson` and `summits.csv` share. */
import type { LngLat } from './catalogue';
import { sortedSummits, stopDates, stopId } from './compile';
import type { Precision, Source } from './fields';
import type { Dataset, StopRecord, SummitRecord } from './schema';
import { stopCountry, stopPoint } from './stopPoint';

export interface StopRow {
	/** `<summit>/<place>`. */
	id: string;
	/** Id of the meeting. */
	summit: string;
	name: string;
	name_zh_hant: string;
	name_zh_hans: string;
	/** Dates as precise as they are known: a day, a month or a year. */
	start: string;
	end: string;
	/** A virtual meeting is placed where its host sat. */
	format: SummitRecord['format'];
	/** Id of the place, as in `places.geojson`. */
	place: string;
	/** English names, joined with "; "; null where no venue is known. */
	venue: string | null;
	/** ISO 3166-1 alpha-2 code on today's map. */
	country: string;
	/** English name of the state or territory that held the place then. */
	state: string;
	/** Ids; the first gives the colour on the map. */
	series: string[];
	/** Ids of the states or organisations that hosted or presided; null where the record names none. */
	hosts: string[] | null;
	/** How many states took part; null where no source was read for it. */
	participating_states: number | null;
	precision: Precision;
	confidence: SummitRecord['confidence'];
	/** Address of the first source for the dates, else of the first one. */
	source: string;
}

/** Every stop in order of date, with its point. */
export function listStopRows(dataset: Dataset): { row: StopRow; point: LngLat }[] {
	return sortedSummits(dataset).flatMap(([id, summit]) =>
		summit.stops.map((stop) => ({ row: stopRow(id, summit, stop, dataset), point: stopPoint(stop, dataset).point }))
	);
}

function stopRow(id: string, summit: SummitRecord, stop: StopRecord, dataset: Dataset): StopRow {
	const dates = stopDates(summit, stop);
	const venues = (stop.venues ?? []).map((venue) => dataset.venues.get(venue)!.names.en);
	return {
		id: stopId(id, stop),
		summit: id,
		name: summit.names.en,
		name_zh_hant: summit.names['zh-Hant'],
		name_zh_hans: summit.names['zh-Hans'],
		start: dates.start,
		end: dates.end,
		format: summit.format,
		place: stop.place,
		venue: venues.length ? venues.join('; ') : null,
		country: stopCountry(stop, dataset)!,
		state: dataset.states.get(stop.state)!.names.en,
		series: summit.series.map(({ series }) => series),
		hosts: summit.hosts ?? null,
		participating_states: summit.participatingStates ?? null,
		precision: stopPoint(stop, dataset).precision,
		confidence: summit.confidence,
		source: dateSource(summit.sources).url
	};
}

function dateSource(sources: Source[]): Source {
	return sources.find(({ supports }) => supports.includes('dates')) ?? sources[0];
}
