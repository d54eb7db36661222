import { error } from '@sveltejs/kit';
import { compilePlacePage } from '$lib/dataset/pages/placePage';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('places');

export const load: PageServerLoad = ({ params }) => {
	const dataset = getDataset();
	if (!dataset.places.has(params.id)) error(404);
	return { place: compilePlacePage(params.id, dataset, languageTag(params.lang ?? defaultLocale)) };
};
