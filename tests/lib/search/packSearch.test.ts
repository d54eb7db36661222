import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packSearch } from '$lib/search/packSearch';
import { unpackEntries } from '$lib/search/unpackEntries';
import { getHanTable } from '$lib/server/hanTable';
import { loadDataset } from '$lib/server/records';

const { dataset } = loadDataset();
const packed = packSearch(dataset, 'en', getHanTable());
const { entries, relations } = unpackEntries(packed);
const idsOf = (kind: string) => entries.filter(({ hit }) => hit.kind === kind).map(({ hit }) => hit.id);

describe('the file of the search', () => {
	it('is small enough to load while a word is typed', () => {
		expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(370_000);
	});

	it('holds every meeting, and whatever has to do with one', () => {
		const summits = [...dataset.summits.values()];
		expect(idsOf('summit').sort()).toEqual([...dataset.summits.keys()].sort());
		expect(idsOf('document')).toHaveLength(summits.reduce((sum, { documents = [] }) => sum + documents.length, 0));
		expect(new Set(idsOf('place'))).toEqual(new Set(summits.flatMap(({ stops }) => stops.map(({ place }) => place))));
		expect(new Set(idsOf('leader'))).toEqual(
			new Set(summits.flatMap(({ participants }) => participants.map(({ person }) => person)))
		);
	});

	it('knows an entry by kind and id, once', () => {
		const keys = entries.map(({ hit }) => `${hit.kind}/${hit.id}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('ties places to their meetings, and meetings to their places in order', () => {
		const at = entries.findIndex(({ hit }) => hit.kind === 'place' && hit.id === 'camp-david');
		expect(relations.summitsOf[at].map((summit) => entries[summit].hit.id)).toContain('us-soviet-1959');
		const { hit } = entries.find(({ hit }) => hit.id === 'us-soviet-1959')!;
		expect(hit.places).toEqual(dataset.summits.get('us-soviet-1959')!.stops.map(({ place }) => place));
	});
});
