/** The descriptor of the dataset says what the files hold. */
import { describe, expect, it } from 'vitest';
import { dataPackage, lastRead } from '../../../src/lib/dataset/dataPackage';
import { tableNames, tables } from '../../../src/lib/dataset/tables';
import { data as texts } from '../../../src/lib/i18n/messages/data/en';
import { smallDataset } from '../../fixtures/smallDataset';

const file = { bytes: 7, hash: 'ab' };
const release = { version: '1.2.3', day: '2026-11-20', title: 'Atlas', description: 'Summits.' };
const files = { summits: file, places: file, series: file, participants: file };
const { resources, ...about } = dataPackage(release, texts.tables, files);

describe('the data package', () => {
	it('has a version, a day and a licence', () => {
		expect(about).toMatchObject({
			name: 'summit-atlas',
			version: '1.2.3',
			created: '2026-11-20T00:00:00Z',
			licenses: [{ name: 'CC0-1.0' }]
		});
	});

	it('describes every table with its size, and every column in words', () => {
		expect(resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
			tableNames.map((name) => [`${name}.csv`, 7, 'sha256:ab'])
		);
		for (const { name, schema } of resources) {
			expect(schema.fields.map((field) => field.name)).toEqual(tables[name].columns.map((column) => column.name));
			expect(schema.fields.filter(({ description }) => !description)).toEqual([]);
		}
	});

	it('refers from stops to places by a column that tells places apart', () => {
		const [summits, places] = resources;
		expect(summits.schema).toMatchObject({
			primaryKey: 'id',
			foreignKeys: [{ fields: 'place', reference: { resource: 'places', fields: 'id' } }]
		});
		expect(places.schema).toMatchObject({ primaryKey: 'id' });
	});

	it('is as old as the last source that was read', () => {
		expect(lastRead(smallDataset())).toBe('2026-11-20');
	});
});
