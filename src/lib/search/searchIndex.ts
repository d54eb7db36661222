/** What the search answers: hits by kind, and the meetings that a query selects. */
import type { YearRange } from '../time/yearRange';
import type { MarkedPart } from './markMatches';
import type { SearchKind } from './searchEntry';

export interface Hit {
	kind: SearchKind;
	/** Of the record; a document's is `<summit>/<number>`. */
	id: string;
	name: string;
	/** What tells it from others of its name, in the language of the page; may be empty. */
	detail: string;
	/** Earlier names of a place. */
	formerly: string[];
	/** Another name of it, of any language, where that is what the query found. */
	also?: string;
	/** The meeting to open for a meeting or document. */
	summit?: string;
	/** Ids of the places to open: of the place itself, or of the meeting, in its order; none for other kinds. */
	places: string[];
	/** First and last year of its meetings. */
	years: YearRange;
	/** Years of each of its meetings, in order of date. */
	spells: YearRange[];
}

export interface HitGroup {
	kind: SearchKind;
	/** The best first, no more than the limit. */
	hits: Hit[];
	/** How many there are without the limit. */
	total: number;
}

export interface SearchResult {
	/** The group of the best hit first; none is empty. */
	groups: HitGroup[];
	total: number;
	/** The query as it was taken: folded, with misspelt words put right. */
	understood: string;
	/** True where misspelt words were put right. */
	isCorrected: boolean;
	/** True where nothing fits the whole of the query, so that these fit only the better part of it. */
	isLoose: boolean;
}

/** Most hits of each kind. */
export type Limits = Record<SearchKind, number>;

export interface SearchIndex {
	/**
	 * What fits a query in any language or script. Every part of it must fit, in the names of a hit, in what is known
	 * of it (venues, dates, offices, countries), or in the names of what it belongs to; a word also fits where a longer
	 * one begins with it. Where nothing fits, misspelt words and years such as `85` are put right; where still nothing
	 * does, what fits the most telling part is taken. A query without a word finds nothing.
	 */
	search(query: string, limits?: Limits): SearchResult;
	/**
	 * Ids of the meetings that a query selects: those that every part of it fits, in the meeting's own names, dates
	 * and venues, or in a name of its place, a leader or state that took part, its series or its documents. A part is a
	 * word, a name of several words, or a piece of Chinese. A word that the records have as a word fits only as such,
	 * another one as the beginning of words; misspelt words are put right where nothing fits otherwise. Words such
	 * as `summit` fit every meeting. An empty query selects all.
	 */
	matchingSummits(query: string): ReadonlySet<string>;
	/** The parts of a name, marked where a word of the query stands. */
	mark(text: string, query: string): MarkedPart[];
}
