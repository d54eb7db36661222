/** The details of a place's card in one language. */
import { error, json } from '@sveltejs/kit';
import { compilePlaceDetails } from '$lib/dataset/placeDetails';
import { languageTag, locales } from '$lib/i18n/locales';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	locales.flatMap((lang) => [...getDataset().places.keys()].map((place) => ({ lang, place })));

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((each) => each === params.lang);
	if (!locale || !getDataset().places.has(params.place)) error(404);
	return json(compilePlaceDetails(params.place, getDataset(), languageTag(locale)));
};
