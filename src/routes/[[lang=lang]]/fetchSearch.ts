/** Gets the search, a file of the site, with the code that reads it. */
import { fileHref } from '$lib/i18n/href';
import type { Locale } from '$lib/i18n/locales';
import type { SearchIndex } from '$lib/search/searchIndex';

/** @throws Error if the file or the code can't be had. */
export async function fetchSearch(locale: Locale): Promise<SearchIndex> {
	const file = `search/${locale}.json`;
	const [{ loadSearch }, response] = await Promise.all([import('$lib/search/loadSearch'), fetch(fileHref(file))]);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return loadSearch(await response.json());
}
