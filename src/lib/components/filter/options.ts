/** The options of a long filter: in which order they stand, and which ones the reader's words find. */
import type { LanguageTag } from '$lib/i18n/locales';
import { fold } from '$lib/search/fold';

export interface Option {
	id: string;
	name: string;
	/** What tells it from others of like name. */
	note?: string;
}

/** Chosen ones first, then those with more stops, then by name as the language sorts it. */
export function sortOptions<T extends Option>(
	options: readonly T[],
	chosen: readonly string[],
	counts: ReadonlyMap<string, number>,
	language: LanguageTag
): T[] {
	const { compare } = new Intl.Collator(language);
	const isChosen = new Set(chosen);
	const count = ({ id }: Option) => counts.get(id) ?? 0;
	const rank = ({ id }: Option) => (isChosen.has(id) ? 0 : 1);
	return [...options].sort((a, b) => rank(a) - rank(b) || count(b) - count(a) || compare(a.name, b.name));
}

/**
 * Finds options by words that all occur in the name, the note or the id, which is the English name in plain letters;
 * accents, case and width do not matter. No words find all.
 */
export function createFinder<T extends Option>(options: readonly T[]): (words: string) => readonly T[] {
	let texts: string[] | undefined;
	return (words) => {
		const wanted = fold(words, asWritten).split(' ').filter(Boolean);
		if (!wanted.length) return options;
		const folded = (texts ??= options.map(({ id, name, note = '' }) => fold([name, note, id].join(' '), asWritten)));
		return options.filter((_, i) => wanted.every((word) => folded[i].includes(word)));
	};
}

/** Names are looked for in the characters of the page. */
const asWritten = new Map<string, string>();
