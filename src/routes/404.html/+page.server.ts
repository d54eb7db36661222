import { listSeriesLinks } from '$lib/dataset/pages/seriesPage';
import { languageTag, locales } from '$lib/i18n/locales';
import { getDataset } from '$lib/server/records';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	series: Object.fromEntries(locales.map((locale) => [locale, listSeriesLinks(getDataset(), languageTag(locale))]))
});
