/** A fact that stands in two records is the same in both, and no fact stands twice. */
import { describe, expect, it } from 'vitest';
import { smallDataset, type SmallRecords } from '../../fixtures/twoTalks';

const geneva = 'data/summits/talks/1985.yaml';
const washington = 'data/summits/talks/1987.yaml';

const short = (change: (records: SmallRecords) => void) =>
	smallDataset(change).faults.map(({ file, field, value, cure }) => `${file} ${field} ${value} ${cure}`);

describe('a page cited twice', () => {
	it('has one title', () => {
		const faults = short((records) => (records[washington].sources[0].title = 'Another page'));
		expect(faults).toEqual([expect.stringMatching(/1987\.yaml sources\.0\.title "Another page" .*“A page”/)]);
	});
});

describe('two records of one name', () => {
	it('are one meeting', () => {
		const faults = short((records) => (records[washington].names = records[geneva].names));
		expect(faults).toEqual([expect.stringMatching(/names\.en "Geneva 1985" so is talks-1985 called/)]);
	});

	it('are two people where they were born in different years', () => {
		const born = (year: string) => (records: SmallRecords) => {
			records['data/people/boris.yaml'].names = records['data/people/ann.yaml'].names;
			records['data/people/boris.yaml'].born = year;
		};
		expect(short(born('1911'))).toEqual([expect.stringMatching(/boris\.yaml names\.en "Ann" so is ann called/)]);
		expect(short(born('1931'))).toEqual([]);
	});

	it('are two places where they lie far apart', () => {
		const at = (coordinates: [number, number]) => (records: SmallRecords) =>
			Object.assign(records['data/places/camp.yaml'], {
				names: records['data/places/washington.yaml'].names,
				coordinates
			});
		expect(short(at([-77, 38.9]))).toEqual([expect.stringMatching(/so is washington called/)]);
		expect(short(at([-120, 47]))).toEqual([]);
	});
});

describe('an office', () => {
	const heldToo = (from: string, isShared?: boolean) => (records: SmallRecords) => {
		records['data/people/boris.yaml'].offices.push({ office: 'us-president', from });
		if (isShared) records['data/offices/us-president.yaml'].isShared = true;
	};

	it('is held by one person at a time, or said to be shared', () => {
		expect(short(heldToo('1989-01-19'))).toEqual([
			expect.stringMatching(/boris\.yaml offices\.1\.from "1989-01-19" ann held us-president until 1989-01-20/)
		]);
		expect(short(heldToo('1989-01-19', true))).toEqual([]);
	});

	it('passes to the next on the day, month or year that it ends', () => {
		for (const from of ['1989-01-20', '1989-01', '1989']) expect(short(heldToo(from))).toEqual([]);
	});
});

describe('the state of a place', () => {
	it('does not change for one meeting and back again', () => {
		const faults = short((records) => {
			records[washington].stops[1] = { place: 'camp', state: 'usa', start: '1987-12-31', end: '1987-12-31' };
			records[washington].stops.push({ place: 'geneva', state: 'switzerland', start: '1988-01-02', end: '1988-01-02' });
			records['data/states/usa.yaml'].countries.push('CH');
			const between = { ...records[geneva], names: { en: 'x', 'zh-Hant': '甲', 'zh-Hans': '甲' }, participants: [] };
			Object.assign(between, { series: [{ series: 'talks' }], start: '1986-01-01', end: '1986-01-01' });
			Object.assign(between, { stops: [{ place: 'geneva', state: 'usa' }] });
			Object.assign(records, { 'data/summits/talks/1986.yaml': between });
		});
		expect(faults).toEqual([
			expect.stringMatching(/1986\.yaml stops\.0\.state "usa" .*before and after 1986-01-01 name switzerland/)
		]);
	});
});

describe('the same leaders at the same place and time', () => {
	it('met once', () => {
		const faults = short((records) =>
			Object.assign(records, {
				'data/summits/peace/1985.yaml': {
					...records[geneva],
					names: { en: 'Talks by the lake', 'zh-Hant': '湖畔會談', 'zh-Hans': '湖畔会谈' },
					series: [{ series: 'peace' }],
					start: '1985-11-21'
				}
			})
		);
		expect(faults).toEqual([expect.stringMatching(/peace\/1985\.yaml participants .* so met talks-1985/)]);
	});
});
