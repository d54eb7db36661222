/** Writes the page's language into the document element. */
import { defaultLocale, isLocaleSegment, languageTag } from '$lib/i18n/locales';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
	const segment = event.params.lang ?? '';
	const tag = languageTag(isLocaleSegment(segment) ? segment : defaultLocale);
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', tag) });
};
