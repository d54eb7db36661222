/** What is selected as a file: the rows of a download of the whole that have the ids. */
import type { FeatureCollection, Point } from 'geojson';
import { lineEnd } from './csv';
import { collection } from './geojson';

export const selectionFormats = ['csv', 'geojson'] as const;
export type SelectionFormat = (typeof selectionFormats)[number];

export const mediaTypes: Record<SelectionFormat, string> = { csv: 'text/csv', geojson: 'application/geo+json' };

/** The part of the text of `summits.csv` or `summits.geojson` with the stops of these ids, in the same order. */
export function selectRows(text: string, format: SelectionFormat, ids: ReadonlySet<string>): string {
	return format === 'csv' ? selectLines(text, ids) : selectFeatures(text, ids);
}

/** Ids need no quotes and stand first; a line break within a cell is not that at the end of a row. */
function selectLines(text: string, ids: ReadonlySet<string>): string {
	const [header, ...rows] = text.split(lineEnd);
	const chosen = rows.filter((row) => ids.has(row.slice(0, row.indexOf(','))));
	return [header, ...chosen, ''].join(lineEnd);
}

function selectFeatures(text: string, ids: ReadonlySet<string>): string {
	const { features } = JSON.parse(text) as FeatureCollection<Point>;
	return JSON.stringify(collection(features.filter(({ id }) => ids.has(String(id)))));
}
