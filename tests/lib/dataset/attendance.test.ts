/** Who took part and which states, and how it travels. */
import { describe, expect, it } from 'vitest';
import { compileAttendance, packAttendance, unpackAttendance } from '$lib/dataset/attendance';
import { compileCatalogue } from '$lib/dataset/compile';
import { getDataset } from '$lib/server/records';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset();
const small = compileAttendance(dataset, 'en');

describe('the attendance of a meeting', () => {
	it('names those who met and those who were also present', () => {
		expect(small.summits.get('talks-1987')!.leaders).toEqual(['ann', 'boris']);
	});

	it('names the states that sent them, and the one that held the place', () => {
		expect(new Set(small.summits.get('talks-1985')!.states)).toEqual(new Set(['usa', 'ussr', 'switzerland']));
		expect(new Set(small.summits.get('talks-1987')!.states)).toEqual(new Set(['usa', 'ussr']));
	});

	it('names the hosts, who may have sent nobody', () => {
		const hosted = smallDataset((records) => {
			records['data/summits/talks/1987.yaml'].hosts = ['switzerland'];
		});
		const { summits } = compileAttendance(hosted.dataset, 'en');
		expect(summits.get('talks-1987')!.states).toContain('switzerland');
	});

	it('names a leader and a state once, however often they stand in the record', () => {
		const twice = smallDataset((records) => {
			const { participants } = records['data/summits/talks/1985.yaml'];
			participants.push({ ...participants[0], role: 'present' });
		});
		expect(compileAttendance(twice.dataset, 'en').summits.get('talks-1985')).toEqual(small.summits.get('talks-1985'));
	});

	it('keeps a state of its time apart from its successor', () => {
		const { summits } = compileAttendance(getDataset(), 'en');
		const reykjavik = [...summits].find(([id]) => id.startsWith('us-soviet-1986'))![1];
		expect(reykjavik.states).toContain('soviet-union');
		expect(reykjavik.states).not.toContain('russia');
	});
});

describe('the options', () => {
	it('stand in the language asked for, those of most meetings first', () => {
		const { leaders, states } = compileAttendance(dataset, 'zh-Hans');
		expect(leaders).toEqual([
			{ id: 'ann', name: '安', state: 'usa' },
			{ id: 'boris', name: '鲍里斯', state: 'ussr' }
		]);
		expect(states.map(({ name }) => name)).toEqual(['美国', '苏联', '瑞士']);
	});

	it('give a leader the state they came for most often', () => {
		const state = (id: string) => compileAttendance(getDataset(), 'en').leaders.find((each) => each.id === id)!.state;
		expect(state('charles-de-gaulle')).toBe('france');
		expect(state('antonio-guterres')).toBe('united-nations');
	});

	it('have names that tell them apart', () => {
		for (const language of ['en', 'zh-Hant', 'zh-Hans'] as const) {
			const { states } = compileAttendance(getDataset(), language);
			expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
		}
	});
});

describe('a package of attendance', () => {
	const real = compileAttendance(getDataset(), 'zh-Hant');
	const ids = compileCatalogue(getDataset(), 'en').summits.map(({ id }) => id);

	it('loses nothing, given the meetings of the catalogue', () => {
		expect(unpackAttendance(packAttendance(small), [...small.summits.keys()])).toEqual(small);
		expect(unpackAttendance(packAttendance(real), ids)).toEqual(real);
	});

	it('is small', () => {
		expect(JSON.stringify(packAttendance(real)).length).toBeLessThan(JSON.stringify([...real.summits]).length / 3);
	});

	it.each([
		['one meeting less', ids.slice(1)],
		['two meetings exchanged', [ids[1], ids[0], ...ids.slice(2)]],
		['no meetings', []]
	])('is refused for %s', (_, others) => {
		expect(() => unpackAttendance(packAttendance(real), others)).toThrow('another edition');
	});
});
