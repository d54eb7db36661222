import { describe, expect, it } from 'vitest';
import { compileDataPage } from '../../../../src/lib/dataset/pages/dataPage';
import { smallDataset } from '../../../fixtures/smallDataset';

describe('the data page', () => {
	it('counts each series, and a meeting of two series once in the whole', () => {
		const page = compileDataPage(smallDataset(), 'en');
		expect(page).toMatchObject({ summits: 4, verified: 3, places: 5, span: { from: 1943, to: 1967 } });
		expect(page.series.map(({ id, meetings, verified, years }) => ({ id, meetings, verified, years }))).toEqual([
			{ id: 'allied', meetings: 2, verified: 1, years: { from: 1943, to: 1945 } },
			{ id: 'us-soviet', meetings: 4, verified: 3, years: { from: 1943, to: 1967 } }
		]);
	});

	it('knows a series without meetings', () => {
		const dataset = smallDataset();
		const [series] = dataset.series.values();
		dataset.series.set('new', series);
		expect(compileDataPage(dataset, 'en').series.find(({ id }) => id === 'new')).toMatchObject({
			meetings: 0,
			years: undefined
		});
	});
});
