/** The catalogue in the page's language, compiled from the records at build time. */
import { compileCatalogue } from '$lib/dataset/compile';
import { packCatalogue } from '$lib/dataset/packedCatalogue';
import { languageTag, defaultLocale } from '$lib/i18n/locales';
import { getDataset, getRenames } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh-hant' }, { lang: 'zh-hans' }];

export const load: PageServerLoad = ({ params }) => ({
	catalogue: packCatalogue(compileCatalogue(getDataset(), languageTag(params.lang ?? defaultLocale))),
	renamed: getRenames()
});
