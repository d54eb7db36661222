/** Addresses of the site's own pages carry language and closing slash. */
import { describe, expect, it } from 'vitest';
import { fileHref, href, pageOf } from '$lib/i18n/href';
import { locales } from '$lib/i18n/locales';

describe('the address of a page', () => {
	it.each([
		['en', '', '/'],
		['en', 'about', '/about/'],
		['zh-hant', '', '/zh-hant/'],
		['zh-hans', 'place/geneva', '/zh-hans/place/geneva/']
	] as const)('in %s of “%s” is %s', (locale, page, address) => {
		expect(href(locale, page)).toBe(address);
	});

	it('names its page in every language', () => {
		for (const page of ['', 'about', 'summit/us-soviet-1985'])
			for (const locale of locales) expect(pageOf(href(locale, page))).toBe(page);
	});
});

describe('the address of a file', () => {
	it('has no language and no closing slash', () => {
		expect(fileHref('data/summits.csv')).toBe('/data/summits.csv');
	});
});
