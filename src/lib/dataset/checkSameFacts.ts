/** The same fact in two records is equal: pages cited, holders of an office, states of a place; and no fact stands twice. */
import { distance } from '@turf/turf';
import { firstDay, lastDay } from '../time/calendarDate';
import { stopDates } from './compile';
import type { Report } from './fault';
import type { Names, Source } from './fields';
import { kinds, type Dataset, type SummitRecord } from './schema';
import { stopCountry } from './stopPoint';

export function checkSameFacts(dataset: Dataset, report: Report) {
	checkTitles(dataset, report);
	checkTwins(dataset, report);
	checkHolders(dataset, report);
	checkStates(dataset, report);
	checkMeetings(dataset, report);
}

/** A page has one title wherever it is cited. */
function checkTitles(dataset: Dataset, report: Report) {
	const titles = new Map<string, string>();
	for (const kind of kinds) {
		for (const record of dataset[kind].values() as Iterable<{ sources?: Source[] }>) {
			for (const [i, { url, title }] of (record.sources ?? []).entries()) {
				const known = titles.get(url) ?? title;
				titles.set(url, known);
				if (known !== title)
					report(record, `sources.${i}.title`, title, `elsewhere this page is called “${known}”: call it one thing`);
			}
		}
	}
}

/** Two records of a kind with one name are one. */
function checkTwins(dataset: Dataset, report: Report) {
	const check = <T extends { names: Names }>(records: Map<string, T>, isTwin: (a: T, b: T) => boolean) => {
		const seen = new Map<string, [id: string, record: T][]>();
		for (const [id, record] of records) {
			const namesakes = seen.get(record.names.en) ?? [];
			const twin = namesakes.find(([, other]) => isTwin(record, other));
			if (twin)
				report(record, 'names.en', record.names.en, `so is ${twin[0]} called: join the two, or tell them apart`);
			seen.set(record.names.en, [...namesakes, [id, record]]);
		}
	};
	check(dataset.series, () => true);
	check(dataset.states, () => true);
	check(dataset.offices, () => true);
	check(dataset.summits, () => true);
	check(dataset.people, (a, b) => !a.born || !b.born || a.born.slice(0, 4) === b.born.slice(0, 4));
	check(dataset.places, (a, b) => a.country === b.country && distance(a.coordinates, b.coordinates) < 100);
	check(dataset.venues, (a, b) => a.place === b.place);
}

interface Term {
	person: string;
	index: number;
	from: string;
	to: string;
}

/** An office that one person holds at a time passes from one to the next. */
function checkHolders(dataset: Dataset, report: Report) {
	const terms = new Map<string, Term[]>();
	for (const [person, { offices }] of dataset.people)
		for (const [index, { office, from, to }] of offices.entries()) {
			if (!from || dataset.offices.get(office)?.isShared) continue;
			terms.set(office, [...(terms.get(office) ?? []), { person, index, from, to: to ?? '9999-12-31' }]);
		}
	for (const [office, held] of terms) {
		held.sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
		for (const [i, { person, index, from }] of held.entries()) {
			const before = held[i - 1];
			if (before && before.person !== person && lastDay(from) < firstDay(before.to))
				report(
					dataset.people.get(person)!,
					`offices.${index}.from`,
					from,
					`${before.person} held ${office} until ${before.to}: mend one of the terms, or say isShared in data/offices/${office}.yaml`
				);
		}
	}
}

/** A place that passed from one state to another did not stand under both at once; a venue across the border is apart. */
function checkStates(dataset: Dataset, report: Report) {
	const held = new Map<string, { summit: SummitRecord; index: number; state: string; day: string }[]>();
	for (const summit of dataset.summits.values())
		for (const [index, stop] of summit.stops.entries()) {
			const key = `${stop.place} ${stopCountry(stop, dataset)}`;
			const day = firstDay(stopDates(summit, stop).start);
			held.set(key, [...(held.get(key) ?? []), { summit, index, state: stop.state, day }]);
		}
	for (const stops of held.values()) {
		stops.sort((a, b) => (a.day < b.day ? -1 : 1));
		for (const [i, { summit, index, state, day }] of stops.entries()) {
			const [before, after] = [stops[i - 1], stops[i + 1]];
			if (before && after && before.state === after.state && before.state !== state)
				report(
					summit,
					`stops.${index}.state`,
					state,
					`the meetings there before and after ${day} name ${before.state}: mend one of them`
				);
		}
	}
}

/** The same leaders did not meet twice in one place on one day. */
function checkMeetings(dataset: Dataset, report: Report) {
	const seen = new Map<string, { id: string; summit: SummitRecord }[]>();
	for (const [id, summit] of dataset.summits) {
		const principals = summit.participants.filter(({ role }) => role === 'principal').map(({ person }) => person);
		if (principals.length < 2) continue;
		for (const { place } of summit.stops) {
			const key = [place, ...principals.sort()].join(' ');
			const others = seen.get(key) ?? [];
			const other = others.find(
				(each) =>
					firstDay(each.summit.start) <= lastDay(summit.end) && lastDay(each.summit.end) >= firstDay(summit.start)
			);
			if (other) report(summit, 'participants', key, `so met ${other.id} on these days: join the two`);
			seen.set(key, [...others, { id, summit }]);
		}
	}
}
