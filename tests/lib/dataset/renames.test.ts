/** Old ids lead on to records that there are. */
import { describe, expect, it } from 'vitest';
import { checkRenames, renamesSchema, type Renames } from '$lib/dataset/renames';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset();
const none: Renames = { people: {}, places: {}, series: {}, summits: {} };
const faults = (renames: Partial<Renames>) =>
	checkRenames({ ...none, ...renames }, dataset).map(({ field, value, cure }) => `${field} ${value} ${cure}`);

describe('a renamed id', () => {
	it('leads on to a record', () => {
		expect(faults({ places: { genf: 'geneva' }, summits: { 'talks-1': 'talks-1985' } })).toEqual([]);
		expect(faults({ places: { genf: 'geneve' } })).toEqual([
			'places.genf "geneve" no such record: name the id that the record has now'
		]);
	});

	it('is borne by no record', () => {
		expect(faults({ places: { geneva: 'camp' } })).toEqual([
			expect.stringMatching(/^places\.geneva "geneva" a record bears this id/)
		]);
	});

	it('is written like an id', () => {
		expect(renamesSchema.safeParse({ ...none, places: { 'Old Town': 'geneva' } }).success).toBe(false);
		expect(renamesSchema.safeParse({ ...none, venues: {} }).success).toBe(false);
	});
});
