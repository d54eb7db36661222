/** The catalogue says of each meeting what its record says, in one language and in order of date. */
import { describe, expect, it } from 'vitest';
import { compileCatalogue, datasetSpan, sortedSeries, sortedSummits } from '$lib/dataset/compile';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset();

describe('the catalogue', () => {
	const catalogue = compileCatalogue(dataset, 'en');

	it('spans from the first start to the last end', () => {
		expect(catalogue.span).toEqual({ from: 1985, to: 1988 });
		expect(datasetSpan(dataset)).toEqual(catalogue.span);
	});

	it('has the series by rank', () => {
		expect(catalogue.series.map(({ id }) => id)).toEqual(['peace', 'talks']);
		expect(sortedSeries(dataset).map(([id]) => id)).toEqual(['peace', 'talks']);
	});

	it('has a stop for each place of each meeting, in order of date', () => {
		expect(catalogue.stops.map(({ id, when, years, number }) => ({ id, when, years, number }))).toEqual([
			{ id: 'talks-1985/geneva', when: '19–21 November 1985', years: { from: 1985, to: 1985 }, number: 1 },
			{ id: 'talks-1987/washington', when: '28 and 30 December 1987', years: { from: 1987, to: 1987 }, number: 1 },
			{ id: 'talks-1987/camp', when: '31 December 1987 – 2 January 1988', years: { from: 1987, to: 1988 }, number: 2 }
		]);
	});

	it('says where a stop was', () => {
		expect(catalogue.stops[0]).toMatchObject({
			summit: 'talks-1985',
			place: 'geneva'
		});
	});

	it('has a meeting of two series once, the first giving the colour', () => {
		expect(catalogue.summits[1]).toMatchObject({
			id: 'talks-1987',
			series: ['peace', 'talks'],
			places: ['washington', 'camp']
		});
		expect(catalogue.summits).toHaveLength(2);
	});

	it('knows earlier names of a place', () => {
		expect(catalogue.places.find(({ id }) => id === 'geneva')).toMatchObject({
			name: 'Geneva',
			formerly: ['Genava'],
			country: 'Switzerland'
		});
	});

	it('speaks one language throughout', () => {
		const chinese = JSON.stringify(compileCatalogue(dataset, 'zh-Hant'));
		for (const name of ['Geneva', 'Ann', 'Villa', 'Talks', 'Treaty', '日内瓦', 'December'])
			expect(chinese).not.toContain(name);
		for (const name of ['日內瓦', '會談', '1987年12月31日至1988年1月2日']) expect(chinese).toContain(name);
	});
});

describe('meetings', () => {
	it('come in order of date', () => {
		expect(sortedSummits(dataset).map(([id]) => id)).toEqual(['talks-1985', 'talks-1987']);
	});
});
