/** Where in a city leaders met: venues as points, and cities of which no more is known. Loaded when a reader comes near. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LanguageTag } from '../i18n/locales';
import { stopsAt } from './backlinks';
import type { LngLat } from './catalogue';
import { stopId } from './compile';
import { nameIn } from './localize';
import type { Dataset } from './schema';
import { roundPoint } from './stopPoint';

export interface VenueProperties {
	/** A venue at its point, a venue somewhere about its point, or a city whose venue is not recorded. */
	kind: 'venue' | 'about' | 'unrecorded';
	/** Of the venue, or of the city. */
	name: string;
	/** Id of the place. */
	place: string;
	/** Ids of the stops there. */
	stops: string[];
}

export type VenuePoints = FeatureCollection<Point, VenueProperties>;

/** The points of all meetings that somebody travelled to, in one language. */
export function compileVenues(dataset: Dataset, language: LanguageTag): VenuePoints {
	const features = [...dataset.places.keys()].flatMap((place) => compilePlace(place, dataset, language));
	return { type: 'FeatureCollection', features };
}

function compilePlace(place: string, dataset: Dataset, language: LanguageTag): Feature<Point, VenueProperties>[] {
	const stops = stopsAt(place, dataset).filter(({ summit }) => summit.format !== 'virtual');
	const byVenue = new Map<string | undefined, string[]>();
	for (const { id, stop } of stops)
		for (const venue of stop.venues?.length ? stop.venues : [undefined])
			byVenue.set(venue, [...(byVenue.get(venue) ?? []), stopId(id, stop)]);
	return [...byVenue].flatMap(([id, ids]) => {
		const { names, coordinates, kind } = id ? venueOf(id, dataset) : cityOf(place, dataset);
		if (kind === 'site') return [];
		return [point(coordinates, { kind, name: nameIn(names, language), place, stops: ids })];
	});
}

function venueOf(id: string, { venues }: Dataset) {
	const { names, coordinates, precision } = venues.get(id)!;
	return { names, coordinates, kind: precision === 'city' ? ('about' as const) : ('venue' as const) };
}

/** A site is its own venue. */
function cityOf(id: string, { places }: Dataset) {
	const { names, coordinates, kind } = places.get(id)!;
	return { names, coordinates, kind: kind === 'site' ? ('site' as const) : ('unrecorded' as const) };
}

function point(coordinates: LngLat, properties: VenueProperties): Feature<Point, VenueProperties> {
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: roundPoint(coordinates) } };
}
