/** The meetings as they stand in their records, with their ids. */
import { sortedSummits } from './compile';
import type { Dataset, SummitRecord } from './schema';

export interface SummitsFile {
	/** Version of the site that the records belong to. */
	version: string;
	/** SPDX identifier. */
	licence: 'CC0-1.0';
	count: number;
	summits: ({ id: string } & SummitRecord)[];
}

/** Every meeting in order of date. */
export function wholeRecords(dataset: Dataset, version: string): SummitsFile {
	const summits = sortedSummits(dataset).map(([id, record]) => ({ id, ...record }));
	return { version, licence: 'CC0-1.0', count: summits.length, summits };
}
