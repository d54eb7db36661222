/** The inverted index: under each term the entries that hold it, packed as text. */
import { packNumbers, unpackNumbers } from './numberText';

/** Where in an entry a term stands; where it stands in several of them, the first counts. */
export const fields = ['name', 'alias', 'text'] as const;

export type Field = (typeof fields)[number];

/** The terms of one entry. */
export type FieldTerms = Record<Field, readonly string[]>;

export interface PackedIndex {
	/** In order; how many characters each shares with the one before, and the rest of it. */
	terms: [shared: number, rest: string][];
	/** By term, as `unpackPostings` reads them. */
	postings: string[];
}

/** The index of entries, which it knows by their place in the array. */
export function packIndex(entries: readonly FieldTerms[]): PackedIndex {
	const postings = new Map<string, number[][]>();
	for (const [entry, terms] of entries.entries())
		for (const [term, field] of firstFields(terms)) {
			const found = postings.get(term) ?? fields.map(() => []);
			found[field].push(entry);
			postings.set(term, found);
		}
	const sorted = [...postings.keys()].sort();
	return {
		terms: sorted.map((term, i) => cut(term, sorted[i - 1] ?? '')),
		postings: sorted.map((term) => postings.get(term)!.map(packNumbers).join(' ').trimEnd())
	};
}

/** Each term with its postings, still packed. */
export function listTerms({ terms, postings }: PackedIndex): [term: string, postings: string][] {
	let term = '';
	return terms.map(([shared, rest], i) => {
		term = term.slice(0, shared) + rest;
		return [term, postings[i]];
	});
}

/** The entries of each field, in the order of `fields`. */
export function unpackPostings(text: string): number[][] {
	return text.split(' ').map(unpackNumbers);
}

function firstFields(terms: FieldTerms): Map<string, number> {
	const first = new Map<string, number>();
	for (const [at, field] of fields.entries())
		for (const term of terms[field]) if (!first.has(term)) first.set(term, at);
	return first;
}

function cut(term: string, before: string): [number, string] {
	let shared = 0;
	while (shared < before.length && term[shared] === before[shared]) shared++;
	return [shared, term.slice(shared)];
}
