/** The records as GeoJSON after RFC 7946: a feature a stop, or a feature a place. */
import type { BBox, Feature, FeatureCollection, Point } from 'geojson';
import type { LngLat } from './catalogue';
import { stopDates } from './compile';
import type { Dataset, PlaceRecord } from './schema';
import { roundPoint } from './stopPoint';
import { listStopRows, type StopRow } from './stopRow';

export type StopProperties = Omit<StopRow, 'id'>;

export interface PlaceProperties {
	name: string;
	name_zh_hant: string;
	name_zh_hans: string;
	/** ISO 3166-1 alpha-2 code on today's map. */
	country: string;
	kind: PlaceRecord['kind'];
	/** How many meetings were held here. */
	meetings: number;
	/** First day of the first meeting and last day of the last one; null where none took place. */
	first: string | null;
	last: string | null;
}

/** Every stop, in order of date. */
export function stopsGeoJson(dataset: Dataset): FeatureCollection<Point, StopProperties> {
	return collection(
		listStopRows(dataset).map(({ row: { id, ...properties }, point }) => feature(id, point, properties))
	);
}

/** Every place, in order of id. */
export function placesGeoJson(dataset: Dataset): FeatureCollection<Point, PlaceProperties> {
	const meetings = meetingsAt(dataset);
	const places = [...dataset.places].sort(([a], [b]) => (a < b ? -1 : 1));
	return collection(
		places.map(([id, place]) => feature(id, roundPoint(place.coordinates), placeProperties(place, meetings.get(id))))
	);
}

interface Dates {
	start: string;
	end: string;
}

/** The dates of the stops at each place, by its id. */
export function meetingsAt(dataset: Dataset): Map<string, Dates[]> {
	const meetings = new Map<string, Dates[]>();
	for (const summit of dataset.summits.values())
		for (const stop of summit.stops)
			meetings.set(stop.place, [...(meetings.get(stop.place) ?? []), stopDates(summit, stop)]);
	return meetings;
}

/** What the downloads say of a place where there were stops on these dates. */
export function placeProperties({ names, country, kind }: PlaceRecord, dates: Dates[] = []): PlaceProperties {
	return {
		name: names.en,
		name_zh_hant: names['zh-Hant'],
		name_zh_hans: names['zh-Hans'],
		country,
		kind,
		meetings: dates.length,
		first: dates.map(({ start }) => start).sort()[0] ?? null,
		last:
			dates
				.map(({ end }) => end)
				.sort()
				.at(-1) ?? null
	};
}

function feature<Properties>(id: string, coordinates: LngLat, properties: Properties): Feature<Point, Properties> {
	return { type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties };
}

/** Features with the bounds of their points. */
export function collection<Properties>(features: Feature<Point, Properties>[]): FeatureCollection<Point, Properties> {
	if (!features.length) return { type: 'FeatureCollection', features };
	return { type: 'FeatureCollection', bbox: boundsOf(features.map(({ geometry }) => geometry.coordinates)), features };
}

function boundsOf(points: number[][]): BBox {
	const [lngs, lats] = [0, 1].map((axis) => points.map((point) => point[axis]));
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
