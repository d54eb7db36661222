/** A new record is begun from a few answers. */
import { describe, expect, it } from 'vitest';
import { answerFault, newSummit, proposeNames, type Answers } from '$lib/dataset/newSummit';
import { summitSchema } from '$lib/dataset/schema';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset((records) => {
	const name = { en: 'Talks, Washington 1987', 'zh-Hant': '1987年華盛頓會談', 'zh-Hans': '1987年华盛顿会谈' };
	records['data/summits/talks/1987.yaml'].names = name;
});
const answers: Answers = {
	series: 'talks',
	place: 'geneva',
	start: '1990-06-01',
	end: '1990-06-03',
	names: { en: 'Talks', 'zh-Hant': '會談', 'zh-Hans': '会谈' },
	source: 'https://example.org/talks',
	title: 'Talks',
	read: '2026-11-21'
};

describe('a new record', () => {
	const { path, record } = newSummit(answers, dataset);

	it('is valid as it stands', () => {
		expect(summitSchema.parse(record)).toEqual(record);
	});

	it('bears the next number, the state that held the place and its source', () => {
		expect(record).toMatchObject({
			series: [{ series: 'talks', ordinal: 3 }],
			stops: [{ place: 'geneva', state: 'switzerland' }],
			hosts: ['switzerland'],
			sources: [{ url: 'https://example.org/talks', supports: ['dates', 'place'], read: '2026-11-21' }]
		});
	});

	it('is named after its year, and after its place where the year is taken', () => {
		expect(path).toBe('data/summits/talks/1990.yaml');
		expect(newSummit({ ...answers, start: '1985-01-01' }, dataset).path).toBe('data/summits/talks/1985-geneva.yaml');
	});

	it('has no number in a series that counts none', () => {
		const series = new Map([...dataset.series, ['new', dataset.series.get('talks')!]]);
		const { record } = newSummit({ ...answers, series: 'new' }, { ...dataset, series });
		expect(record.series).toEqual([{ series: 'new' }]);
	});
});

describe('the names of a new record', () => {
	it('follow the last meeting of the series, in every language', () => {
		expect(proposeNames('talks', 'geneva', '1990-06-01', dataset)).toEqual({
			en: 'Talks, Geneva 1990',
			'zh-Hant': '1990年日內瓦會談',
			'zh-Hans': '1990年日内瓦会谈'
		});
	});

	it('are left to the writer where that bears no year or place', () => {
		const { dataset: plain } = smallDataset((records) => {
			records['data/summits/talks/1987.yaml'].names.en = 'The second talks';
		});
		expect(proposeNames('talks', 'geneva', '1990', plain)).toBeUndefined();
	});
});

describe('an answer', () => {
	it.each([
		['series', 'talk', 'no such record; there are talks'],
		['place', 'xyz', 'no such record'],
		['start', '1990-02-30', 'must be a date that exists, written 2027-06-14, 2027-06 or 2027'],
		['source', 'example.org', 'must begin with https://'],
		['title', '', 'name the page']
	] as const)('is refused with its cure: %s %s', (key, value, fault) => {
		expect(answerFault(key, value, dataset)).toBe(fault);
	});

	it('is taken where it is right', () => {
		expect(answerFault('series', 'talks', dataset)).toBeUndefined();
		expect(answerFault('end', '1990', dataset)).toBeUndefined();
	});
});
