/** Where a stop is drawn, and what that point claims. */
import type { LngLat } from './catalogue';
import type { Precision } from './fields';
import type { Dataset, StopRecord } from './schema';

/** The point of the stop's first venue, else of its place: a city's centre, or a site such as Camp David. */
export function stopPoint(stop: StopRecord, dataset: Dataset): { point: LngLat; precision: Precision } {
	const venue = stop.venues?.length ? dataset.venues.get(stop.venues[0])! : undefined;
	if (venue) return { point: roundPoint(venue.coordinates), precision: venue.precision };
	const place = dataset.places.get(stop.place)!;
	return { point: roundPoint(place.coordinates), precision: place.kind };
}

/** Today's country of a stop, as an ISO 3166-1 code: its first venue's where that has its own, else the place's. */
export function stopCountry(stop: StopRecord, dataset: Dataset): string | undefined {
	return dataset.venues.get(stop.venues?.[0] ?? '')?.country ?? dataset.places.get(stop.place)?.country;
}

/** A point with at most 6 decimals, about 10 cm. */
export function roundPoint([lng, lat]: LngLat): LngLat {
	return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
}
