/** What can be found: the kinds of entries, and the shape in which they travel with their index. */
import type { PackedIndex } from './packedIndex';

/** In the order in which groups of equal rank are listed. */
export const searchKinds = ['place', 'summit', 'leader', 'document', 'series', 'state'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found, before it is indexed. */
export interface SourceEntry {
	kind: SearchKind;
	/** Of the record; a document's is the id of its meeting. */
	id: string;
	/** In the language of the page. */
	name: string;
	/** What tells it from others of its name: a country, dates, years of life. */
	detail: string;
	/** Its names in every language. */
	names: string[];
	/** Official, former, short and other names, in any language. */
	aliases: string[];
	/** Earlier names of a place in the language of the page. */
	formerly: string[];
	/** Further text under which it is found, such as venues and dates. */
	text: string[];
	/** First and last year of a meeting. */
	years?: [from: number, to: number];
	/** `<kind>/<id>` of what a meeting belongs to: places in their order, then the rest. */
	related: string[];
}

/** The related are indexes as text; what is empty at the end is left out. */
export type PackedEntry = [
	id: string,
	name: string,
	detail?: string,
	otherNames?: string[],
	aliases?: string[],
	related?: string,
	years?: number[],
	formerly?: string[]
];

export interface PackedSearch {
	/** Numbered through, kind after kind, in the order of `searchKinds`. */
	entries: Record<SearchKind, PackedEntry[]>;
	index: PackedIndex;
	/** Traditional characters, each followed by its simplified form, as far as the entries need them. */
	han: string;
}
