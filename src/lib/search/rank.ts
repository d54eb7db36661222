/** How hits are ordered: by how near the query comes to their name, by how well they fit it, and by their weight. */
import { isCjk } from './fold';
import type { Query } from './parseQuery';
import type { SearchKind } from './searchEntry';

/** A name as closeness compares it. */
export interface FoldedName {
	/** As it is written. */
	name: string;
	folded: string;
	/** Folded, without years. */
	undated: string;
	/** Folded, without words such as `summit` and without years. */
	core: string;
	isAlias: boolean;
}

/** From 0 to 1: how near a query comes to being this name. */
export function closeness({ text, core }: Query, name: FoldedName, kind: SearchKind): number {
	const isNearly = text !== name.folded && (text === name.undated || isSurname(text, name, kind));
	const whole = isNearly ? 0.95 : closenessOf(text, name.folded);
	const kernel = name.core === core ? 0.92 : text === core ? 0 : 0.9 * closenessOf(core, name.folded);
	return Math.max(whole, kernel) * (name.isAlias ? 0.93 : 1);
}

/** Surnames stand last where names have several parts; but `of Jordan`, `（約旦）` and `Un` are none. */
function isSurname(query: string, { name, folded }: FoldedName, kind: SearchKind): boolean {
	if (kind !== 'leader' || query.length < 3 || !folded.endsWith(` ${query}`)) return false;
	return !folded.endsWith(` of ${query}`) && !/[)）]$/u.test(name);
}

function closenessOf(query: string, name: string): number {
	if (name === query) return 1;
	const at = findInName(name, query);
	if (at < 0) return 0.5 * coverage(query.split(' '), name);
	const isWhole = isCjk(query) || [undefined, ' '].includes(name[at + query.length]);
	return 0.15 + (0.5 * query.length) / name.length + (isWhole ? 0.15 : 0) + (at === 0 ? 0.1 : 0);
}

/** Where a text begins in a name, at the beginning of a word, or anywhere in Chinese; -1 if nowhere. */
export function findInName(name: string, part: string): number {
	if (isCjk(part)) return name.indexOf(part);
	return ` ${name}`.indexOf(` ${part}`);
}

/** Share of the name that the words of the query make up. */
function coverage(words: string[], name: string): number {
	const held = [...new Set(words)].filter((word) => findInName(name, word) >= 0);
	return Math.min(1, held.join('').length / name.replaceAll(' ', '').length);
}

/** Few look for a state where a place or a meeting bears the same name. */
const weights: Record<SearchKind, number> = {
	place: 0.06,
	summit: 0.05,
	leader: 0.05,
	series: 0.05,
	state: -0.1,
	document: 0
};
/** For what is a summit where the query says so. */
const asked: Partial<Record<SearchKind, number>> = { summit: 0.3, series: 0.3 };

/** How well a hit fits each part of the query, and how rare that part is. */
export interface Fitting {
	qualities: readonly number[];
	rarities: readonly number[];
}

/**
 * The rank of a hit, the higher the better: its closeness, its mean quality, in which rare parts of the query count
 * more, and a little for each doubling of its meetings.
 */
export function score(
	{ units }: Query,
	close: number,
	{ qualities, rarities }: Fitting,
	kind: SearchKind,
	meetings: number
): number {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
	const quality = sum(qualities.map((each, i) => each * rarities[i])) / sum(rarities);
	const isAsked = units.length > 1 && units.some(({ isGeneric }) => isGeneric);
	return close + quality + weights[kind] + (isAsked ? (asked[kind] ?? 0) : 0) + 0.025 * Math.log2(1 + meetings);
}
