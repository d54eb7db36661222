import { describe, expect, it } from 'vitest';
import { formatStructuredData, summitData } from '../../../../src/lib/dataset/pages/structuredData';
import { compileSummitPage } from '../../../../src/lib/dataset/pages/summitPage';
import { smallDataset } from '../../../fixtures/smallDataset';

const address = (folder: string) => (id: string) => `https://example.org/${folder}/${id}/`;
const addresses = {
	summit: address('summit'),
	place: address('place'),
	series: address('series'),
	leader: address('leader')
};

describe('structured data', () => {
	it('cannot end its script element or be read as markup', () => {
		const data = { name: '</script><!-- & "quotes"' };
		const text = formatStructuredData(data);
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toEqual(data);
	});

	it('makes a meeting an event with a location a stop', () => {
		const page = compileSummitPage('us-soviet-1959', smallDataset(), 'en');
		const data = summitData(page, 'en', addresses);
		expect(data).toMatchObject({
			'@type': 'Event',
			url: 'https://example.org/summit/us-soviet-1959/',
			startDate: '1959-09-15',
			endDate: '1959-09-27',
			location: [{ name: 'Washington, D.C.' }, { name: 'Camp David', address: { addressCountry: 'US' } }]
		});
	});

	it('puts latitude and longitude in their own fields', () => {
		const page = compileSummitPage('allied-1945-yalta', smallDataset(), 'en');
		expect(summitData(page, 'en', addresses).location).toMatchObject([
			{ geo: { latitude: 44.4678, longitude: 34.1433 } }
		]);
	});
});
