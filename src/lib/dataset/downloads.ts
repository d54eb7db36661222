/** The files in which the whole dataset can be downloaded, below `data/`. */

export const downloads = [
	{ file: 'summits.geojson', type: 'application/geo+json' },
	{ file: 'places.geojson', type: 'application/geo+json' },
	{ file: 'summits.csv', type: 'text/csv; charset=utf-8' },
	{ file: 'summits.json', type: 'application/json' }
] as const;

export type DownloadFile = (typeof downloads)[number]['file'];

/** Media type of a file, as a server should name it. */
export function mediaType(file: DownloadFile): string {
	return downloads.find((each) => each.file === file)!.type;
}
