/** The beginning of a meeting's record: everything that follows from a few answers and from the records there are. */
import { isCalendarDate, yearOf } from '../time/calendarDate';
import { membersOf, stopsAt } from './backlinks';
import type { Names } from './fields';
import type { Dataset, SummitRecord } from './schema';

/** What must be known; ids of records, dates as in the records. */
export interface Answers {
	series: string;
	place: string;
	start: string;
	/** The same as the start where the meeting had one day. */
	end: string;
	/** A page that was read and states dates and place. */
	source: string;
	title: string;
	/** Proposed from the last meeting of the series where it can be. */
	names: Names;
	/** Day on which the page was read. */
	read: string;
}

/** What is wrong with the answer to a question, and how to mend it; undefined where nothing is. */
export function answerFault(key: keyof Omit<Answers, 'names'>, value: string, dataset: Dataset): string | undefined {
	if (key === 'series' || key === 'place')
		return idFault(value, [...dataset[key === 'series' ? key : 'places'].keys()]);
	if (key === 'source') return URL.canParse(value) && /^https?:/.test(value) ? undefined : 'must begin with https://';
	if (key === 'title') return value ? undefined : 'name the page';
	const isDate = isCalendarDate(value);
	return isDate ? undefined : 'must be a date that exists, written 2027-06-14, 2027-06 or 2027';
}

function idFault(value: string, ids: string[]): string | undefined {
	if (ids.includes(value)) return undefined;
	const alike = ids.filter((id) => value && (id.includes(value) || value.includes(id))).slice(0, 5);
	const proposal = alike.length ? `; there are ${alike.join(', ')}` : '';
	return `no such record${proposal}`;
}

/** Names after those of the last meeting of the series, with the year and the place exchanged; undefined where they don't hold both. */
export function proposeNames(series: string, place: string, start: string, dataset: Dataset): Names | undefined {
	const last = membersOf(series, dataset).at(-1)?.summit;
	const from = last && dataset.places.get(last.stops[0].place)?.names;
	const to = dataset.places.get(place)?.names;
	if (!last || !from || !to) return undefined;
	const exchange = (language: 'en' | 'zh-Hant' | 'zh-Hans') => {
		const name = last.names[language];
		const year = String(yearOf(last.start));
		if (!name.includes(year) || !name.includes(from[language])) return undefined;
		return name.replace(year, String(yearOf(start))).replace(from[language], to[language]);
	};
	const [en, hant, hans] = [exchange('en'), exchange('zh-Hant'), exchange('zh-Hans')];
	return en && hant && hans ? { en, 'zh-Hant': hant, 'zh-Hans': hans } : undefined;
}

/** The record and the path of its file, which no other record has. */
export function newSummit(answers: Answers, dataset: Dataset): { path: string; record: SummitRecord } {
	const { series, place, start, end, names, source, title, read } = answers;
	const state = stateOf(place, start, dataset);
	const numbers = membersOf(series, dataset).flatMap(
		({ membership }) => membership.through ?? membership.ordinal ?? []
	);
	const record: SummitRecord = {
		names,
		series: [{ series, ...(numbers.length ? { ordinal: Math.max(...numbers) + 1 } : {}) }],
		start,
		end,
		format: 'in-person',
		hosts: [state],
		stops: [{ place, state }],
		participants: [],
		selection: true,
		confidence: 'verified',
		sources: [{ url: source, title, supports: ['dates', 'place'], read }]
	};
	return { path: `data/summits/${series}/${fileName(answers, dataset)}.yaml`, record };
}

/** The year; with the place, the month or the day where an earlier record has taken it. */
function fileName({ series, place, start }: Answers, dataset: Dataset): string {
	const year = start.slice(0, 4);
	const names = [year, `${year}-${place}`, start.slice(0, 7), start, `${start}-${place}`];
	return names.find((name) => !dataset.summits.has(`${series}-${name}`))!;
}

/** The state of the latest meeting at the place, else a sovereign state of today in its country. */
function stateOf(place: string, start: string, dataset: Dataset): string {
	const latest = stopsAt(place, dataset).findLast(({ summit }) => summit.start <= start);
	if (latest) return latest.stop.state;
	const { country } = dataset.places.get(place)!;
	const held = [...dataset.states].find(
		([, state]) => state.status === 'sovereign' && !state.to && state.countries.includes(country)
	);
	return held?.[0] ?? country.toLowerCase();
}
