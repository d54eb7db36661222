/** The page of a meeting as plain text in one language. */
import type { LanguageTag } from '../../i18n/locales';
import { membersOf, stopsAt } from '../backlinks';
import type { LngLat } from '../catalogue';
import { stopDates, stopId } from '../compile';
import { countryName, formatDates, formatWhen, nameIn } from '../localize';
import type { Precision } from '../fields';
import type { Dataset, RemarkKind, StopRecord, SummitRecord } from '../schema';
import { stopCountry, stopPoint } from '../stopPoint';
import {
	discrepancyLines,
	formatSummitDates,
	meetingLine,
	nameLines,
	nameThen,
	placeLink,
	seriesTags,
	sourceLines,
	titleOf,
	venueLine,
	type DiscrepancyLine,
	type Link,
	type MeetingLine,
	type NameLine,
	type SeriesTag,
	type SourceLine,
	type VenueLine
} from './parts';

/** One place of the meeting. */
export interface StopPart {
	id: string;
	place: Link;
	/** Name of the place at the time, where it was another. */
	nameThen?: string;
	/** Given where the meeting has several stops. */
	when?: string;
	/** State or territory that held it then, and its country today. */
	state: string;
	country: string;
	countryCode: string;
	venues: VenueLine[];
	point: LngLat;
	precision: Precision;
	note?: string;
	/** The meetings here before and after it, in order of date, and how many there are in all besides this one. */
	others: MeetingLine[];
	othersCount: number;
}

export interface ParticipantLine {
	id: string;
	name: string;
	/** Office held then, or the role at this meeting. */
	office: string;
	/** State represented, where the office does not name it. */
	state?: string;
}

export interface DocumentLine {
	name: string;
	date?: string;
	status: NonNullable<SummitRecord['documents']>[number]['status'];
	note?: string;
}

export interface RemarkLine {
	kind: RemarkKind;
	/** The person and the state it is about, if any, and its date. */
	about: string[];
	date?: string;
	text: string;
}

/** A series of the meeting with the meetings before and after it. */
export interface SeriesStep extends SeriesTag {
	previous?: MeetingLine;
	next?: MeetingLine;
}

export interface SummitPage extends Link {
	when: string;
	/** As in the record, for structured data. */
	start: string;
	end: string;
	format: SummitRecord['format'];
	/** The official name, where it is not the common one. */
	official?: string;
	hosts: string[];
	/** How many states took part, where a source counts them. */
	participatingStates?: number;
	series: SeriesStep[];
	stops: StopPart[];
	leaders: ParticipantLine[];
	present: ParticipantLine[];
	/** Whether the participants are a selection. */
	isSelection: boolean;
	documents: DocumentLine[];
	remarks: RemarkLine[];
	discrepancies: DiscrepancyLine[];
	names: NameLine[];
	aliases: string[];
	confidence: SummitRecord['confidence'];
	sources: SourceLine[];
}

/** The page of the meeting of this id, which must exist. */
export function compileSummitPage(id: string, dataset: Dataset, language: LanguageTag): SummitPage {
	const summit = dataset.summits.get(id)!;
	return {
		id,
		name: nameIn(summit.names, language),
		when: formatSummitDates(summit, language),
		start: summit.start,
		end: summit.end,
		format: summit.format,
		official: summit.official && nameIn(summit.official, language),
		hosts: (summit.hosts ?? []).map((host) => nameIn(dataset.states.get(host)!.names, language)),
		participatingStates: summit.participatingStates,
		series: seriesSteps(id, summit, dataset, language),
		stops: summit.stops.map((stop) => stopPart(id, summit, stop, dataset, language)),
		leaders: participantLines(summit, 'principal', dataset, language),
		present: participantLines(summit, 'present', dataset, language),
		isSelection: summit.selection ?? false,
		documents: documentLines(summit, language),
		remarks: remarkLines(summit, dataset, language),
		discrepancies: discrepancyLines(summit.discrepancies, language),
		names: nameLines(summit.names),
		aliases: summit.aliases ?? [],
		confidence: summit.confidence,
		sources: sourceLines(summit.sources, language)
	};
}

function stopPart(
	id: string,
	summit: SummitRecord,
	stop: StopRecord,
	dataset: Dataset,
	language: LanguageTag
): StopPart {
	const place = dataset.places.get(stop.place)!;
	const country = stopCountry(stop, dataset)!;
	return {
		id: stopId(id, stop),
		place: placeLink(stop.place, dataset, language),
		nameThen: nameThen(place, stopDates(summit, stop).start, language),
		when: summit.stops.length > 1 ? formatWhen(stopDates(summit, stop), language) : undefined,
		state: nameIn(dataset.states.get(stop.state)!.names, language),
		country: countryName(country, language),
		countryCode: country,
		venues: (stop.venues ?? []).map((venue) => venueLine(venue, dataset, language)),
		...stopPoint(stop, dataset),
		note: stop.note && nameIn(stop.note, language),
		...otherMeetings(id, stop.place, dataset, language)
	};
}

/** How many meetings at the same place a page lists before and after its own. */
const nearbyMeetings = 4;

function otherMeetings(id: string, place: string, dataset: Dataset, language: LanguageTag) {
	const here = stopsAt(place, dataset);
	const at = here.findIndex((there) => there.id === id);
	const near = [...here.slice(Math.max(0, at - nearbyMeetings), at), ...here.slice(at + 1, at + 1 + nearbyMeetings)];
	return {
		others: near.map((there) => meetingLine(there.id, dataset, language, there.stop)),
		othersCount: here.length - 1
	};
}

function seriesSteps(id: string, summit: SummitRecord, dataset: Dataset, language: LanguageTag): SeriesStep[] {
	return seriesTags(summit, dataset, language).map((tag) => {
		const members = membersOf(tag.id, dataset);
		const at = members.findIndex((member) => member.id === id);
		const neighbour = (index: number) => members[index] && meetingLine(members[index].id, dataset, language);
		return { ...tag, previous: neighbour(at - 1), next: neighbour(at + 1) };
	});
}

function participantLines(
	summit: SummitRecord,
	role: 'principal' | 'present',
	dataset: Dataset,
	language: LanguageTag
): ParticipantLine[] {
	return summit.participants
		.filter((participant) => participant.role === role)
		.map((participant) => {
			const title = titleOf(participant, dataset, language);
			const stateName = nameIn(dataset.states.get(participant.state)!.names, language);
			return {
				id: participant.person,
				name: nameIn(dataset.people.get(participant.person)!.names, language),
				office: title,
				state: title.includes(stateName) ? undefined : stateName
			};
		});
}

function documentLines(summit: SummitRecord, language: LanguageTag): DocumentLine[] {
	return (summit.documents ?? []).map(({ names, date, status, note }) => ({
		name: nameIn(names, language),
		date: date && formatDates(date, date, language),
		status,
		note: note && nameIn(note, language)
	}));
}

function remarkLines(summit: SummitRecord, dataset: Dataset, language: LanguageTag): RemarkLine[] {
	return (summit.remarks ?? []).map(({ kind, person, state, date, text }) => {
		const about = [person && dataset.people.get(person)!.names, state && dataset.states.get(state)!.names];
		return {
			kind,
			about: about.filter((names) => !!names).map((names) => nameIn(names, language)),
			date: date && formatDates(date, date, language),
			text: nameIn(text, language)
		};
	});
}
