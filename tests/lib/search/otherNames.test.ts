import { describe, expect, it } from 'vitest';
import { fold } from '$lib/search/fold';
import { otherNames } from '$lib/search/otherNames';
import { getHanTable } from '$lib/server/hanTable';
import { loadDataset } from '$lib/server/records';

const { dataset } = loadDataset();
const han = getHanTable();
const documents = new Map(
	[...dataset.summits.values()].flatMap(({ documents = [] }) => documents.map((each) => [each.names.en, each] as const))
);
type Named = { names: Record<string, string>; short?: Record<string, string>; aliases?: string[] };
const records = { ...dataset, documents } as unknown as Record<string, Map<string, Named>>;
const entries = Object.entries(otherNames).flatMap(([kind, names]) =>
	Object.entries(names).map(([id, list]) => ({ kind, id, list: list.split(', ') }))
);

describe('other names', () => {
	it('are those of records that there are', () => {
		expect(entries.filter(({ kind, id }) => !records[kind].has(id))).toEqual([]);
	});

	it('are none that the record gives itself, or that differ only in script', () => {
		const known = ({ names, short = {}, aliases = [] }: Named) =>
			new Set([...Object.values(names), ...Object.values(short), ...aliases].map((name) => fold(name, han)));
		const needless = entries.flatMap(({ kind, id, list }) => {
			const seen = known(records[kind].get(id)!);
			return list.filter((name) => seen.has(fold(name, han)) || !seen.add(fold(name, han)));
		});
		expect(needless).toEqual([]);
	});
});
