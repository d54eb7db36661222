/** The languages of the site: their address segment, BCP 47 tag and own name. */

export const locales = ['en', 'zh-hant', 'zh-hans'] as const;
export type Locale = (typeof locales)[number];

/** English stands at the root; other languages have a path segment of their own. */
export const defaultLocale: Locale = 'en';

const tags = { en: 'en', 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans' } as const;

export type LanguageTag = (typeof tags)[Locale];

/** Name of each language in itself, for the language switch. */
export const ownNames: Record<Locale, string> = { en: 'English', 'zh-hant': '繁體中文', 'zh-hans': '简体中文' };

/** BCP 47 tag of a locale, such as `zh-Hant`. */
export function languageTag(locale: Locale): LanguageTag {
	return tags[locale];
}

/** True for a path segment that names a language, which the default language's never does. */
export function isLocaleSegment(text: string): text is Exclude<Locale, 'en'> {
	return text !== defaultLocale && (locales as readonly string[]).includes(text);
}
