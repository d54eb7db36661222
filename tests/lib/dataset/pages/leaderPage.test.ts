import { describe, expect, it } from 'vitest';
import { compileLeaderPage } from '../../../../src/lib/dataset/pages/leaderPage';
import { smallDataset } from '../../../fixtures/twoTalks';

const { dataset } = smallDataset((records) => {
	records['data/summits/talks/1987.yaml'].participants[0].capacity = {
		en: 'chair',
		'zh-Hant': '主席',
		'zh-Hans': '主席'
	};
});

describe('the page of a leader', () => {
	const ann = compileLeaderPage('ann', dataset, 'en');

	it('has life dates as precise as they are known, and the years of offices', () => {
		expect(ann).toMatchObject({ name: 'Ann', born: '6 February 1911', died: '2004' });
		expect(ann.offices).toEqual([{ name: 'President', years: '1981–1989' }]);
		expect(compileLeaderPage('boris', dataset, 'en').offices).toEqual([{ name: 'General Secretary', years: '' }]);
	});

	it('has the meetings in order, each with the office held there where it changed, and the others who met', () => {
		expect(ann.meetings.map(({ id, as, leaders }) => ({ id, as, leaders }))).toEqual([
			{ id: 'talks-1985', as: 'President', leaders: ['Boris'] },
			{ id: 'talks-1987', as: 'President · chair', leaders: [] }
		]);
		expect(compileLeaderPage('boris', dataset, 'en').meetings[0].as).toBeUndefined();
		expect(ann).toMatchObject({ years: { from: 1985, to: 1988 }, places: 3 });
	});

	it('lists a meeting at which the person was but present', () => {
		expect(compileLeaderPage('boris', dataset, 'en').meetings.map(({ id }) => id)).toEqual([
			'talks-1985',
			'talks-1987'
		]);
	});
});
