import { describe, expect, it } from 'vitest';
import { compileSummitPage } from '../../../../src/lib/dataset/pages/summitPage';
import { names, smallDataset, summit } from '../../../fixtures/smallDataset';

const page = (id: string) => compileSummitPage(id, smallDataset(), 'en');

describe('the page of a meeting', () => {
	it('has its neighbours in each of its series', () => {
		const [allied, usSoviet] = page('allied-1945-yalta').series;
		expect([allied.previous?.id, allied.next?.id]).toEqual(['allied-1943-tehran', undefined]);
		expect([usSoviet.previous?.id, usSoviet.next?.id]).toEqual(['allied-1943-tehran', 'us-soviet-1959']);
	});

	it('names the days of a single stop whose sessions do not follow one another', () => {
		expect(page('us-soviet-1967').when).toBe('23 and 25 June 1967');
	});

	it('dates each stop where there are several, and none where there is one', () => {
		expect(page('us-soviet-1959').stops.map(({ when }) => when)).toEqual(['15 September 1959', '25–27 September 1959']);
		expect(page('us-soviet-1967').stops[0].when).toBeUndefined();
	});

	it('tells the state of the time from the country of today', () => {
		expect(page('allied-1945-yalta').stops[0]).toMatchObject({ state: 'Soviet Union', country: 'Ukraine' });
	});

	it('names the state of a leader only where the office does not', () => {
		expect(page('allied-1943-tehran').leaders).toMatchObject([
			{ name: 'Franklin D. Roosevelt', office: 'President of the United States', state: undefined },
			{ name: 'Joseph Stalin', office: 'General Secretary', state: 'Soviet Union' }
		]);
	});

	it('lists the other meetings at its place, not itself', () => {
		const dataset = smallDataset();
		const stops = [{ place: 'yalta', state: 'soviet-union' }];
		dataset.summits.set('us-soviet-1974', summit({ names: names('Moscow Summit'), start: '1974-06-28', stops }));
		const [stop] = compileSummitPage('allied-1945-yalta', dataset, 'en').stops;
		expect(stop.others.map(({ id }) => id)).toEqual(['us-soviet-1974']);
	});

	it('calls a place by the name it bore then', () => {
		const dataset = smallDataset();
		const stops = [{ place: 'camp-david', state: 'united-states' }];
		dataset.summits.set('then', summit({ names: names('Then'), start: '1943-05-14', stops }));
		expect(compileSummitPage('then', dataset, 'en').stops[0].nameThen).toBe('Shangri-La');
		expect(compileSummitPage('us-soviet-1959', dataset, 'en').stops[1].nameThen).toBeUndefined();
	});

	it('writes the claims of sources that disagree as dates of the language', () => {
		const [{ kept, others }] = page('allied-1945-yalta').discrepancies;
		expect(kept).toEqual({ value: '4–11 February 1945', source: { title: 'One', url: 'https://example.com/one' } });
		expect(others.map(({ value }) => value)).toEqual(['12 February 1945']);
	});

	it('is in the language asked for', () => {
		const { name, when, stops } = compileSummitPage('allied-1945-yalta', smallDataset(), 'zh-Hant');
		expect([name, when, stops[0].country]).toEqual(['Yalta "Crimea" Conference (繁)', '1945年2月4日至11日', '烏克蘭']);
	});
});
