/** Finds the entries that hold a term: whole, as a beginning, or misspelt. */
import SearchableMap from 'minisearch/SearchableMap';
import { isCjk } from './fold';
import { fields, listTerms, unpackPostings, type Field, type PackedIndex } from './packedIndex';

/** How well an entry fits, from 0 to 1. */
export interface Fit {
	/** By anything it is found under. */
	any: number;
	/** By its names and aliases alone. */
	named: number;
}

/** Fits by index of the entry. */
export type Fits = Map<number, Fit>;

/** Looks terms up in an index. */
export interface Lookup {
	/** The entries that hold the term. */
	whole(term: string): Fits;
	/** The entries that hold a term that begins with these letters. */
	beginning(letters: string): Fits;
	/** The word that a misspelt one is most likely to mean: two letters swapped, or one or two wrong; or a year, of `85`. */
	nearest(word: string): string | undefined;
}

const weights: Record<Field, number> = { name: 1, alias: 0.9, text: 0.6 };

/** Remembers what it found. Pairs of characters stand apart from words, among which they would slow each step. */
export function createLookup(index: PackedIndex): Lookup {
	const terms = new Map(listTerms(index));
	const words = new SearchableMap<string>();
	for (const [term, postings] of terms) if (!isCjk(term)) words.set(term, postings);
	const pairs = [...terms].filter(([term]) => isCjk(term));
	return {
		whole: remember((term) => rate(terms.has(term) ? [[term, terms.get(term)!]] : [], term)),
		beginning: remember((letters) =>
			rate(isCjk(letters) ? pairs.filter(([pair]) => pair.startsWith(letters)) : [...words.atPrefix(letters)], letters)
		),
		nearest: (word) => findNearest(words, word)
	};
}

const mostRemembered = 500;

function remember(find: (term: string) => Fits): (term: string) => Fits {
	const known = new Map<string, Fits>();
	return (term) => {
		const fits = known.get(term) ?? find(term);
		if (known.size > mostRemembered) known.clear();
		known.set(term, fits);
		return fits;
	};
}

type Found = [term: string, postings: string];

/** Who types a word that there is means it, more likely than one that begins with it. */
const byBeginningOfOther = 0.5;

function findNearest(words: SearchableMap<string>, word: string): string | undefined {
	if (/^\d\d$/.test(word)) return ['19', '20'].map((century) => century + word).find((year) => words.has(year));
	if (word.length < 5 || !/^\p{L}+$/u.test(word)) return undefined;
	const swapped = swaps(word).filter((each) => words.has(each));
	if (swapped.length) return swapped[0];
	for (const letters of word.length < 8 ? [1] : [1, 2]) {
		const isNear = (term: string) => /^\p{L}{4,}$/u.test(term) && (letters === 1 || term[0] === word[0]);
		const near = [...words.fuzzyGet(word, letters)].filter(([term]) => isNear(term));
		const likely = near.toSorted(([a, [x]], [b, [y]]) => likelihood(word, b, y) - likelihood(word, a, x));
		if (likely.length) return likely[0][0];
	}
}

/** People seldom miss the first letter, and more often mean what stands in many entries. */
function likelihood(word: string, term: string, postings: string): number {
	return Math.log2(postings.length) + (word[0] === term[0] ? 6 : 0) + (word.at(-1) === term.at(-1) ? 1 : 0);
}

/** The word with two neighbours swapped. */
function swaps(word: string): string[] {
	return Array.from(word.slice(1), (letter, i) => word.slice(0, i) + letter + word[i] + word.slice(i + 2));
}

function rate(found: Found[], term: string): Fits {
	const fits: Fits = new Map();
	const isWord = term.length > 2 && found.some(([each]) => each === term);
	for (const [each, postings] of found) {
		const quality = likeness(term, each) * (isWord && each !== term ? byBeginningOfOther : 1);
		for (const [i, entries] of unpackPostings(postings).entries()) {
			const weighed = quality * weights[fields[i]];
			for (const entry of entries) raise(fits, entry, weighed, fields[i] === 'text' ? 0 : weighed);
		}
	}
	return fits;
}

function raise(fits: Fits, entry: number, any: number, named: number) {
	const fit = fits.get(entry);
	fits.set(entry, fit ? { any: Math.max(any, fit.any), named: Math.max(named, fit.named) } : { any, named });
}

/** 1 for the term itself, less for one that it only begins. */
function likeness(term: string, found: string): number {
	return found === term ? 1 : 0.5 + (0.4 * term.length) / found.length;
}
