/** The points of the overview maps: where meetings took place, in the hue of a series. */
import { membersOf } from './backlinks';
import type { LngLat } from './catalogue';
import { sortedSummits } from './compile';
import { familyHues, type Hue } from './families';
import type { Dataset } from './schema';

export interface HuedPoint {
	point: LngLat;
	hue: Hue;
}

/** Each place of a series once, in its hue; the series must exist. */
export function seriesPoints(id: string, dataset: Dataset): HuedPoint[] {
	const hue = familyHues[dataset.series.get(id)!.family];
	const places = new Set(membersOf(id, dataset).flatMap(({ summit }) => summit.stops.map(({ place }) => place)));
	return [...places].map((place) => ({ point: pointOf(place, dataset), hue }));
}

/** Each place with a meeting once, in the hue of the first meeting there. */
export function allPoints(dataset: Dataset): HuedPoint[] {
	const hueAt = new Map<string, Hue>();
	for (const [, { stops, series }] of sortedSummits(dataset)) {
		const hue = familyHues[dataset.series.get(series[0].series)!.family];
		for (const { place } of stops) hueAt.set(place, hueAt.get(place) ?? hue);
	}
	return [...hueAt].map(([place, hue]) => ({ point: pointOf(place, dataset), hue }));
}

function pointOf(place: string, dataset: Dataset): LngLat {
	return dataset.places.get(place)!.coordinates;
}
