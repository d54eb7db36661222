/** Adds the texts of this page to its data. */
import { defaultLocale } from '$lib/i18n/locales';
import { loadDataMessages } from '$lib/i18n/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	text: await loadDataMessages(params.lang ?? defaultLocale)
});
