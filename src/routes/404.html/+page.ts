/** A file that any web server can give for an address that leads nowhere; it needs no script. */
import { locales } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/messages';
import type { PageLoad } from './$types';

export const csr = false;
export const trailingSlash = 'never';

export const load: PageLoad = async ({ data }) => ({
	parts: await Promise.all(
		locales.map(async (locale) => ({ locale, messages: await loadMessages(locale), series: data.series[locale] }))
	)
});
