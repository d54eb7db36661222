import { compileSeriesPage } from '$lib/dataset/pages/seriesPage';
import { href } from '$lib/i18n/href';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { requireRecord, recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('series');

export const load: PageServerLoad = ({ params }) => {
	const locale = params.lang ?? defaultLocale;
	requireRecord('series', params.id, (id) => href(locale, `series/${id}`));
	return { series: compileSeriesPage(params.id, getDataset(), languageTag(locale)) };
};
