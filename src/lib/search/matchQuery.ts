/** Which entries fit a query, by their own names or by the names of what they belong to. */
import type { Fit, Fits, Lookup } from './lookup';
import type { Query, Unit } from './parseQuery';

/** How entries hang together, by index. */
export interface Relations {
	/** The meetings of each place, leader, series and state, and of each document the one that adopted it. */
	summitsOf: readonly (readonly number[])[];
	/** The documents of each meeting. */
	documentsOf: ReadonlyMap<number, readonly number[]>;
	/** Of how many places, leaders, series and states each meeting is; 0 for other entries. */
	crowds: readonly number[];
}

/** Where a word fits: where it stands; where it stands, or, if nowhere, where a longer one begins with it; at either. */
type Reach = 'whole' | 'strict' | 'begun';

/** What fits the units of a query. */
export interface Found {
	/** By index of the entry, how well it fits each unit, from 0 to 1. */
	matches: Map<number, number[]>;
	/** How rare each unit is, in doublings, from 1 for what everything fits. */
	rarities: number[];
}

/** A meeting fits by its place, leader, series, state or document, but less than by its own name. */
const byRelation = 0.45;
/** More where it is a meeting of few and more is asked for: of two leaders, those that are theirs come first. */
const byCloseRelation = 0.48;
const mostOfFew = 10;
/** A document fits by its meeting, where more is asked for. */
const byMeeting = 0.3;
/** Everything has to do with summits, and what is called one says little with it. */
const byGenericWord = 0.2;
const byGenericName = 0.3;

/** What fits the whole of a query, its names taken as one, or else word by word. */
export function findMatches({ units, words }: Query, lookup: Lookup, relations: Relations): Found {
	const found = keepWhole(matchUnits(units, 'begun', lookup, relations));
	return found.matches.size ? found : keepWhole(matchUnits(words, 'begun', lookup, relations));
}

/** What fits the most telling part of a query by whole words, unless too much of it is left over. */
export function findPartMatches({ words }: Query, lookup: Lookup, relations: Relations): Found {
	return keepMost(matchUnits(words, 'whole', lookup, relations), words);
}

/** Whatever of a sort fits the whole of a query, taken strictly. */
export function selectMatches(
	{ units, words }: Query,
	lookup: Lookup,
	relations: Relations,
	isWanted: (entry: number) => boolean
): number[] {
	const select = (parts: Unit[]) => {
		const { matches } = keepWhole(matchUnits(parts, 'strict', lookup, relations));
		return [...matches.keys()].filter(isWanted);
	};
	const selected = select(units);
	return selected.length ? selected : select(words);
}

/** Entries that fit no unit are left out. */
function matchUnits(units: readonly Unit[], reach: Reach, lookup: Lookup, relations: Relations): Found {
	const matches: Found['matches'] = new Map();
	const count = relations.summitsOf.length;
	const rarities = units.map((unit, i) => {
		const qualities = spread(matchUnit(unit, reach, lookup), relations, units.length > 1);
		if (unit.isGeneric && (reach === 'strict' || units.length > 1)) fitAll(qualities, count);
		for (const [entry, quality] of qualities) {
			const row = matches.get(entry) ?? units.map(() => 0);
			row[i] = quality;
			matches.set(entry, row);
		}
		return Math.log2(1 + count / Math.max(1, qualities.size));
	});
	return { matches, rarities };
}

function keepWhole({ matches, rarities }: Found): Found {
	return { matches: new Map([...matches].filter(([, row]) => row.every((quality) => quality > 0))), rarities };
}

/**
 * Only the entries that fit as much of the query as any other, if that is more than half of it. Long and rare words
 * weigh more, those that stand in no name less.
 */
function keepMost({ matches, rarities }: Found, units: readonly Unit[]): Found {
	const rows = [...matches.values()];
	const best = (i: number) => rows.reduce((max, row) => Math.max(max, row[i]), 0) || 1;
	const weights = units.map((unit, i) => lettersOf(unit) * rarities[i] * best(i));
	const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
	const fitting = (row: number[]) => sum(weights.filter((_, i) => row[i] > 0));
	const most = rows.reduce((max, row) => Math.max(max, fitting(row)), 0);
	const isMost = (row: number[]) => most > sum(weights) / 2 && fitting(row) === most;
	return { matches: new Map([...matches].filter(([, row]) => isMost(row))), rarities };
}

/**
 * Of pairs of characters, which overlap, each but the first adds one character, which says as much as three letters, but
 * a scrap no more than one. Years count half, what fits everything not at all.
 */
function lettersOf({ terms, isCjk, isGeneric, isScrap }: Unit): number {
	if (isGeneric) return 0;
	if (isCjk) return (terms[0].length + terms.length - 1) * (isScrap ? 1 : 3);
	const letters = terms.join('');
	return /^\d+$/.test(letters) ? letters.length / 2 : letters.length;
}

/** Entries that hold every term of the unit themselves; a character that stands alone is held only as a beginning. */
export function matchUnit({ terms, isCjk, isBegun, isScrap }: Unit, reach: Reach, lookup: Lookup): Fits {
	if (!isCjk) return meet(terms.map((word) => matchWord(word, reach, lookup)));
	if (reach === 'whole' && isScrap) return new Map();
	if (isBegun) return lookup.beginning(terms[0]);
	return meet(terms.map((pair) => (pair.length > 1 ? lookup.whole(pair) : new Map())));
}

/** A number of a few figures is one where it stands as such, as in `COP 21`; a year is never another year's beginning. */
function matchWord(word: string, reach: Reach, lookup: Lookup): Fits {
	const whole = lookup.whole(word);
	const isNumber = /^\d+$/.test(word);
	if (reach === 'whole' || (isNumber ? whole.size || word.length > 3 : reach === 'strict' && whole.size)) return whole;
	return lookup.beginning(word);
}

/** Entries in all of the fits, with the mean of their qualities. */
function meet(all: Fits[]): Fits {
	if (all.length === 1) return all[0];
	const [fewest, ...others] = all.toSorted((a, b) => a.size - b.size);
	const met: Fits = new Map();
	for (const [entry, first] of fewest) {
		const fits = [first, ...others.map((each) => each.get(entry)).filter((fit) => fit !== undefined)];
		if (fits.length === all.length) met.set(entry, meanFit(fits));
	}
	return met;
}

function meanFit(fits: Fit[]): Fit {
	const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
	const named = fits.map((fit) => fit.named);
	return { any: mean(fits.map((fit) => fit.any)), named: named.every((quality) => quality > 0) ? mean(named) : 0 };
}

/** Qualities of the entries that fit themselves, of the meetings they stand for, and of the documents of these. */
function spread(own: Fits, { summitsOf, documentsOf, crowds }: Relations, isPart: boolean): Map<number, number> {
	const qualities = new Map([...own].map(([entry, { any }]) => [entry, any]));
	const raise = (entry: number, quality: number) => qualities.set(entry, Math.max(quality, qualities.get(entry) ?? 0));
	const closeness = (summit: number) => (isPart && crowds[summit] <= mostOfFew ? byCloseRelation : byRelation);
	for (const [entry, { named }] of own)
		if (named) for (const summit of summitsOf[entry]) raise(summit, named * closeness(summit));
	if (isPart)
		for (const [entry, quality] of [...qualities])
			for (const document of documentsOf.get(entry) ?? []) raise(document, quality * byMeeting);
	return qualities;
}

function fitAll(qualities: Map<number, number>, count: number) {
	for (let entry = 0; entry < count; entry++)
		qualities.set(entry, qualities.has(entry) ? byGenericName : byGenericWord);
}
