/** The venues in one language, as GeoJSON points. */
import { error, json } from '@sveltejs/kit';
import { compileVenues } from '$lib/dataset/venuePoints';
import { languageTag, locales } from '$lib/i18n/locales';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((each) => each === params.lang);
	if (!locale) error(404);
	return json(compileVenues(getDataset(), languageTag(locale)));
};
