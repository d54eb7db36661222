/** What the about page counts in the records. */
import type { LanguageTag } from '../../i18n/locales';
import type { YearRange } from '../../time/yearRange';
import { datasetSpan } from '../compile';
import { type Discrepancy, type Source } from '../fields';
import { kinds, type Dataset } from '../schema';
import { listSeriesLinks, type SeriesLink } from './seriesPage';

/** A publisher by the name of its site, and how much of it was read. */
export interface CitedHost {
	host: string;
	/** Address of its front page. */
	url: string;
	/** Different pages, and how often the records cite them. */
	pages: number;
	citations: number;
}

export interface AboutPage {
	span: YearRange;
	summits: number;
	stops: number;
	places: number;
	/** Meetings whose dates and place a source that was read states. */
	verified: number;
	/** Records with a list of sources that disagree. */
	disagreements: number;
	series: SeriesLink[];
	/** Most cited first. */
	hosts: CitedHost[];
}

export function compileAboutPage(dataset: Dataset, language: LanguageTag): AboutPage {
	const summits = [...dataset.summits.values()];
	return {
		span: datasetSpan(dataset),
		summits: summits.length,
		stops: summits.flatMap(({ stops }) => stops).length,
		places: new Set(summits.flatMap(({ stops }) => stops.map(({ place }) => place))).size,
		verified: summits.filter(({ confidence }) => confidence === 'verified').length,
		disagreements: discrepancies(dataset).length,
		series: listSeriesLinks(dataset, language),
		hosts: countHosts(citedUrls(dataset))
	};
}

/** Every address that the records cite, once for each time it is cited. */
export function citedUrls(dataset: Dataset): string[] {
	const cited = recordsOf(dataset).flatMap(({ sources = [] }) => sources.map(({ url }) => url));
	const unheld = [...dataset.series.values()].flatMap((series) => series.unheld ?? []);
	const claims = discrepancies(dataset).flatMap(({ kept, others }) => [kept, ...others]);
	return [
		...cited,
		...unheld.flatMap(({ sources }) => sources.map(({ url }) => url)),
		...claims.flatMap(({ source }) => source.url ?? [])
	];
}

/** Citations by host, most cited first; a leading `www.` is left out. */
export function countHosts(urls: string[]): CitedHost[] {
	const cited = new Map<string, string[]>();
	for (const url of urls) {
		const host = new URL(url).hostname.replace(/^www\./, '');
		cited.set(host, [...(cited.get(host) ?? []), url]);
	}
	return [...cited]
		.map(([host, each]) => ({
			host,
			url: `${new URL(each[0]).origin}/`,
			pages: new Set(each).size,
			citations: each.length
		}))
		.sort((a, b) => b.citations - a.citations || (a.host < b.host ? -1 : 1));
}

interface Sourced {
	sources?: Source[];
	discrepancies?: Discrepancy[];
}

function recordsOf(dataset: Dataset): Sourced[] {
	return kinds.flatMap((kind) => [...dataset[kind].values()] as Sourced[]);
}

function discrepancies(dataset: Dataset): Discrepancy[] {
	return recordsOf(dataset).flatMap((record) => record.discrepancies ?? []);
}
