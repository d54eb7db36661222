/** Who held which land on which day: the table that the map reads, made of the records, and what it says of a day. */
import type { BlocRecord, HolderRecord, OccupationRecord, UnitRecord } from '../dataset/borderSchema';
import type { Dataset } from '../dataset/schema';
import { dayNumber, endless, type DayNumber } from './dayNumber';

/** Who held a unit from a day on; states as indexes in `History.states`. */
export interface Holding {
	from: DayNumber;
	state: number;
	/** The states that claimed it, where that was contested, and who held it on the ground. */
	claims?: number[];
	control?: number;
}

export interface Occupation {
	from: DayNumber;
	/** First day on which it was over. */
	to: DayNumber;
	by: number;
	kind: OccupationRecord['kind'];
	as?: number;
}

export interface HistoryUnit {
	/** In order of time; the first from day 0. */
	holdings: Holding[];
	occupations: Occupation[];
}

export interface HistoryState {
	/** The state that held it, of a dependency; itself otherwise. */
	power: number;
	/** True under a military government. */
	isOccupied: boolean;
	/** Index of the tint of its power. */
	tint: number;
}

export interface HistoryBloc {
	/** Id of its record. */
	id: string;
	members: { state: number; from: DayNumber; to: DayNumber }[];
}

/** The file `basemap/history.json`. */
export interface History {
	/** In the order of the ids of the features in the layer `land`. */
	units: HistoryUnit[];
	states: HistoryState[];
	/** Units that touch, in the order of the ids of the features in the layer `borders`. */
	borders: [number, number][];
	blocs: HistoryBloc[];
}

/** A history with the ids of the records by the indexes in it, which no map needs. */
export interface CompiledHistory {
	history: History;
	unitIds: string[];
	stateIds: string[];
}

type Records = Pick<Dataset, 'units' | 'states' | 'blocs'>;

/** The table for units that touch as `borders` says, by their ids. */
export function compileHistory(dataset: Records, borders: [string, string][]): CompiledHistory {
	const unitIds = [...dataset.units.keys()].sort();
	const indexOf = indexer([...statesOf(dataset)].sort());
	const units = unitIds.map((id) => compileUnit(dataset.units.get(id)!, indexOf.get));
	const unitIndex = new Map(unitIds.map((id, i) => [id, i]));
	const pairs = borders.map(([a, b]): [number, number] => [unitIndex.get(a)!, unitIndex.get(b)!]);
	const powers = indexOf.ids.map((id) => indexOf.get(dataset.states.get(id)?.sovereign ?? id));
	const tints = tintPowers(units, pairs, powers);
	const states = indexOf.ids.map((id, i) => ({
		power: powers[i],
		isOccupied: dataset.states.get(id)?.status === 'occupied',
		tint: tints[powers[i]]
	}));
	const blocs = [...dataset.blocs].map(([id, { members }]) => ({ id, members: members.flatMap(compileMember) }));
	return { history: { units, states, borders: pairs, blocs }, unitIds, stateIds: indexOf.ids };

	/** A member that holds no land by itself is left out. */
	function compileMember({ state, from, to }: BlocRecord['members'][number]): HistoryBloc['members'] {
		const index = indexOf.get(state);
		return index === undefined ? [] : [{ state: index, from: dayNumber(from), to: to ? dayNumber(to) : endless }];
	}
}

function indexer(ids: string[]) {
	const indexes = new Map(ids.map((id, i) => [id, i]));
	return { ids, get: (id: string) => indexes.get(id)! };
}

/** Every state that a unit names, and the powers of those. */
function statesOf({ units, states }: Records): Set<string> {
	const ids = new Set<string>();
	const add = (id?: string) => {
		if (id === undefined || ids.has(id)) return;
		ids.add(id);
		add(states.get(id)?.sovereign);
	};
	for (const { holders, occupations = [] } of units.values()) {
		for (const { state, claims = [], control } of holders) [state, control, ...claims].forEach(add);
		for (const { by, as } of occupations) [by, as].forEach(add);
	}
	return ids;
}

function compileUnit({ holders, occupations = [] }: UnitRecord, indexOf: (id: string) => number): HistoryUnit {
	const holding = ({ from, state, claims, control }: HolderRecord): Holding => ({
		from: from ? dayNumber(from) : 0,
		state: indexOf(state),
		...(claims && { claims: claims.map(indexOf) }),
		...(control && { control: indexOf(control) })
	});
	const occupation = ({ from, to, by, kind, as }: OccupationRecord): Occupation => ({
		from: from ? dayNumber(from) : 0,
		to: to ? dayNumber(to) : endless,
		by: indexOf(by),
		kind,
		...(as && { as: indexOf(as) })
	});
	return { holdings: holders.map(holding), occupations: occupations.map(occupation) };
}

/** A tint for each power, unlike that of every power it ever touched: the most bordered choose first. */
function tintPowers(units: HistoryUnit[], borders: [number, number][], powers: number[]): number[] {
	const touching = powers.map(() => new Set<number>());
	for (const [a, b] of borders)
		for (const [one, other] of simultaneous(units[a].holdings, units[b].holdings)) {
			const [p, q] = [powers[one.state], powers[other.state]];
			if (p === q) continue;
			touching[p].add(q);
			touching[q].add(p);
		}
	const tints = powers.map(() => 0);
	const isDone = new Set<number>();
	const byBorders = [...powers.keys()].sort((a, b) => touching[b].size - touching[a].size || a - b);
	for (const power of byBorders) {
		const taken = new Set([...touching[power]].filter((each) => isDone.has(each)).map((each) => tints[each]));
		while (taken.has(tints[power])) tints[power]++;
		isDone.add(power);
	}
	return tints;
}

/** The pairs of holdings that share a day. */
function simultaneous(a: Holding[], b: Holding[]): [Holding, Holding][] {
	const days = [...new Set([...a, ...b].map(({ from }) => from))];
	return days.map((day) => [holdingOn(a, day), holdingOn(b, day)]);
}

/** Who held a unit on a day. */
export function holdingOn(holdings: readonly Holding[], day: DayNumber): Holding {
	let found = holdings[0];
	for (const holding of holdings) if (holding.from <= day) found = holding;
	return found;
}

/** Who ruled a unit in place of its holder on a day. */
export function occupationOn(occupations: readonly Occupation[], day: DayNumber): Occupation | undefined {
	return occupations.find(({ from, to }) => from <= day && day < to);
}

/** The kinds of lines between units: none within a state, between parts of one power, of states, contested. */
export type BorderKind = 'none' | 'inner' | 'state' | 'contested';

/** The world of one day, by index of units and borders. */
export interface WorldOfDay {
	land: { holding: Holding; occupation?: Occupation }[];
	borders: BorderKind[];
}

export function worldOn({ units, states, borders }: History, day: DayNumber): WorldOfDay {
	const land = units.map(({ holdings, occupations }) => ({
		holding: holdingOn(holdings, day),
		occupation: occupationOn(occupations, day)
	}));
	const kindOf = (a: Holding, b: Holding): BorderKind => {
		if (a.state === b.state && a.claims?.join() === b.claims?.join() && a.control === b.control) return 'none';
		if (a.claims || b.claims) return 'contested';
		return states[a.state].power === states[b.state].power ? 'inner' : 'state';
	};
	return { land, borders: borders.map(([a, b]) => kindOf(land[a].holding, land[b].holding)) };
}
