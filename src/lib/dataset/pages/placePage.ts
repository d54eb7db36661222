/** The page of a place as plain text in one language. */
import { distance } from '@turf/turf';
import type { LanguageTag } from '../../i18n/locales';
import { yearOf } from '../../time/calendarDate';
import { stopsAt } from '../backlinks';
import type { LngLat } from '../catalogue';
import { countryName, formatDates, nameIn } from '../localize';
import type { Dataset, PlaceRecord } from '../schema';
import { roundPoint } from '../stopPoint';
import {
	discrepancyLines,
	meetingLine,
	nameLines,
	placeLink,
	sourceLines,
	venueLine,
	type DiscrepancyLine,
	type Link,
	type MeetingLine,
	type NameLine,
	type SourceLine,
	type VenueLine
} from './parts';

/** A meeting at the place, with the state that held it then where it bore another name than the country today. */
export interface MeetingHere extends MeetingLine {
	state?: string;
}

/** Another place and how far it is, in kilometres. */
export interface NearbyPlace extends Link {
	country: string;
	kilometres: number;
}

export interface PlacePage extends Link {
	kind: PlaceRecord['kind'];
	point: LngLat;
	country: string;
	countryCode: string;
	names: NameLine[];
	formerly: { name: string; years: string }[];
	/** Years of the first and the last meeting; absent where none took place. */
	years?: { from: number; to: number };
	/** In order of date. */
	meetings: MeetingHere[];
	venues: VenueLine[];
	nearby: NearbyPlace[];
	note?: string;
	discrepancies: DiscrepancyLine[];
	sources: SourceLine[];
}

const nearbyCount = 6;

/** The page of the place of this id, which must exist. */
export function compilePlacePage(id: string, dataset: Dataset, language: LanguageTag): PlacePage {
	const place = dataset.places.get(id)!;
	return {
		id,
		name: nameIn(place.names, language),
		kind: place.kind,
		point: roundPoint(place.coordinates),
		country: countryName(place.country, language),
		countryCode: place.country,
		names: nameLines(place.names),
		formerly: formerNames(place, language),
		years: meetingYears(id, dataset),
		meetings: meetingsHere(id, dataset, language),
		venues: [...dataset.venues]
			.filter(([, venue]) => venue.place === id)
			.map(([venue]) => venueLine(venue, dataset, language)),
		nearby: nearbyPlaces(id, dataset, language),
		note: place.note && nameIn(place.note, language),
		discrepancies: discrepancyLines(place.discrepancies, language),
		sources: sourceLines(place.sources, language)
	};
}

function formerNames(place: PlaceRecord, language: LanguageTag): PlacePage['formerly'] {
	return (place.formerly ?? []).map(({ names, from, to }) => ({
		name: nameIn(names, language),
		years: from && to ? formatDates(from.slice(0, 4), to.slice(0, 4), language) : ''
	}));
}

function meetingsHere(id: string, dataset: Dataset, language: LanguageTag): MeetingHere[] {
	const country = countryName(dataset.places.get(id)!.country, language);
	return stopsAt(id, dataset).map((here) => {
		const state = nameIn(dataset.states.get(here.stop.state)!.names, language);
		return { ...meetingLine(here.id, dataset, language, here.stop), state: state === country ? undefined : state };
	});
}

function meetingYears(id: string, dataset: Dataset): PlacePage['years'] {
	const years = stopsAt(id, dataset).map(({ summit }) => yearOf(summit.start));
	return years.length ? { from: years[0], to: years.at(-1)! } : undefined;
}

/** The nearest other places by great circle. */
function nearbyPlaces(id: string, dataset: Dataset, language: LanguageTag): NearbyPlace[] {
	const from = dataset.places.get(id)!.coordinates;
	return [...dataset.places]
		.filter(([other]) => other !== id)
		.map(([other, { coordinates, country }]) => ({
			other,
			country,
			kilometres: distance(from, coordinates, { units: 'kilometers' })
		}))
		.sort((a, b) => a.kilometres - b.kilometres)
		.slice(0, nearbyCount)
		.map(({ other, country, kilometres }) => ({
			...placeLink(other, dataset, language),
			country: countryName(country, language),
			kilometres
		}));
}
