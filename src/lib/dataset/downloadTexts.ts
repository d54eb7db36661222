/** The text of each download. */
import type { DownloadFile, SeriesFormat } from './downloads';
import { placesGeoJson, stopsGeoJson } from './geojson';
import type { Dataset } from './schema';
import { tableCsv, tableNames } from './tables';
import { wholeRecords } from './wholeRecords';

/** Text of a file of the dataset; `datapackage.json` and `CITATION.cff` are made elsewhere. */
export function downloadText(
	file: Exclude<DownloadFile, 'datapackage.json' | 'CITATION.cff'>,
	dataset: Dataset,
	version: string
): string {
	const table = tableNames.find((name) => file === `${name}.csv`);
	if (table) return tableCsv(table, dataset);
	if (file === 'summits.json') return JSON.stringify(wholeRecords(dataset, version), null, '\t');
	return JSON.stringify(file === 'places.geojson' ? placesGeoJson(dataset) : stopsGeoJson(dataset));
}

/** Text of a file of a single series: its meetings alone, in the form of the file of all. */
export function seriesText(id: string, format: SeriesFormat, dataset: Dataset, version: string): string {
	return downloadText(`summits.${format}`, seriesDataset(id, dataset), version);
}

/** The dataset with the meetings of one series alone. */
function seriesDataset(id: string, dataset: Dataset): Dataset {
	const members = [...dataset.summits].filter(([, summit]) => summit.series.some(({ series }) => series === id));
	return { ...dataset, summits: new Map(members) };
}
