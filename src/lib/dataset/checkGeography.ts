/** Places against the world outside the records: a gazetteer that knows their names, and the shapes of today's countries. */
import { distance } from '@turf/turf';
import type { LngLat } from './catalogue';
import type { Report } from './fault';
import { indexLand, type Land, type LandIndex } from './landIndex';
import type { Dataset, PlaceRecord } from './schema';

/** A town of a gazetteer. */
export interface Town {
	/** Its name there, and the other names it goes by. */
	names: string[];
	/** ISO 3166-1 alpha-2 code. */
	country: string;
	point: LngLat;
}

export interface Geography {
	towns: Town[];
	/** By code. */
	countries: Land[];
}

/** How far a place may lie from the gazetteer's town of its name, in kilometres. */
const townReach = 25;

/** How far outside the drawn coast or border a place may lie, in kilometres: the shapes are drawn at 1:10 million. */
const shapeReach = 3;

/** Every place lies near a town of its name and inside its country, or says why not. */
export function checkGeography(dataset: Dataset, { towns, countries }: Geography, report: Report) {
	const namesakes = indexTowns(towns);
	const land = indexLand(countries);
	for (const place of dataset.places.values()) {
		checkTown(place, namesakes, report);
		checkCountry(place, land, report);
	}
}

/** Points of towns by country and plain name. */
type Namesakes = Map<string, LngLat[]>;

function indexTowns(towns: Town[]): Namesakes {
	const index: Namesakes = new Map();
	for (const { names, country, point } of towns) {
		for (const key of new Set(names.map((name) => townKey(country, name)))) {
			const points = index.get(key);
			if (points) points.push(point);
			else index.set(key, [point]);
		}
	}
	return index;
}

/** Country and name, this without accents, case and punctuation. */
function townKey(country: string, name: string): string {
	const plain = name.normalize('NFD').toLowerCase();
	return `${country} ${plain.replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
}

function checkTown(place: PlaceRecord, namesakes: Namesakes, report: Report) {
	const name = place.gazetteer ?? place.names.en;
	const points = namesakes.get(townKey(place.country, name)) ?? [];
	const nearest = Math.min(...points.map((point) => distance(place.coordinates, point)));
	if (nearest <= townReach) {
		if (place.exceptions?.gazetteer)
			report(place, 'exceptions.gazetteer', place.exceptions.gazetteer, 'the gazetteer knows the place: delete this');
		return;
	}
	if (place.exceptions?.gazetteer) return checkSourced(place, 'exceptions.gazetteer', report);
	const found = points.length
		? `the nearest ${name} in ${place.country} is ${Math.round(nearest)} km away, at most ${townReach}`
		: `the gazetteer has no ${name} in ${place.country}`;
	report(
		place,
		place.gazetteer ? 'gazetteer' : 'names.en',
		name,
		`${found}: mend the coordinates ([longitude, latitude]), name its entry under gazetteer, or give a reason under exceptions.gazetteer`
	);
}

function checkCountry(place: PlaceRecord, land: LandIndex, report: Report) {
	const holders = land.holding(place.coordinates);
	const isHome = (holders.length ? holders : land.near(place.coordinates, shapeReach)).includes(place.country);
	if (isHome) {
		if (place.exceptions?.country)
			report(place, 'exceptions.country', place.exceptions.country, 'it lies in its country: delete this');
		return;
	}
	if (place.exceptions?.country) return checkSourced(place, 'exceptions.country', report);
	const found = holders.length ? `it lies in ${holders.join(', ')}` : 'it lies in no country';
	report(
		place,
		'country',
		place.country,
		`${found}: mend country or coordinates ([longitude, latitude]), or give a reason under exceptions.country`
	);
}

function checkSourced(place: PlaceRecord, field: string, report: Report) {
	if (place.sources.some(({ supports }) => supports.includes('coordinates'))) return;
	report(place, field, place.names.en, 'an exception needs a source that supports the coordinates: add one');
}
