/** Loads the language that the address names. */
import { defaultLocale } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const locale = params.lang ?? defaultLocale;
	return { locale, messages: await loadMessages(locale) };
};
