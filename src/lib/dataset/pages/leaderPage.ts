/** The page of someone who took part, as plain text in one language. */
import type { LanguageTag } from '../../i18n/locales';
import { yearOf } from '../../time/calendarDate';
import type { YearRange } from '../../time/yearRange';
import { attendancesOf } from '../backlinks';
import { formatDates, nameIn } from '../localize';
import type { Dataset, PersonRecord } from '../schema';
import {
	meetingLine,
	nameLines,
	sourceLines,
	titleOf,
	type Link,
	type MeetingLine,
	type NameLine,
	type SourceLine
} from './parts';

/** A meeting with the office in which the person was there, where that was not always the same. */
export interface MeetingAttended extends MeetingLine {
	as?: string;
}

export interface LeaderPage extends Link {
	born?: string;
	died?: string;
	/** Offices held while attending a meeting here, with the years; these are empty where they are not known. */
	offices: { name: string; years: string }[];
	/** Years of the first and the last meeting; absent where none is known. */
	years?: YearRange;
	/** In order of date. */
	meetings: MeetingAttended[];
	places: number;
	names: NameLine[];
	note?: string;
	sources: SourceLine[];
}

/** The page of the person of this id, who must exist. */
export function compileLeaderPage(id: string, dataset: Dataset, language: LanguageTag): LeaderPage {
	const person = dataset.people.get(id)!;
	const attended = attendancesOf(id, dataset);
	const dates = attended.map(({ summit }) => summit);
	const own = nameIn(person.names, language);
	const titles = attended.map(({ participant }) => titleOf(participant, dataset, language));
	const isAlwaysSame = new Set(titles).size === 1;
	return {
		id,
		name: own,
		born: person.born && formatDates(person.born, person.born, language),
		died: person.died && formatDates(person.died, person.died, language),
		offices: officeTerms(person, dataset, language),
		years: dates.length ? { from: yearOf(dates[0].start), to: yearOf(dates.at(-1)!.end) } : undefined,
		meetings: attended.map((attendance, i) => {
			const line = meetingLine(attendance.id, dataset, language);
			return {
				...line,
				leaders: line.leaders.filter((name) => name !== own),
				as: isAlwaysSame ? undefined : titles[i]
			};
		}),
		places: new Set(dates.flatMap(({ stops }) => stops.map(({ place }) => place))).size,
		names: nameLines(person.names),
		note: person.note && nameIn(person.note, language),
		sources: sourceLines(person.sources, language)
	};
}

function officeTerms({ offices }: PersonRecord, dataset: Dataset, language: LanguageTag): LeaderPage['offices'] {
	return offices.map(({ office, from, to }) => ({
		name: nameIn(dataset.offices.get(office)!.names, language),
		years: from && to ? formatDates(from.slice(0, 4), to.slice(0, 4), language) : ''
	}));
}
