/** What the data page counts: the whole, and each series. */
import type { LanguageTag } from '../../i18n/locales';
import { yearOf } from '../../time/calendarDate';
import type { YearRange } from '../../time/yearRange';
import { datasetSpan } from '../compile';
import { kinds, type Dataset, type Kind } from '../schema';
import { seriesCounts } from '../tables';
import { listSeriesLinks, type SeriesLink } from './seriesPage';

export interface SeriesRow extends SeriesLink {
	meetings: number;
	verified: number;
	/** Absent while it has no meeting. */
	years?: YearRange;
}

export interface DataPage {
	span: YearRange;
	summits: number;
	verified: number;
	places: number;
	series: SeriesRow[];
	kinds: Kind[];
}

export function compileDataPage(dataset: Dataset, language: LanguageTag): DataPage {
	const summits = [...dataset.summits.values()];
	return {
		span: datasetSpan(dataset),
		summits: summits.length,
		verified: summits.filter(({ confidence }) => confidence === 'verified').length,
		places: new Set(summits.flatMap(({ stops }) => stops.map(({ place }) => place))).size,
		series: listSeriesLinks(dataset, language).map((link) => seriesRow(link, dataset)),
		kinds
	};
}

function seriesRow(link: SeriesLink, dataset: Dataset): SeriesRow {
	const { meetings, verified, first, last } = seriesCounts(link.id, dataset);
	const years = first && last ? { from: yearOf(first), to: yearOf(last) } : undefined;
	return { ...link, meetings, verified, years };
}
