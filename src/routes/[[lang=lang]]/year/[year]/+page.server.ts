import { error } from '@sveltejs/kit';
import { datasetSpan } from '$lib/dataset/compile';
import { compileYearPage } from '$lib/dataset/pages/yearPage';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { languageEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import { listYears } from '$lib/time/yearRange';
import type { EntryGenerator, PageServerLoad } from './$types';

const everyYear = () => listYears(datasetSpan(getDataset())).map(String);

export const entries: EntryGenerator = () =>
	languageEntries().flatMap(({ lang }) => everyYear().map((year) => ({ lang, year })));

export const load: PageServerLoad = ({ params }) => {
	if (!everyYear().includes(params.year)) error(404);
	return { year: compileYearPage(Number(params.year), getDataset(), languageTag(params.lang ?? defaultLocale)) };
};
