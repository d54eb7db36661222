/** Gets the search, a file of the site, with the code that reads it. */
import { fileHref } from '$lib/i18n/href';
import type { Locale } from '$lib/i18n/locales';
import type { PackedSearch } from '$lib/search/searchEntry';
import type { SearchIndex } from '$lib/search/searchIndex';

/**
 * `summits` are the ids of the catalogue's meetings.
 * @throws Error if the file or the code can't be had, or it is of another edition, as when the site changed meanwhile
 */
export async function fetchSearch(locale: Locale, summits: readonly string[]): Promise<SearchIndex> {
	const file = `search/${locale}.json`;
	const [{ loadSearch }, response] = await Promise.all([import('$lib/search/loadSearch'), fetch(fileHref(file))]);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	const packed = (await response.json()) as PackedSearch;
	const own = new Set(packed.entries.summit.map(([id]) => id));
	if (own.size !== summits.length || !summits.every((id) => own.has(id)))
		throw new Error(`${file}: of another edition of the meetings`);
	return loadSearch(packed);
}
