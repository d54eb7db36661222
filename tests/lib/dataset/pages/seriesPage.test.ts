import { describe, expect, it } from 'vitest';
import { compileSeriesPage, listSeriesLinks } from '../../../../src/lib/dataset/pages/seriesPage';
import { names, smallDataset, source } from '../../../fixtures/smallDataset';

describe('the page of a series', () => {
	const page = compileSeriesPage('us-soviet', smallDataset(), 'en');

	it('lists its meetings by number, those of another colour too', () => {
		expect(page.meetings.map(({ ordinal, id }) => `${ordinal} ${id}`)).toEqual([
			'1 allied-1943-tehran',
			'2 allied-1945-yalta',
			'3 us-soviet-1959',
			'4 us-soviet-1967'
		]);
	});

	it('spans the years of its meetings and counts each place once', () => {
		expect(page.years).toEqual({ from: 1943, to: 1967 });
		expect(page.places).toBe(5);
	});

	it('names a meeting that was planned and not held', () => {
		const dataset = smallDataset();
		const reason = names('The aeroplane was shot down.');
		dataset.series.get('us-soviet')!.unheld = [
			{ names: names('Paris 1960'), status: 'cancelled', planned: '1960-06', reason, sources: [source('u2', 'dates')] }
		];
		expect(compileSeriesPage('us-soviet', dataset, 'en').unheld).toMatchObject([
			{
				name: 'Paris 1960',
				status: 'cancelled',
				planned: 'June 1960',
				place: undefined,
				reason: 'The aeroplane was shot down.'
			}
		]);
	});

	it('leads on to the other series', () => {
		expect(page.others.map(({ id }) => id)).toEqual(['allied']);
	});
});

it('lists series by rank, not by file', () => {
	expect(listSeriesLinks(smallDataset(), 'en').map(({ id }) => id)).toEqual(['allied', 'us-soviet']);
});
