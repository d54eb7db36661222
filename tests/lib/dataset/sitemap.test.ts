import { describe, expect, it } from 'vitest';
import { formatSitemap, listPages } from '../../../src/lib/dataset/sitemap';
import { smallDataset } from '../../fixtures/smallDataset';

const address = (locale: string, page: string) => `https://example.org/${locale}/${page}`;

describe('the sitemap', () => {
	it('lists the map, about, data, every record and every year', () => {
		const pages = listPages(smallDataset());
		expect(pages.slice(0, 3)).toEqual(['', 'about', 'data']);
		expect(pages).toHaveLength(3 + 2 + 5 + 4 + 2 + 25);
	});

	it('has an entry a page and language', () => {
		expect(formatSitemap(['', 'about'], address).match(/<loc>/g)).toHaveLength(6);
	});

	it('names every language of a page, itself and the default among them', () => {
		const entry = formatSitemap(['about'], address).split('\n')[3];
		expect([...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language)).toEqual([
			'en',
			'zh-Hant',
			'zh-Hans',
			'x-default'
		]);
		expect(entry).toContain('<loc>https://example.org/zh-hant/about</loc>');
	});

	it('escapes what XML would misread', () => {
		expect(formatSitemap([''], () => 'https://example.org/?a=1&b=2')).toContain(
			'<loc>https://example.org/?a=1&amp;b=2</loc>'
		);
	});
});
