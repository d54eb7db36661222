/** Languages: their tags and segments, and the same texts in each. */
import { describe, expect, it } from 'vitest';
import { isLocaleSegment, languageTag, locales, ownNames } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/messages';
import { scriptLanguage } from '$lib/i18n/scriptLanguage';

describe('a language', () => {
	it('has the tag that browsers know', () => {
		expect(locales.map(languageTag)).toEqual(['en', 'zh-Hant', 'zh-Hans']);
		for (const locale of locales) expect(Intl.getCanonicalLocales(locale)).toEqual([languageTag(locale)]);
	});

	it('has a segment of the address, but for English', () => {
		expect(['zh-hant', 'zh-hans'].every(isLocaleSegment)).toBe(true);
		expect(['en', 'zh', 'zh-Hant', 'ko', '', 'place'].some(isLocaleSegment)).toBe(false);
	});

	it('has a name of its own', () => {
		expect(new Set(Object.values(ownNames)).size).toBe(locales.length);
	});
});

describe('the texts', () => {
	const shapeOf = (value: unknown): unknown => {
		if (typeof value === 'function') return `of ${value.length}`;
		if (typeof value !== 'object' || value === null) return typeof value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
	};
	const emptyTexts = (value: unknown, path = ''): string[] => {
		if (typeof value === 'string') return value.trim() ? [] : [path];
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`));
	};

	it.each(locales)('are the same ones in %s as in English', async (locale) => {
		const keys = (shape: unknown, path = ''): string[] =>
			typeof shape === 'object' && shape !== null
				? Object.entries(shape).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
				: [path];
		expect(keys(shapeOf(await loadMessages(locale)))).toEqual(keys(shapeOf(await loadMessages('en'))));
	});

	it.each(locales)('are nowhere empty in %s', async (locale) => {
		expect(emptyTexts(await loadMessages(locale))).toEqual([]);
	});
});

describe('the language of an untranslated text', () => {
	it.each([
		['Eureka', 'zh-Hant', 'en'],
		['Eureka', 'en', undefined],
		['大衛營會談', 'en', 'zh'],
		['大衛營會談', 'zh-Hant', undefined],
		['남북정상회담', 'zh-Hans', 'ko'],
		['남북정상회담', 'en', 'ko'],
		['1943', 'zh-Hant', undefined]
	] as const)('of %s on a page in %s is %s', (text, page, language) => {
		expect(scriptLanguage(text, page)).toBe(language);
	});
});
