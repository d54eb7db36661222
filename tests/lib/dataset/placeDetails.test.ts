/** What the card of a place is given when it is opened. */
import { describe, expect, it } from 'vitest';
import { compilePlaceDetails } from '../../../src/lib/dataset/placeDetails';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset();

describe('the details of a place', () => {
	it('hold each stop there and no other', () => {
		expect(Object.keys(compilePlaceDetails('camp', dataset, 'en'))).toEqual(['talks-1987/camp']);
	});

	it('part those who met from others present, and name venue, state and documents', () => {
		expect(compilePlaceDetails('geneva', dataset, 'en')['talks-1985/geneva']).toMatchObject({
			state: 'Switzerland',
			venues: ['Villa'],
			leaders: ['Ann', 'Boris'],
			present: []
		});
		expect(compilePlaceDetails('washington', dataset, 'en')['talks-1987/washington']).toMatchObject({
			venues: [],
			leaders: ['Ann'],
			present: ['Boris']
		});
	});

	it('speak one language', () => {
		const chinese = JSON.stringify(compilePlaceDetails('geneva', dataset, 'zh-Hant'));
		for (const name of ['安', '別墅']) expect(chinese).toContain(name);
	});

	it('are empty for a place without meetings', () => {
		expect(compilePlaceDetails('nowhere', dataset, 'en')).toEqual({});
	});
});
