/** Checks that need more than one record: references, dates, ordinals, terms of office, distances. */
import { distance } from '@turf/turf';
import { firstDay, lastDay } from '../time/calendarDate';
import { checkOrdinals } from './checkOrdinals';
import { checkSameFacts } from './checkSameFacts';
import { checkWhereabouts } from './checkWhereabouts';
import { collectFaults, type Fault, type Report } from './fault';
import type { Names } from './fields';
import { recordPath } from './parse';
import type { Dataset, Kind, SummitRecord } from './schema';
import { stopCountry } from './stopPoint';
import type { UnitRecord } from './borderSchema';

/** How far a venue may lie from its place, in kilometres. */
const venueReach = 50;

/** Every fault among the records, in the order of the checks; `faulty` are files that could not be read as records. */
export function checkDataset(
	dataset: Dataset,
	paths: Map<object, string>,
	faulty: ReadonlySet<string> = new Set()
): Fault[] {
	const { faults, report } = collectFaults(paths);
	checkReferences(dataset, faulty, report);
	checkOrphans(dataset, report);
	checkKorean(dataset, report);
	checkVenues(dataset, report);
	checkTerms(dataset, report);
	checkOrdinals(dataset, report);
	for (const summit of dataset.summits.values()) {
		checkSummitDates(summit, report);
		checkStops(summit, dataset, report);
		checkParticipants(summit, dataset, report);
		checkConfidence(summit, report);
	}
	checkWhereabouts(dataset, report);
	checkSameFacts(dataset, report);
	return faults;
}

interface Reference {
	record: object;
	field: string;
	kind: Exclude<Kind, 'summits'>;
	id: string;
}

/** Every mention of another record. */
function* references(dataset: Dataset): Generator<Reference> {
	for (const record of dataset.offices.values()) yield { record, field: 'state', kind: 'states', id: record.state };
	for (const record of dataset.venues.values()) yield { record, field: 'place', kind: 'places', id: record.place };
	for (const record of dataset.states.values())
		if (record.sovereign) yield { record, field: 'sovereign', kind: 'states', id: record.sovereign };
	for (const record of dataset.people.values())
		for (const [i, held] of record.offices.entries())
			yield { record, field: `offices.${i}.office`, kind: 'offices', id: held.office };
	for (const record of dataset.series.values())
		for (const [i, { place }] of (record.unheld ?? []).entries())
			if (place) yield { record, field: `unheld.${i}.place`, kind: 'places', id: place };
	for (const record of dataset.summits.values()) yield* summitReferences(record);
	for (const record of dataset.units.values()) yield* unitReferences(record);
	for (const record of dataset.blocs.values())
		for (const [i, { state }] of record.members.entries())
			yield { record, field: `members.${i}.state`, kind: 'states', id: state };
}

function* unitReferences(record: UnitRecord): Generator<Reference> {
	for (const [i, { state, claims, control }] of record.holders.entries()) {
		yield { record, field: `holders.${i}.state`, kind: 'states', id: state };
		for (const [j, id] of (claims ?? []).entries())
			yield { record, field: `holders.${i}.claims.${j}`, kind: 'states', id };
		if (control) yield { record, field: `holders.${i}.control`, kind: 'states', id: control };
	}
	for (const [i, { by, as }] of (record.occupations ?? []).entries()) {
		yield { record, field: `occupations.${i}.by`, kind: 'states', id: by };
		if (as) yield { record, field: `occupations.${i}.as`, kind: 'states', id: as };
	}
}

function* summitReferences(record: SummitRecord): Generator<Reference> {
	for (const [i, id] of (record.hosts ?? []).entries()) yield { record, field: `hosts.${i}`, kind: 'states', id };
	for (const [i, { series }] of record.series.entries())
		yield { record, field: `series.${i}.series`, kind: 'series', id: series };
	for (const [i, stop] of record.stops.entries()) {
		yield { record, field: `stops.${i}.place`, kind: 'places', id: stop.place };
		yield { record, field: `stops.${i}.state`, kind: 'states', id: stop.state };
		for (const [j, venue] of (stop.venues ?? []).entries())
			yield { record, field: `stops.${i}.venues.${j}`, kind: 'venues', id: venue };
	}
	for (const [i, participant] of record.participants.entries()) {
		yield { record, field: `participants.${i}.person`, kind: 'people', id: participant.person };
		yield { record, field: `participants.${i}.state`, kind: 'states', id: participant.state };
		if (participant.office)
			yield { record, field: `participants.${i}.office`, kind: 'offices', id: participant.office };
	}
	for (const [i, remark] of (record.remarks ?? []).entries()) {
		if (remark.person) yield { record, field: `remarks.${i}.person`, kind: 'people', id: remark.person };
		if (remark.state) yield { record, field: `remarks.${i}.state`, kind: 'states', id: remark.state };
	}
}

function checkReferences(dataset: Dataset, faulty: ReadonlySet<string>, report: Report) {
	for (const { record, field, kind, id } of references(dataset)) {
		const path = recordPath(kind, id);
		if (dataset[kind].has(id) || faulty.has(path)) continue;
		report(record, field, id, `no such record: add ${path} or mend the id`);
	}
}

function checkOrphans(dataset: Dataset, report: Report) {
	const used = new Set([...references(dataset)].map(({ kind, id }) => `${kind}/${id}`));
	for (const kind of ['series', 'states', 'offices', 'people', 'places', 'venues'] as const) {
		for (const [id, record] of dataset[kind]) {
			if (!used.has(`${kind}/${id}`)) report(record, '', id, 'no record mentions it: use it or delete the file');
		}
	}
}

