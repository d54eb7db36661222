/** The page of a series as plain text in one language. */
import type { LanguageTag } from '../../i18n/locales';
import { yearOf } from '../../time/calendarDate';
import { sortedSeries } from '../compile';
import { formatDates, nameIn } from '../localize';
import type { Dataset, Hue, SeriesRecord, SummitRecord } from '../schema';
import {
	meetingLine,
	nameLines,
	placeLink,
	sourceLines,
	type Link,
	type MeetingLine,
	type NameLine,
	type SourceLine
} from './parts';

/** A meeting with its number in this series. */
export interface NumberedMeeting extends MeetingLine {
	ordinal: number;
}

export interface CancelledMeeting {
	planned: string;
	place?: Link;
	reason: string;
	sources: SourceLine[];
}

export interface SeriesLink extends Link {
	hue: Hue;
}

export interface SeriesPage extends SeriesLink {
	description: string;
	numbering: { official: boolean; note: string };
	/** Years of the first and the last meeting; absent while it has none. */
	years?: { from: number; to: number };
	/** In order of their numbers. */
	meetings: NumberedMeeting[];
	places: number;
	cancelled: CancelledMeeting[];
	names: NameLine[];
	others: SeriesLink[];
	sources: SourceLine[];
}

/** The page of the series of this id, which must exist. */
export function compileSeriesPage(id: string, dataset: Dataset, language: LanguageTag): SeriesPage {
	const series = dataset.series.get(id)!;
	const members = membersOf(id, dataset);
	return {
		id,
		name: nameIn(series.names, language),
		hue: series.hue,
		description: nameIn(series.description, language),
		numbering: { official: series.numbering.official, note: nameIn(series.numbering.note, language) },
		years: members.length
			? { from: yearOf(members[0].summit.start), to: yearOf(members.at(-1)!.summit.end) }
			: undefined,
		meetings: members.map((member) => ({
			...meetingLine(member.id, dataset, language),
			ordinal: member.ordinal
		})),
		places: new Set(members.flatMap(({ summit }) => summit.stops.map(({ place }) => place))).size,
		cancelled: cancelledMeetings(series, dataset, language),
		names: nameLines(series.names),
		others: listSeriesLinks(dataset, language).filter((other) => other.id !== id),
		sources: sourceLines(series.sources, language)
	};
}

/** Every series, in the order of their rank. */
export function listSeriesLinks(dataset: Dataset, language: LanguageTag): SeriesLink[] {
	return sortedSeries(dataset).map(([id, { names, hue }]) => ({ id, name: nameIn(names, language), hue }));
}

interface Member {
	id: string;
	summit: SummitRecord;
	ordinal: number;
}

function membersOf(id: string, dataset: Dataset): Member[] {
	const members = [...dataset.summits].flatMap(([summitId, summit]) =>
		summit.series.filter(({ series }) => series === id).map(({ ordinal }) => ({ id: summitId, summit, ordinal }))
	);
	return members.sort((a, b) => a.ordinal - b.ordinal);
}

function cancelledMeetings(series: SeriesRecord, dataset: Dataset, language: LanguageTag): CancelledMeeting[] {
	return (series.cancelled ?? []).map(({ planned, place, reason, sources }) => ({
		planned: formatDates(planned, planned, language),
		place: place ? placeLink(place, dataset, language) : undefined,
		reason: nameIn(reason, language),
		sources: sourceLines(sources, language)
	}));
}
