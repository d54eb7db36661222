import { error } from '@sveltejs/kit';
import { compileSeriesPage } from '$lib/dataset/pages/seriesPage';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('series');

export const load: PageServerLoad = ({ params }) => {
	const dataset = getDataset();
	if (!dataset.series.has(params.id)) error(404);
	return { series: compileSeriesPage(params.id, dataset, languageTag(params.lang ?? defaultLocale)) };
};
