/** What the card of a place says of each meeting there: loaded when the place is opened, not with the catalogue. */
import type { LanguageTag } from '../i18n/locales';
import { stopsAt } from './backlinks';
import { stopId } from './compile';
import { nameIn } from './localize';
import type { Dataset, StopRecord, SummitRecord } from './schema';

export interface StopDetails {
	/** Name of the state or territory that held the place then. */
	state: string;
	venues: string[];
	/** Names of the leaders who met and of others present. */
	leaders: string[];
	present: string[];
	documents: string[];
	format: SummitRecord['format'];
}

/** Details of the stops at one place, by the id of the stop. */
export type PlaceDetails = Record<string, StopDetails>;

/** The stops at the place of this id, in one language. */
export function compilePlaceDetails(place: string, dataset: Dataset, language: LanguageTag): PlaceDetails {
	const details: PlaceDetails = {};
	for (const { id, summit, stop } of stopsAt(place, dataset))
		details[stopId(id, stop)] = stopDetails(summit, stop, dataset, language);
	return details;
}

function stopDetails(summit: SummitRecord, stop: StopRecord, dataset: Dataset, language: LanguageTag): StopDetails {
	const people = (role: 'principal' | 'present') =>
		summit.participants
			.filter((participant) => participant.role === role)
			.map(({ person }) => nameIn(dataset.people.get(person)!.names, language));
	return {
		state: nameIn(dataset.states.get(stop.state)!.names, language),
		venues: (stop.venues ?? []).map((venue) => nameIn(dataset.venues.get(venue)!.names, language)),
		leaders: people('principal'),
		present: people('present'),
		documents: (summit.documents ?? []).map(({ names }) => nameIn(names, language)),
		format: summit.format
	};
}
