/** The sitemap: every page in every language, each naming its translations (https://www.sitemaps.org/protocol.html). */
import { defaultLocale, languageTag, locales, type Locale } from '../i18n/locales';
import { listYears } from '../time/yearRange';
import { datasetSpan } from './compile';
import type { Dataset } from './schema';

/** Every page without its language: the map, about, data, and a page a series, place, meeting, leader and year. */
export function listPages(dataset: Dataset): string[] {
	const pagesOf = (folder: string, records: Map<string, object>) => [...records.keys()].map((id) => `${folder}/${id}`);
	return [
		'',
		'about',
		'data',
		...pagesOf('series', dataset.series),
		...pagesOf('place', dataset.places),
		...pagesOf('summit', dataset.summits),
		...pagesOf('leader', dataset.people),
		...listYears(datasetSpan(dataset)).map((year) => `year/${year}`)
	];
}

/** The sitemap as XML; `address` gives the full address of a page in a language. */
export function formatSitemap(pages: string[], address: (locale: Locale, page: string) => string): string {
	const entries = pages.flatMap((page) => {
		const alternates = [
			...locales.map((locale) => alternate(languageTag(locale), address(locale, page))),
			alternate('x-default', address(defaultLocale, page))
		];
		return locales.map((locale) =>
			['<url>', `<loc>${escapeXml(address(locale, page))}</loc>`, ...alternates, '</url>'].join('')
		);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}

function alternate(language: string, address: string): string {
	return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
