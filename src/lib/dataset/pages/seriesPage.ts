/** The page of a series as plain text in one language. */
import type { LanguageTag } from '../../i18n/locales';
import { yearOf } from '../../time/calendarDate';
import { membersOf } from '../backlinks';
import { sortedSeries } from '../compile';
import { formatDates, nameIn } from '../localize';
import { familyHues, type Hue } from '../families';
import type { Dataset, SeriesRecord } from '../schema';
import {
	formatOrdinal,
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
	ordinal?: string;
	isResumed?: boolean;
}

/** A meeting that was called and not held. */
export interface UnheldMeeting {
	name: string;
	status: 'cancelled' | 'postponed';
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
	scope: string;
	numbering: { official: boolean; note: string; gaps: { ordinals: string; reason: string }[] };
	/** Years of the first and the last meeting; absent while it has none. */
	years?: { from: number; to: number };
	/** In order of date. */
	meetings: NumberedMeeting[];
	places: number;
	unheld: UnheldMeeting[];
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
		hue: familyHues[series.family],
		description: nameIn(series.description, language),
		scope: nameIn(series.scope, language),
		numbering: {
			official: series.numbering.official,
			note: nameIn(series.numbering.note, language),
			gaps: (series.numbering.gaps ?? []).map(({ ordinals, reason }) => ({
				ordinals: ordinals.join(', '),
				reason: nameIn(reason, language)
			}))
		},
		years: members.length
			? { from: yearOf(members[0].summit.start), to: yearOf(members.at(-1)!.summit.end) }
			: undefined,
		meetings: members.map((member) => ({
			...meetingLine(member.id, dataset, language),
			ordinal: formatOrdinal(member.membership),
			isResumed: member.membership.resumed
		})),
		places: new Set(members.flatMap(({ summit }) => summit.stops.map(({ place }) => place))).size,
		unheld: unheldMeetings(series, dataset, language),
		names: nameLines(series.names),
		others: listSeriesLinks(dataset, language).filter((other) => other.id !== id),
		sources: sourceLines(series.sources, language)
	};
}

/** Every series, in the order of their rank. */
export function listSeriesLinks(dataset: Dataset, language: LanguageTag): SeriesLink[] {
	return sortedSeries(dataset).map(([id, { names, family }]) => ({
		id,
		name: nameIn(names, language),
		hue: familyHues[family]
	}));
}

function unheldMeetings(series: SeriesRecord, dataset: Dataset, language: LanguageTag): UnheldMeeting[] {
	return (series.unheld ?? []).map(({ names, status, planned, place, reason, sources }) => ({
		name: nameIn(names, language),
		status,
		planned: formatDates(planned, planned, language),
		place: place ? placeLink(place, dataset, language) : undefined,
		reason: nameIn(reason, language),
		sources: sourceLines(sources, language)
	}));
}
