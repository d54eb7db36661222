import { error } from '@sveltejs/kit';
import { compileLeaderPage } from '$lib/dataset/pages/leaderPage';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { recordEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => recordEntries('people');

export const load: PageServerLoad = ({ params }) => {
	const dataset = getDataset();
	if (!dataset.people.has(params.id)) error(404);
	return { leader: compileLeaderPage(params.id, dataset, languageTag(params.lang ?? defaultLocale)) };
};
