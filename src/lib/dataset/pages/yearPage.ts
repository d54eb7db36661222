/** The page of a year as plain text in one language. */
import type { LanguageTag } from '../../i18n/locales';
import { yearOf } from '../../time/calendarDate';
import { listYears } from '../../time/yearRange';
import { datasetSpan, sortedSummits } from '../compile';
import type { Dataset } from '../schema';
import { meetingLine, type MeetingLine } from './parts';

export interface YearPage {
	year: number;
	/** Meetings on any day of the year, in order of date. */
	meetings: MeetingLine[];
	places: number;
	/** Every year of the records with the number of its meetings, by decade. */
	decades: { years: { year: number; meetings: number }[] }[];
}

export function compileYearPage(year: number, dataset: Dataset, language: LanguageTag): YearPage {
	const members = sortedSummits(dataset).filter(([, { start, end }]) => yearOf(start) <= year && yearOf(end) >= year);
	return {
		year,
		meetings: members.map(([id]) => meetingLine(id, dataset, language)),
		places: new Set(members.flatMap(([, { stops }]) => stops.map(({ place }) => place))).size,
		decades: countByDecade(dataset)
	};
}

function countByDecade(dataset: Dataset): YearPage['decades'] {
	const counts = new Map(listYears(datasetSpan(dataset)).map((year) => [year, 0]));
	for (const { start, end } of dataset.summits.values())
		for (const year of listYears({ from: yearOf(start), to: yearOf(end) })) counts.set(year, counts.get(year)! + 1);
	const decades = [...new Set([...counts.keys()].map(decadeOf))];
	return decades.map((decade) => ({
		years: [...counts].filter(([year]) => decadeOf(year) === decade).map(([year, meetings]) => ({ year, meetings }))
	}));
}

function decadeOf(year: number): number {
	return Math.floor(year / 10);
}
