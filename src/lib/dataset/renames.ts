/** Ids that were renamed: old addresses lead on to the record under its present id. */
import { z } from 'zod';
import { describeValue, type Fault } from './fault';
import { id } from './fields';
import type { Dataset } from './schema';

/** Kinds of records that have a page of their own. */
export const pagedKinds = ['people', 'places', 'series', 'summits'] as const;
export type PagedKind = (typeof pagedKinds)[number];

/** For each kind, the present id by the old one. */
export type Renames = Record<PagedKind, Record<string, string>>;

export const renamesFile = 'data/renamed.yaml';

const ids = z.record(id, id);
export const renamesSchema = z.strictObject({ people: ids, places: ids, series: ids, summits: ids });

/** Every old id is free, and every new one is that of a record. */
export function checkRenames(renames: Renames, dataset: Dataset): Fault[] {
	return pagedKinds.flatMap((kind) =>
		Object.entries(renames[kind]).flatMap(([from, to]) => {
			const fault = (value: string, cure: string): Fault[] => [
				{ file: renamesFile, field: `${kind}.${from}`, value: describeValue(value), cure }
			];
			if (dataset[kind].has(from))
				return fault(from, 'a record bears this id: leave it out here, or rename the record');
			return dataset[kind].has(to) ? [] : fault(to, 'no such record: name the id that the record has now');
		})
	);
}
