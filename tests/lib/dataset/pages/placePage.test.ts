import { describe, expect, it } from 'vitest';
import { compilePlacePage } from '../../../../src/lib/dataset/pages/placePage';
import { smallDataset } from '../../../fixtures/smallDataset';

const page = (id: string) => compilePlacePage(id, smallDataset(), 'en');

describe('the page of a place', () => {
	it('lists the nearest other places first, with their distance', () => {
		const [first, second] = page('washington').nearby;
		expect([first.id, second.id]).toEqual(['camp-david', 'glassboro']);
		// 91.5 km by the haversine formula with a mean radius of 6371 km.
		expect(first.kilometres).toBeCloseTo(91.5, 0);
	});

	it('lists the meetings at its own dates, not those of the whole meeting', () => {
		expect(page('washington').meetings.map(({ when }) => when)).toEqual(['15 September 1959']);
	});

	it('names the state of the time where it is not the country of today', () => {
		expect(page('yalta').meetings[0].state).toBe('Soviet Union');
		expect(page('tehran').meetings[0].state).toBeUndefined();
	});

	it('has the venues in it with what their coordinates claim', () => {
		expect(page('glassboro').venues).toMatchObject([{ name: 'Hollybush', precision: 'site' }]);
		expect(page('tehran').venues).toEqual([]);
	});

	it('has its former names with their years', () => {
		expect(page('camp-david').formerly).toEqual([{ name: 'Shangri-La', years: '1942–1953' }]);
	});

	it('spans the years of its meetings, and none where there are none', () => {
		expect(page('yalta').years).toEqual({ from: 1945, to: 1945 });
		const empty = { ...smallDataset(), summits: new Map() };
		expect(compilePlacePage('yalta', empty, 'en').years).toBeUndefined();
	});
});
