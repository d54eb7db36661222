/** The search at work: made from its file on first use, then asked with each letter typed. */
import type { HanTable } from './fold';
import { createLookup, type Lookup } from './lookup';
import { markMatches } from './markMatches';
import { findMatches, findPartMatches, matchUnit, selectMatches, type Found } from './matchQuery';
import { correctWords, parseQuery, type HasName, type Query } from './parseQuery';
import { createNameFolder, groupMatches } from './groupMatches';
import type { PackedSearch, SearchKind } from './searchEntry';
import type { Limits, SearchIndex, SearchResult } from './searchIndex';
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

	function result(query: Query, found: Found, limits: Limits): SearchResult {
		const groups = groupMatches(query, found, entries, namesOf, limits);
		return { groups, total: found.matches.size, understood: query.text, isCorrected: false, isLoose: false };
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

const namedKinds: readonly SearchKind[] = ['place', 'leader', 'series', 'state'];

function createNameTest(entries: readonly SearchEntry[], lookup: Lookup): HasName {
	return (words) => {
		const fits = matchUnit(
			{ terms: words, isCjk: false, isGeneric: false, isBegun: false, isScrap: false },
			'strict',
			lookup
		);
		return [...fits].some(([at, { named }]) => named > 0 && namedKinds.includes(entries[at].hit.kind));
	};
}
