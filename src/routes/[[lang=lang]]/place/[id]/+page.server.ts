import { compilePlacePage } from '$lib/dataset/pages/placePage';
import { href } from '$lib/i18n/href';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { requireRecord, recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('places');

export const load: PageServerLoad = ({ params }) => {
	const locale = params.lang ?? defaultLocale;
	requireRecord('places', params.id, (id) => href(locale, `place/${id}`));
	return { place: compilePlacePage(params.id, getDataset(), languageTag(locale)) };
};
