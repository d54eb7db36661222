/** The files in which the dataset can be downloaded, below `data/`; a page names them, an endpoint writes them. */

const mediaTypes = {
	geojson: 'application/geo+json',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	cff: 'application/yaml'
} as const;

/** Files of the whole dataset. */
export const downloads = [
	'summits.geojson',
	'places.geojson',
	'summits.csv',
	'places.csv',
	'series.csv',
	'participants.csv',
	'summits.json',
	'datapackage.json',
	'CITATION.cff'
] as const;

export type DownloadFile = (typeof downloads)[number];

/** Endings of the files of a single series, `data/series/<id>.<ending>`. */
export const seriesFormats = ['geojson', 'csv', 'json'] as const;

export type SeriesFormat = (typeof seriesFormats)[number];

/** Media type of a file, as a server should name it. */
export function mediaType(file: string): string {
	return mediaTypes[file.split('.').at(-1) as keyof typeof mediaTypes];
}