/** The inter-Korean summits, their places, venues, people and offices have Korean names. */
function checkKorean(dataset: Dataset, report: Report) {
	const need = (record: { names: Names } | undefined) => {
		if (record && !record.names.ko)
			report(record, 'names.ko', undefined, 'add the Korean name: it is part of an inter-Korean summit');
	};
	need(dataset.series.get('inter-korean'));
	for (const summit of dataset.summits.values()) {
		if (!summit.series.some(({ series }) => series === 'inter-korean')) continue;
		need(summit);
		for (const stop of summit.stops) {
			need(dataset.places.get(stop.place));
			for (const venue of stop.venues ?? []) need(dataset.venues.get(venue));
		}
		for (const { person, office } of summit.participants) {
			need(dataset.people.get(person));
			if (office) need(dataset.offices.get(office));
		}
		for (const [i, document] of (summit.documents ?? []).entries())
			if (!document.names.ko) report(summit, `documents.${i}.names.ko`, undefined, 'add the Korean title');
	}
}

function checkVenues(dataset: Dataset, report: Report) {
	for (const venue of dataset.venues.values()) {
		const place = dataset.places.get(venue.place);
		if (!place) continue;
		const km = distance(place.coordinates, venue.coordinates, { units: 'kilometers' });
		if (km > venueReach)
			report(
				venue,
				'coordinates',
				venue.coordinates,
				`${Math.round(km)} km from ${venue.place}, at most ${venueReach}: mend the coordinates ([longitude, latitude]) or the place`
			);
	}
}

function checkTerms(dataset: Dataset, report: Report) {
	for (const person of dataset.people.values()) {
		if (person.born && person.died && firstDay(person.born) > lastDay(person.died))
			report(person, 'died', person.died, `before the birth in ${person.born}: mend one of them`);
		for (const [i, { from, to }] of person.offices.entries())
			if (from && to && firstDay(from) > lastDay(to))
				report(person, `offices.${i}.to`, to, `before its start ${from}: mend one of them`);
	}
}

function checkSummitDates(summit: SummitRecord, report: Report) {
	if (firstDay(summit.start) > lastDay(summit.end))
		report(summit, 'end', summit.end, `before the start ${summit.start}: mend one of them`);
	const within = (date: string) => firstDay(date) >= firstDay(summit.start) && lastDay(date) <= lastDay(summit.end);
	const cure = `outside the meeting, ${summit.start} to ${summit.end}: mend one of them`;
	for (const [i, stop] of summit.stops.entries()) {
		const { start, end, days = [] } = stop;
		if (start && !within(start)) report(summit, `stops.${i}.start`, start, cure);
		if (end && !within(end)) report(summit, `stops.${i}.end`, end, cure);
		if (start && end && firstDay(start) > lastDay(end))
			report(summit, `stops.${i}.end`, end, `before the stop's start ${start}: mend one of them`);
		for (const [j, day] of days.entries()) if (!within(day)) report(summit, `stops.${i}.days.${j}`, day, cure);
	}
}

function checkStops(summit: SummitRecord, dataset: Dataset, report: Report) {
	const seen = new Set<string>();
	for (const [i, stop] of summit.stops.entries()) {
		if (seen.has(stop.place))
			report(summit, `stops.${i}.place`, stop.place, 'stands twice: one stop a place; list the days under `days`');
		seen.add(stop.place);
		for (const [j, id] of (stop.venues ?? []).entries()) {
			const venue = dataset.venues.get(id);
			if (venue && venue.place !== stop.place)
				report(summit, `stops.${i}.venues.${j}`, id, `this venue lies in ${venue.place}: mend the stop or the venue`);
		}
		const state = dataset.states.get(stop.state);
		if (!state) continue;
		const country = stopCountry(stop, dataset);
		if (country && !state.countries.includes(country))
			report(
				summit,
				`stops.${i}.state`,
				stop.state,
				`does not lie in ${country}, the place's country of today: mend either`
			);
		if (!isDuring(summit.start, state.from, state.to))
			report(summit, `stops.${i}.state`, stop.state, `did not exist on ${summit.start}: name the state of that day`);
	}
}

function checkParticipants(summit: SummitRecord, dataset: Dataset, report: Report) {
	for (const [i, { person, office }] of summit.participants.entries()) {
		if (!office) continue;
		const terms = dataset.people.get(person)?.offices.filter((held) => held.office === office) ?? [];
		const cure = terms.length
			? `${person} did not hold it between ${summit.start} and ${summit.end}: mend the term in ${recordPath('people', person)} or the office`
			: `${recordPath('people', person)} does not list this office: add it with its term`;
		if (!terms.some(({ from, to }) => overlaps(summit.start, summit.end, from, to)))
			report(summit, `participants.${i}.office`, office, cure);
	}
}

function checkConfidence(summit: SummitRecord, report: Report) {
	if (summit.confidence !== 'verified') return;
	for (const fact of ['dates', 'place'] as const)
		if (!summit.sources.some(({ supports }) => supports.includes(fact)))
			report(
				summit,
				'confidence',
				'verified',
				`no source supports the ${fact}: add one that was read, or say unverified`
			);
}

function isDuring(date: string, from?: string, to?: string): boolean {
	return overlaps(date, date, from, to);
}

function overlaps(start: string, end: string, from?: string, to?: string): boolean {
	return (!from || firstDay(from) <= lastDay(end)) && (!to || lastDay(to) >= firstDay(start));
}
