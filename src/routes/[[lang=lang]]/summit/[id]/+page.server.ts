import { compileSummitPage } from '$lib/dataset/pages/summitPage';
import { href } from '$lib/i18n/href';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { requireRecord, recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('summits');

export const load: PageServerLoad = ({ params }) => {
	const locale = params.lang ?? defaultLocale;
	requireRecord('summits', params.id, (id) => href(locale, `summit/${id}`));
	return { summit: compileSummitPage(params.id, getDataset(), languageTag(locale)) };
};
