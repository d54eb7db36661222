/** Which pages are to be prerendered: every record, in every language. */
import { isLocaleSegment, locales, type Locale } from '$lib/i18n/locales';
import type { Kind } from '$lib/dataset/schema';
import { getDataset } from './records';

/** The `lang` parameter of a page: English has none. */
export type LanguageParameter = Exclude<Locale, 'en'> | undefined;

/** A page in every language. */
export function languageEntries(): { lang: LanguageParameter }[] {
	return locales.map((locale) => ({ lang: isLocaleSegment(locale) ? locale : undefined }));
}

/** The pages of all records of a kind, in every language. */
export function recordEntries(kind: Kind): { lang: LanguageParameter; id: string }[] {
	return languageEntries().flatMap(({ lang }) => [...getDataset()[kind].keys()].map((id) => ({ lang, id })));
}
