/** What refers to a record, in order of date: looked up once for all pages. */
import { sortedSummits } from './compile';
import type { Dataset, Membership, ParticipantRecord, StopRecord, SummitRecord } from './schema';

export interface Meeting {
	id: string;
	summit: SummitRecord;
}

/** A meeting at a place, in a series, or with a person: the part of it that refers to them. */
export type StopThere = Meeting & { stop: StopRecord };
export type Member = Meeting & { membership: Membership };
export type Attendance = Meeting & { participant: ParticipantRecord };

export function stopsAt(place: string, dataset: Dataset): readonly StopThere[] {
	return backlinksOf(dataset).places.get(place) ?? [];
}

export function membersOf(series: string, dataset: Dataset): readonly Member[] {
	return backlinksOf(dataset).series.get(series) ?? [];
}

export function attendancesOf(person: string, dataset: Dataset): readonly Attendance[] {
	return backlinksOf(dataset).people.get(person) ?? [];
}

interface Backlinks {
	places: Map<string, StopThere[]>;
	series: Map<string, Member[]>;
	people: Map<string, Attendance[]>;
}

const known = new WeakMap<Dataset, Backlinks>();

function backlinksOf(dataset: Dataset): Backlinks {
	const links = known.get(dataset) ?? collect(dataset);
	known.set(dataset, links);
	return links;
}

function collect(dataset: Dataset): Backlinks {
	const links: Backlinks = { places: new Map(), series: new Map(), people: new Map() };
	for (const [id, summit] of sortedSummits(dataset)) {
		for (const stop of summit.stops) add(links.places, stop.place, { id, summit, stop });
		for (const membership of summit.series) add(links.series, membership.series, { id, summit, membership });
		for (const participant of summit.participants) add(links.people, participant.person, { id, summit, participant });
	}
	return links;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T) {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
