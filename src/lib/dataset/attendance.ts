/** Who took part in the meetings, and which states: loaded when a filter asks for it, not with the catalogue. */
import type { LanguageTag } from '../i18n/locales';
import { sortedSummits } from './compile';
import { formatDates, nameIn } from './localize';
import type { Dataset, StateRecord, SummitRecord } from './schema';

export interface SummitAttendance {
	/** Ids of the people who took part, in the order of the record. */
	leaders: string[];
	/** Ids of the states, in the order of `Attendance.states`. */
	states: string[];
}

export interface Attendance {
	/** Those of most meetings first; `state` is the id of the one they came for most often. */
	leaders: { id: string; name: string; state: string }[];
	/** Those of most meetings first. */
	states: { id: string; name: string }[];
	/** By id of the meeting, in order of date. */
	summits: Map<string, SummitAttendance>;
}

/** Indexes of leaders; of the states that are not theirs; of the states that are theirs, but were not there. */
type PackedSummit = [leaders: number[], others?: number[], absent?: number[]];

export interface PackedAttendance {
	/** Stands for the ids of the meetings, so that two editions of the dataset are not mixed. */
	edition: string;
	states: [id: string, name: string][];
	leaders: [id: string, name: string, state: number][];
	/** In order of date. */
	summits: PackedSummit[];
}

/**
 * The attendance of every meeting in one language. Everyone whom a record names took part, whether they met or were
 * also present: it is what the page of a leader lists, and Molotov was at Yalta. The states are those that sent them,
 * the hosts, and those that held the places then; a state of its time is not its successor.
 */
export function compileAttendance(dataset: Dataset, language: LanguageTag): Attendance {
	const records = sortedSummits(dataset);
	const leaders = byFrequency(records.flatMap(([, record]) => peopleOf(record)));
	const states = byFrequency(records.flatMap(([, record]) => statesOf(record)));
	const mainState = mainStates(records.map(([, record]) => record));
	const rank = new Map(states.map((id, i) => [id, i]));
	return {
		leaders: leaders.map((id) => ({
			id,
			name: nameIn(dataset.people.get(id)!.names, language),
			state: mainState.get(id)!
		})),
		states: states.map((id) => ({ id, name: stateName(id, dataset, language) })),
		summits: new Map(
			records.map(([id, record]) => [
				id,
				{ leaders: peopleOf(record), states: statesOf(record).sort((a, b) => rank.get(a)! - rank.get(b)!) }
			])
		)
	};
}

/** The reverse of `unpackAttendance`. */
export function packAttendance({ leaders, states, summits }: Attendance): PackedAttendance {
	const stateIndex = new Map(states.map(({ id }, i) => [id, i]));
	const leaderIndex = new Map(leaders.map(({ id }, i) => [id, i]));
	const packSummit = (summit: SummitAttendance): PackedSummit => {
		const own = summit.leaders.map((id) => leaderIndex.get(id)!);
		const theirs = new Set(own.map((index) => leaders[index].state));
		const others = summit.states.filter((id) => !theirs.has(id));
		const absent = [...theirs].filter((id) => !summit.states.includes(id));
		const indexes = (ids: string[]) => ids.map((id) => stateIndex.get(id)!);
		if (absent.length) return [own, indexes(others), indexes(absent)];
		return others.length ? [own, indexes(others)] : [own];
	};
	return {
		edition: editionOf([...summits.keys()]),
		states: states.map(({ id, name }) => [id, name]),
		leaders: leaders.map(({ id, name, state }) => [id, name, stateIndex.get(state)!]),
		summits: [...summits.values()].map(packSummit)
	};
}

/**
 * The attendance of the meetings of these ids, which must be those of the catalogue, in order of date.
 * @throws Error if it was packed for other meetings, as when the site changed after the page was opened
 */
export function unpackAttendance(packed: PackedAttendance, ids: readonly string[]): Attendance {
	if (packed.edition !== editionOf(ids)) throw new Error('attendance: of another edition of the meetings');
	const unpackSummit = ([own, others = [], absent = []]: PackedSummit): SummitAttendance => {
		const indexes = new Set([...own.map((index) => packed.leaders[index][2]), ...others]);
		for (const index of absent) indexes.delete(index);
		return {
			leaders: own.map((index) => packed.leaders[index][0]),
			states: [...indexes].sort((a, b) => a - b).map((index) => packed.states[index][0])
		};
	};
	return {
		leaders: packed.leaders.map(([id, name, state]) => ({ id, name, state: packed.states[state][0] })),
		states: packed.states.map(([id, name]) => ({ id, name })),
		summits: new Map(packed.summits.map((summit, i) => [ids[i], unpackSummit(summit)]))
	};
}

function peopleOf({ participants }: SummitRecord): string[] {
	return [...new Set(participants.map(({ person }) => person))];
}

function statesOf({ participants, hosts = [], stops }: SummitRecord): string[] {
	return [...new Set([...participants.map(({ state }) => state), ...hosts, ...stops.map(({ state }) => state)])];
}

/** Each id once, those that stand there most often first. */
function byFrequency(ids: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

/** The state for which each person came most often. */
function mainStates(summits: SummitRecord[]): Map<string, string> {
	const cameFor = new Map<string, string[]>();
	for (const { participants } of summits)
		for (const { person, state } of participants) cameFor.set(person, [...(cameFor.get(person) ?? []), state]);
	return new Map([...cameFor].map(([person, states]) => [person, byFrequency(states)[0]]));
}

/** The name, with its years where another state bears the same, as Burma and Myanmar do in Chinese. */
function stateName(id: string, { states }: Dataset, language: LanguageTag): string {
	const { names, from, to } = states.get(id)!;
	const name = nameIn(names, language);
	const isSame = ([other, record]: [string, StateRecord]) => other !== id && nameIn(record.names, language) === name;
	if (!from || !to || ![...states].some(isSame)) return name;
	const years = formatDates(from.slice(0, 4), to.slice(0, 4), language);
	return language === 'en' ? `${name} (${years})` : `${name}（${years}）`;
}

/** A short digest: FNV-1a of 32 bits (Fowler, Noll, Vo). */
function editionOf(ids: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const character of ids.join()) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	return (hash >>> 0).toString(36);
}
