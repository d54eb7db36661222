import { compileLeaderPage } from '$lib/dataset/pages/leaderPage';
import { href } from '$lib/i18n/href';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { requireRecord, recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('people');

export const load: PageServerLoad = ({ params }) => {
	const locale = params.lang ?? defaultLocale;
	requireRecord('people', params.id, (id) => href(locale, `leader/${id}`));
	return { leader: compileLeaderPage(params.id, getDataset(), languageTag(locale)) };
};
