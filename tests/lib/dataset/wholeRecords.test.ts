import { expect, it } from 'vitest';
import { wholeRecords } from '../../../src/lib/dataset/wholeRecords';
import { smallDataset } from '../../fixtures/smallDataset';

const file = wholeRecords(smallDataset(), '1.2.3');

it('states version, licence and number of the records', () => {
	expect(file).toMatchObject({ version: '1.2.3', licence: 'CC0-1.0', count: 4 });
});

it('lists the records in order of date, whatever the order of the files', () => {
	expect(file.summits.map(({ id }) => id)).toEqual([
		'allied-1943-tehran',
		'allied-1945-yalta',
		'us-soviet-1959',
		'us-soviet-1967'
	]);
});

it('holds each record whole', () => {
	const { id, ...record } = file.summits[0];
	expect(record).toEqual(smallDataset().summits.get(id));
});
