import { compileAboutPage } from '$lib/dataset/pages/aboutPage';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { languageEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => ({
	about: compileAboutPage(getDataset(), languageTag(params.lang ?? defaultLocale))
});
