/** What several record pages show, as plain text in one language. */
import type { LanguageTag } from '../../i18n/locales';
import { firstDay, lastDay } from '../../time/calendarDate';
import type { LngLat } from '../catalogue';
import { stopDates } from '../compile';
import { familyHues, type Hue } from '../families';
import { formatDates, formatWhen, nameIn } from '../localize';
import type { Discrepancy, DiscrepancyField, Names, Precision, Source } from '../fields';
import type {
	Dataset,
	Membership,
	ParticipantRecord,
	PlaceRecord,
	StopRecord,
	SummitRecord,
	VenueRecord
} from '../schema';

/** A record that has a page of its own. */
export interface Link {
	id: string;
	name: string;
}

/** A series of which a meeting is a part. */
export interface SeriesTag extends Link {
	short: string;
	hue: Hue;
	/** Its number there, absent where it has none. */
	ordinal?: string;
}

/** A meeting as a line of a list; on the page of a place without the other places and their venues. */
export interface MeetingLine extends Link {
	when: string;
	series: SeriesTag[];
	places: Link[];
	venues: string[];
	leaders: string[];
}

export interface NameLine {
	language: LanguageTag | 'ko';
	name: string;
}

export interface SourceLine {
	url: string;
	title: string;
	supports: Source['supports'];
	/** Day on which it was read. */
	read: string;
}

export interface ClaimLine {
	value: string;
	source: { title: string; url?: string };
}

export interface DiscrepancyLine {
	field: DiscrepancyField;
	kept: ClaimLine;
	others: ClaimLine[];
	reason: string;
}

export interface VenueLine extends Link {
	kind: VenueRecord['kind'];
	point: LngLat;
	precision: Precision;
	note?: string;
}

/** The names of a record: English, Traditional and Simplified Chinese, and Korean where it has one. */
export function nameLines(names: Names): NameLine[] {
	return (['en', 'zh-Hant', 'zh-Hans', 'ko'] as const).flatMap((language) => {
		const name = names[language];
		return name ? [{ language, name }] : [];
	});
}

export function sourceLines(sources: Source[] | undefined, language: LanguageTag): SourceLine[] {
	return (sources ?? []).map(({ read, ...source }) => ({ ...source, read: formatDates(read, read, language) }));
}

export function discrepancyLines(discrepancies: Discrepancy[] | undefined, language: LanguageTag): DiscrepancyLine[] {
	const line = ({ value, source }: Discrepancy['kept']): ClaimLine => ({ value: formatClaim(value, language), source });
	return (discrepancies ?? []).map(({ field, kept, others, reason }) => ({
		field,
		kept: line(kept),
		others: others.map(line),
		reason: nameIn(reason, language)
	}));
}

/** A claimed value in the language; a date or two dates, `1941-01-29 – 1941-03-27`, are written out. */
export function formatClaim(value: string | Names, language: LanguageTag): string {
	if (typeof value !== 'string') return nameIn(value, language);
	const date = String.raw`\d{4}(?:-\d{2}){0,2}`;
	const dates = new RegExp(`^(${date})(?: ?[–/] ?(${date}))?$`).exec(value);
	return dates ? formatDates(dates[1], dates[2] ?? dates[1], language) : value;
}

export function venueLine(id: string, dataset: Dataset, language: LanguageTag): VenueLine {
	const { names, kind, coordinates, precision, note } = dataset.venues.get(id)!;
	const line = { id, name: nameIn(names, language), kind, point: coordinates, precision };
	return note ? { ...line, note: nameIn(note, language) } : line;
}

/** The series of a meeting, the one that gives the colour first. */
export function seriesTags(summit: SummitRecord, dataset: Dataset, language: LanguageTag): SeriesTag[] {
	return summit.series.map((membership) => {
		const { names, short, family } = dataset.series.get(membership.series)!;
		return {
			id: membership.series,
			name: nameIn(names, language),
			short: nameIn(short, language),
			hue: familyHues[family],
			ordinal: formatOrdinal(membership)
		};
	});
}

/** Number of a meeting in a series: `6`, `28–29` where one meeting counts as several; undefined where it has none. */
export function formatOrdinal({ ordinal, through }: Membership): string | undefined {
	return ordinal === undefined ? undefined : through ? `${ordinal}–${through}` : String(ordinal);
}

/** Office held at the meeting, and the role there where it has one. */
export function titleOf({ office, capacity }: ParticipantRecord, dataset: Dataset, language: LanguageTag): string {
	const names = [office ? dataset.offices.get(office)!.names : undefined, capacity].filter((each) => !!each);
	return names.map((each) => nameIn(each, language)).join(' · ');
}

export function placeLink(id: string, dataset: Dataset, language: LanguageTag): Link {
	return { id, name: nameIn(dataset.places.get(id)!.names, language) };
}

/** Dates of a meeting: the days of its sessions where it has one stop and they do not follow one another. */
export function formatSummitDates(summit: SummitRecord, language: LanguageTag): string {
	const [stop, ...others] = summit.stops;
	return others.length
		? formatDates(summit.start, summit.end, language)
		: formatWhen(stopDates(summit, stop), language);
}

/** A meeting as a line, at all its stops or at one alone. */
export function meetingLine(id: string, dataset: Dataset, language: LanguageTag, only?: StopRecord): MeetingLine {
	const summit = dataset.summits.get(id)!;
	const stops = only ? [only] : summit.stops;
	return {
		id,
		name: nameIn(summit.names, language),
		when: only ? formatWhen(stopDates(summit, only), language) : formatSummitDates(summit, language),
		series: seriesTags(summit, dataset, language),
		places: stops.map(({ place }) => placeLink(place, dataset, language)),
		venues: stops.flatMap(({ venues }) => venues ?? []).map((venue) => venueLine(venue, dataset, language).name),
		leaders: summit.participants
			.filter(({ role }) => role === 'principal')
			.map(({ person }) => nameIn(dataset.people.get(person)!.names, language))
	};
}

/** What a place was called on a day, if not what it is called today. */
export function nameThen(place: PlaceRecord, date: string, language: LanguageTag): string | undefined {
	const then = place.formerly?.find(
		({ from, to }) => (!from || firstDay(from) <= firstDay(date)) && (!to || lastDay(to) >= firstDay(date))
	);
	return then && nameIn(then.names, language);
}
