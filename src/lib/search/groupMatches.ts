/** Puts what fits a query into groups by kind, the best first. */
import { fold, type HanTable } from './fold';
import type { Found } from './matchQuery';
import { withoutGeneric, type Query } from './parseQuery';
import { closeness, findInName, score, type Fitting, type FoldedName } from './rank';
import type { SearchKind } from './searchEntry';
import type { Hit, HitGroup, Limits } from './searchIndex';
import type { SearchEntry } from './unpackEntries';

/** The names of an entry, its own first. */
export type NamesOf = (entry: SearchEntry) => FoldedName[];

/** Folds the names of an entry when they are first compared. */
export function createNameFolder(han: HanTable): NamesOf {
	const known = new Map<SearchEntry, FoldedName[]>();
	return (entry) => {
		const names = known.get(entry) ?? [
			...entry.names.flatMap((name) => foldName(name, entry.hit.kind, false, han)),
			...entry.aliases.flatMap((name) => foldName(name, entry.hit.kind, true, han))
		];
		known.set(entry, names);
		return names;
	};
}

/**
 * A name such as `Treaty on European Union (Maastricht Treaty)` is three: the whole, and either part. What follows a
 * person or a state so is a country.
 */
function foldName(name: string, kind: SearchKind, isAlias: boolean, han: HanTable): FoldedName[] {
	const [, before, within] = /^(.+)[(（](.+)[)）]$/u.exec(name) ?? [];
	const parts = kind === 'leader' || kind === 'state' ? [before] : [before, within];
	return [name, ...parts.filter(Boolean)].map((part, i) => {
		const folded = fold(part, han);
		const [undated, core] = [withoutYears(folded), withoutYears(withoutGeneric(folded))];
		return { name, folded, undated, core, isAlias: isAlias || i > 0 };
	});
}

function withoutYears(folded: string): string {
	return folded.replace(/(?<!\S)\d{4}(?!\S)/g, '').trim();
}

interface RankedHit {
	hit: Hit;
	rank: number;
}

/** How many of a kind are compared by their names; a single letter fits thousands. */
const mostCompared = 150;

/** The group of the best hit first. */
export function groupMatches(
	query: Query,
	{ matches, rarities }: Found,
	entries: readonly SearchEntry[],
	namesOf: NamesOf,
	limits: Limits
): HitGroup[] {
	const ofKinds = new Map<SearchKind, number[]>();
	for (const at of matches.keys()) {
		const { kind } = entries[at].hit;
		ofKinds.set(kind, [...(ofKinds.get(kind) ?? []), at]);
	}
	const fitting = (at: number): Fitting => ({ qualities: matches.get(at)!, rarities });
	const groups = [...ofKinds].map(([kind, all]) => {
		const likely = pickLikely(all, (at) => score(query, 0, fitting(at), kind, entries[at].hit.spells.length));
		const ranked = likely.map((at) => rankEntry(query, entries[at].hit, namesOf(entries[at]), fitting(at)));
		const [best, ...others] = ranked.sort((a, b) => b.rank - a.rank);
		const hits = [best, ...others].slice(0, limits[kind]).map(({ hit }) => hit);
		return { rank: best.rank, group: { kind, hits, total: all.length } };
	});
	return groups.sort((a, b) => b.rank - a.rank).map(({ group }) => group);
}

function pickLikely(all: number[], likelihood: (at: number) => number): number[] {
	if (all.length <= mostCompared) return all;
	const rated = all.map((at) => ({ at, likelihood: likelihood(at) }));
	return rated
		.sort((a, b) => b.likelihood - a.likelihood)
		.slice(0, mostCompared)
		.map(({ at }) => at);
}

/** With the name that the query found, where it does not stand in the one that is shown. */
function rankEntry(query: Query, hit: Hit, names: FoldedName[], fitting: Fitting): RankedHit {
	const rated = names.map((name) => ({ name, close: closeness(query, name, hit.kind) }));
	const best = rated.reduce((a, b) => (b.close > a.close + 0.001 ? b : a));
	const rank = score(query, best.close, fitting, hit.kind, hit.spells.length);
	const holds = ({ folded }: FoldedName) => findInName(folded, query.core) >= 0;
	const isElsewhere = holds(best.name) && !holds(names[0]);
	return { rank, hit: isElsewhere ? { ...hit, also: best.name.name } : hit };
}
