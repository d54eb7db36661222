/** Compiles the records into what can be found, in the language of one page but under the names of all. */
import { compileAttendance, type SummitAttendance } from '../dataset/attendance';
import { sortedSeries, sortedSummits } from '../dataset/compile';
import type { Names } from '../dataset/fields';
import { countryName, nameIn } from '../dataset/localize';
import { formatSummitDates } from '../dataset/pages/parts';
import type { Dataset, SummitRecord } from '../dataset/schema';
import type { LanguageTag } from '../i18n/locales';
import { firstDay, lastDay, yearOf } from '../time/calendarDate';
import { monthName } from './fold';
import { otherNames } from './otherNames';
import type { SearchKind, SourceEntry } from './searchEntry';

/** Every place, meeting, leader, document, series and state that has to do with a meeting. */
export function compileEntries(dataset: Dataset, language: LanguageTag): SourceEntry[] {
	const attendance = compileAttendance(dataset, language);
	const summits = sortedSummits(dataset);
	const visited = new Set(summits.flatMap(([, { stops }]) => stops.map(({ place }) => place)));
	return [
		...[...visited].map((id) => placeEntry(id, dataset, language)),
		...summits.map(([id, record]) => summitEntry(id, record, attendance.summits.get(id)!, dataset, language)),
		...attendance.leaders.map(({ id, state }) => leaderEntry(id, state, dataset, language)),
		...summits.flatMap(([id, record]) => documentEntries(id, record, language)),
		...sortedSeries(dataset).map(([id]) => seriesEntry(id, dataset, language)),
		...attendance.states.map(({ id, name }) => stateEntry(id, name, dataset, language))
	];
}

function placeEntry(id: string, dataset: Dataset, language: LanguageTag): SourceEntry {
	const { names, country, formerly = [] } = dataset.places.get(id)!;
	const venues = [...dataset.venues.values()].filter(({ place }) => place === id);
	return {
		...entry('place', id, names, language),
		detail: countryName(country, language),
		aliases: [...formerly.flatMap(({ names }) => inAll(names, language)), ...otherNamesOf('places', id)],
		formerly: formerly.map(({ names }) => nameIn(names, language)),
		text: [
			...languages.map((each) => countryName(country, each)),
			...venues.flatMap(({ names }) => inAll(names, language))
		]
	};
}

function summitEntry(
	id: string,
	record: SummitRecord,
	{ leaders, states }: SummitAttendance,
	dataset: Dataset,
	language: LanguageTag
): SourceEntry {
	const { names, official, aliases = [], series, stops, start, end } = record;
	const venues = stops.flatMap(({ venues = [] }) => venues).map((venue) => dataset.venues.get(venue)!.names);
	return {
		...entry('summit', id, names, language),
		detail: formatSummitDates(record, language),
		aliases: [...(official ? inAll(official, language) : []), ...aliases, ...otherNamesOf('summits', id)],
		text: [
			dateTerms(start, end),
			...series.map(({ ordinal }) => String(ordinal ?? '')),
			...venues.flatMap((each) => inAll(each, language))
		],
		years: [yearOf(start), yearOf(end)],
		related: [
			...stops.map(({ place }) => key('place', place)),
			...leaders.map((leader) => key('leader', leader)),
			...series.map(({ series }) => key('series', series)),
			...states.map((state) => key('state', state))
		]
	};
}

function leaderEntry(id: string, state: string, dataset: Dataset, language: LanguageTag): SourceEntry {
	const { names, born, died, offices } = dataset.people.get(id)!;
	const life = born || died ? `${born?.slice(0, 4) ?? ''}–${died?.slice(0, 4) ?? ''}` : '';
	return {
		...entry('leader', id, names, language),
		detail: joinFacts([nameIn(dataset.states.get(state)!.names, language), life]),
		aliases: otherNamesOf('people', id),
		text: offices.flatMap(({ office }) => inAll(dataset.offices.get(office)!.names, language))
	};
}

function documentEntries(summit: string, record: SummitRecord, language: LanguageTag): SourceEntry[] {
	return (record.documents ?? []).map(({ names }) => ({
		...entry('document', summit, names, language),
		aliases: otherNamesOf('documents', names.en)
	}));
}

function seriesEntry(id: string, dataset: Dataset, language: LanguageTag): SourceEntry {
	const { names, short } = dataset.series.get(id)!;
	return {
		...entry('series', id, names, language),
		aliases: [...inAll(short, language), id.replaceAll('-', ' ').toUpperCase(), ...otherNamesOf('series', id)]
	};
}

function stateEntry(id: string, name: string, dataset: Dataset, language: LanguageTag): SourceEntry {
	const { names, from, to } = dataset.states.get(id)!;
	return {
		...entry('state', id, names, language),
		name,
		detail: to ? `${from?.slice(0, 4) ?? ''}–${to.slice(0, 4)}` : '',
		aliases: otherNamesOf('states', id)
	};
}

function entry(kind: SearchKind, id: string, names: Names, language: LanguageTag): SourceEntry {
	return {
		kind,
		id,
		name: nameIn(names, language),
		detail: '',
		names: inAll(names, language),
		aliases: [],
		formerly: [],
		text: [],
		related: []
	};
}

const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** In every language, that of the page first: of names alike it is shown. */
function inAll(names: Names, own: LanguageTag): string[] {
	const others = languages.filter((language) => language !== own);
	return [own, ...others].map((language) => names[language]).concat(names.ko ?? []);
}

function key(kind: SearchKind, id: string): string {
	return `${kind}/${id}`;
}

function joinFacts(facts: string[]): string {
	return facts.filter(Boolean).join(' · ');
}

function otherNamesOf(kind: keyof typeof otherNames, id: string): string[] {
	const names: Record<string, string> = otherNames[kind];
	return names[id]?.split(', ') ?? [];
}

/** Years, decades, months and days from the first date to the last, as far as they are known. */
function dateTerms(start: string, end: string): string {
	const terms = new Set<string>();
	const isToTheDay = start.length === 10 && end.length === 10;
	const last = Date.parse(lastDay(end));
	for (let day = Date.parse(firstDay(start)); day <= last; day += 86_400_000) {
		const [year, month, date] = new Date(day).toISOString().slice(0, 10).split('-');
		terms.add(year).add(`${year.slice(0, 3)}0s`);
		if (start.length > 4) terms.add(monthName(Number(month)));
		if (isToTheDay) terms.add(String(Number(date)));
	}
	return [...terms].join(' ');
}
