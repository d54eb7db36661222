import { error } from '@sveltejs/kit';
import { compileSummitPage } from '$lib/dataset/pages/summitPage';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('summits');

export const load: PageServerLoad = ({ params }) => {
	const dataset = getDataset();
	if (!dataset.summits.has(params.id)) error(404);
	return { summit: compileSummitPage(params.id, dataset, languageTag(params.lang ?? defaultLocale)) };
};
