/** Builds the file of the search at build time, small enough to travel. */
import type { Dataset } from '../dataset/schema';
import type { LanguageTag } from '../i18n/locales';
import { compileEntries } from './compileEntries';
import type { HanTable } from './fold';
import { packNumbers } from './numberText';
import { packIndex, type FieldTerms } from './packedIndex';
import { searchKinds, type PackedEntry, type PackedSearch, type SearchKind, type SourceEntry } from './searchEntry';
import { indexTerms } from './terms';

/** The search of the whole dataset for the pages of one language; `han` says which characters are taken for which. */
export function packSearch(dataset: Dataset, language: LanguageTag, han: HanTable): PackedSearch {
	return packEntries(compileEntries(dataset, language), han);
}

/** The entries, in any order, with an index of all that they are found under. */
export function packEntries(unordered: SourceEntry[], han: HanTable): PackedSearch {
	const entries = searchKinds.flatMap((kind) => unordered.filter((entry) => entry.kind === kind));
	const at = new Map(entries.map(({ kind, id }, i) => [`${kind}/${id}`, i]));
	const ofKind = (kind: SearchKind) =>
		entries.filter((entry) => entry.kind === kind).map((entry) => packEntry(entry, at));
	return {
		entries: Object.fromEntries(searchKinds.map((kind) => [kind, ofKind(kind)])) as PackedSearch['entries'],
		index: packIndex(entries.map((entry) => fieldTerms(entry, han))),
		han: packHan(entries, han)
	};
}

function fieldTerms({ names, aliases, text }: SourceEntry, han: HanTable): FieldTerms {
	const terms = (texts: string[]) => texts.flatMap((each) => indexTerms(each, han));
	return { name: terms(names), alias: terms(aliases), text: terms(text) };
}

function packEntry(entry: SourceEntry, at: ReadonlyMap<string, number>): PackedEntry {
	const { id, name, detail, names, aliases, formerly, years, related } = entry;
	const others = distinct(names, [name]);
	const packed: Required<PackedEntry> = [
		id,
		name,
		detail,
		others,
		distinct(aliases, [name, ...others]),
		packNumbers(related.map((key) => at.get(key)!)),
		[...new Set(years)],
		formerly
	];
	return packed.slice(0, packed.findLastIndex((part) => part.length > 0) + 1) as PackedEntry;
}

function distinct(texts: string[], known: string[]): string[] {
	return [...new Set(texts)].filter((text) => !known.includes(text));
}

/** Only characters whose simplified form the entries have: no other can be found. */
function packHan(entries: SourceEntry[], han: HanTable): string {
	const texts = entries.flatMap(({ names, aliases, text }) => [...names, ...aliases, ...text]);
	const used = new Set([...texts.join('')].map((character) => han.get(character) ?? character));
	return [...han]
		.filter(([, simplified]) => used.has(simplified))
		.flat()
		.join('');
}
