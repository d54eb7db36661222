/** The search at work: made from its file on first use, then asked with each letter typed. */
import { fold, type HanTable } from './fold';
import { createLookup, type Lookup } from './lookup';
import { markMatches } from './markMatches';
import { findMatches, findPartMatches, matchUnit, selectMatches, type Found } from './matchQuery';
import { correctWords, parseQuery, withoutGeneric, type HasName, type Query } from './parseQuery';
import { closeness, findInName, score, type FoldedName, type Fitting } from './rank';
import type { PackedSearch, SearchKind } from './searchEntry';
import type { Hit, HitGroup, Limits, SearchIndex, SearchResult } from './searchIndex';
import { unpackEntries, type SearchEntry } from './unpackEntries';

const usualLimits: Limits = { place: 4, summit: 6, leader: 4, document: 4, series: 3, state: 3 };

/** Makes the search of its file. */
export function loadSearch(packed: PackedSearch): SearchIndex {
	const han: HanTable = new Map(packed.han.match(/../gsu)?.map((pair) => [...pair] as [string, string]));
	const lookup = createLookup(packed.index);
	const { entries, relations } = unpackEntries(packed);
	const hasName = createNameTest(entries, lookup);
	const namesOf = createNameFolder(han);
	const parse = (text: string) => parseQuery(text, han, lookup, hasName);
	const correct = (query: Query) => parse(correctWords(query.text, lookup));
	const isSummit = (at: number) => entries[at].hit.kind === 'summit';

	function search(text: string, limits = usualLimits): SearchResult {
		const query = parse(text);
		const found = findMatches(query, lookup, relations);
		if (found.matches.size || !query.units.length) return result(query, found, limits);
		const corrected = correct(query);
		const others = findMatches(corrected, lookup, relations);
		const isLoose = !others.matches.size;
		const best = isLoose ? findPartMatches(corrected, lookup, relations) : others;
		return { ...result(corrected, best, limits), isLoose, isCorrected: corrected.text !== query.text };
	}

	function result(query: Query, { matches, rarities }: Found, limits: Limits): SearchResult {
		const ranked = [...matches]
			.map(([at, qualities]) => rankEntry(query, entries[at].hit, namesOf(entries[at]), { qualities, rarities }))
			.sort((a, b) => b.rank - a.rank);
		const groups = groupHits(ranked, limits);
		return { groups, total: ranked.length, understood: query.text, isCorrected: false, isLoose: false };
	}

	function selectSummits(text: string): Set<string> {
		const query = parse(text);
		const select = (each: Query) => selectMatches(each, lookup, relations, isSummit);
		const selected = query.units.length ? select(query) : [...entries.keys()].filter(isSummit);
		return new Set((selected.length ? selected : select(correct(query))).map((at) => entries[at].hit.id));
	}

	return {
		search,
		matchingSummits: rememberLast(selectSummits),
		mark: (text, query) => markMatches(text, query, han)
	};
}

/** The page asks again with every move, seldom with another text. */
function rememberLast<Value>(find: (text: string) => Value): (text: string) => Value {
	let last: { text: string; value: Value } | undefined;
	return (text) => {
		if (last?.text !== text) last = { text, value: find(text) };
		return last.value;
	};
}

type NamesOf = (entry: SearchEntry) => FoldedName[];

/** Folds the names of an entry when they are first compared. */
function createNameFolder(han: HanTable): NamesOf {
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
		const core = withoutGeneric(folded)
			.replace(/(?<!\S)\d{4}(?!\S)/g, '')
			.trim();
		return { name, folded, core, isAlias: isAlias || i > 0 };
	});
}

const namedKinds: readonly SearchKind[] = ['place', 'leader', 'series', 'state'];

function createNameTest(entries: readonly SearchEntry[], lookup: Lookup): HasName {
	return (words) => {
		const fits = matchUnit({ terms: words, isCjk: false, isGeneric: false, isBegun: false }, false, lookup);
		return [...fits].some(([at, { named }]) => named > 0 && namedKinds.includes(entries[at].hit.kind));
	};
}

interface RankedHit {
	hit: Hit;
	rank: number;
	also?: string;
}

/** `also` is the name that the query found, where it does not stand in the one that is shown. */
function rankEntry(query: Query, hit: Hit, names: FoldedName[], fitting: Fitting): RankedHit {
	const rated = names.map((name) => ({ name, close: closeness(query, name, hit.kind) }));
	const best = rated.reduce((a, b) => (b.close > a.close + 0.001 ? b : a));
	const rank = score(query, best.close, fitting, hit.kind, hit.spells.length);
	const holds = (text: string) => findInName(text, query.core) >= 0;
	const isElsewhere = holds(best.name.folded) && !names.slice(0, 1).some(({ folded }) => holds(folded));
	return { hit, rank, also: isElsewhere ? best.name.name : undefined };
}

function groupHits(ranked: RankedHit[], limits: Limits): HitGroup[] {
	const groups = new Map<SearchKind, HitGroup>();
	for (const { hit, also } of ranked) {
		const group = groups.get(hit.kind) ?? { kind: hit.kind, hits: [], total: 0 };
		group.total++;
		if (group.hits.length < limits[hit.kind]) group.hits.push(also ? { ...hit, also } : hit);
		groups.set(hit.kind, group);
	}
	return [...groups.values()];
}
