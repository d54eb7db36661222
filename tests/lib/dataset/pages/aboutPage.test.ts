import { describe, expect, it } from 'vitest';
import { citedUrls, compileAboutPage, countHosts } from '../../../../src/lib/dataset/pages/aboutPage';
import { smallDataset } from '../../../fixtures/smallDataset';

describe('the about page', () => {
	const about = compileAboutPage(smallDataset(), 'en');

	it('counts meetings, stops and places', () => {
		expect(about).toMatchObject({ summits: 4, stops: 5, places: 5, span: { from: 1943, to: 1967 } });
	});

	it('counts what is verified and where sources disagree', () => {
		expect(about).toMatchObject({ verified: 3, disagreements: 1 });
	});

	it('counts the citations of a disagreement too, but not a source without an address', () => {
		expect(citedUrls(smallDataset()).filter((url) => url.startsWith('https://example.com'))).toHaveLength(1);
	});
});

describe('the cited hosts', () => {
	it('are counted by page and by citation, most cited first', () => {
		const urls = ['https://b.org/1', 'https://www.a.org/1', 'https://www.a.org/1', 'https://a.org/2'];
		expect(countHosts(urls)).toEqual([
			{ host: 'a.org', url: 'https://www.a.org/', pages: 2, citations: 3 },
			{ host: 'b.org', url: 'https://b.org/', pages: 1, citations: 1 }
		]);
	});
});
