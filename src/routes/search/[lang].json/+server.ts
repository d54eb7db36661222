/** The index of the search for the pages of one language. */
import { error, json } from '@sveltejs/kit';
import { languageTag, locales } from '$lib/i18n/locales';
import { packSearch } from '$lib/search/packSearch';
import { getHanTable } from '$lib/server/hanTable';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((each) => each === params.lang);
	if (!locale) error(404);
	return json(packSearch(getDataset(), languageTag(locale), getHanTable()));
};
