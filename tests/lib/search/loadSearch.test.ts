import { describe, expect, it } from 'vitest';
import { loadSearch } from '$lib/search/loadSearch';
import { packSearch } from '$lib/search/packSearch';
import { smallDataset } from '../../fixtures/twoTalks';

const han = new Map([
	['會', '会'],
	['談', '谈'],
	['內', '内'],
	['華', '华']
]);
const { dataset } = smallDataset();
const load = (language: 'en' | 'zh-Hant' = 'en') =>
	loadSearch(JSON.parse(JSON.stringify(packSearch(dataset, language, han))));
const index = load();
const found = (query: string) =>
	index.search(query).groups.flatMap(({ kind, hits }) => hits.map(({ id }) => `${kind} ${id}`));

describe('the search', () => {
	it('finds a place before its meetings', () => {
		expect(found('Geneva')).toEqual(['place geneva', 'summit talks-1985']);
	});

	it('finds a meeting by its place and its year, with what was adopted there', () => {
		expect(found('washington 1987')).toEqual(['summit talks-1987', 'document talks-1987/1']);
	});

	it('finds the meetings of a leader, a series and a state', () => {
		expect(found('ann')).toEqual(['leader ann', 'summit talks-1985', 'summit talks-1987']);
		expect(found('peace')).toEqual(['series peace', 'summit talks-1987']);
		expect(found('switzerland')).toEqual(['state switzerland', 'place geneva', 'summit talks-1985']);
	});

	it('finds the meetings in which two leaders took part', () => {
		expect(found('boris ann').slice(0, 2)).toEqual(['summit talks-1985', 'summit talks-1987']);
	});

	it('finds a document, which leads to its meeting', () => {
		const [hit] = index.search('treaty').groups[0].hits;
		expect(hit).toMatchObject({
			kind: 'document',
			id: 'talks-1987/1',
			summit: 'talks-1987',
			places: ['washington', 'camp'],
			detail: 'Washington 1987 · 28 December 1987 – 2 January 1988',
			years: { from: 1987, to: 1988 }
		});
	});

	it('says where a name of another language or time was found', () => {
		expect(index.search('日內瓦城').groups[0].hits[0]).toMatchObject({
			name: 'Geneva',
			also: '日內瓦城',
			formerly: ['Genava']
		});
		expect(index.search('Geneva').groups[0].hits[0].also).toBeUndefined();
	});

	it('finds either Chinese script in every language', () => {
		for (const query of ['日內瓦', '日内瓦']) {
			expect(found(query)[0]).toBe('place geneva');
			expect(load('zh-Hant').search(query).groups[0].hits[0].name).toBe('日內瓦');
		}
	});

	it('puts a misspelt word right, and says so', () => {
		const result = index.search('Washinton');
		expect(result).toMatchObject({ isCorrected: true, isLoose: false, understood: 'washington' });
		expect(result.groups[0].hits[0].id).toBe('washington');
	});

	it('finds what fits most of a query where nothing fits all, and says so', () => {
		expect(index.search('geneva 1999')).toMatchObject({ isLoose: true });
		expect(found('geneva 1999')).toEqual(['place geneva', 'summit talks-1985']);
	});

	it('finds nothing where less than half fits, and nothing without a word', () => {
		expect(index.search('geneva zanzibar and timbuktu').total).toBe(0);
		expect(index.search(' …')).toMatchObject({ groups: [], total: 0, isLoose: false });
	});

	it('gives no more of a kind than asked for, and says how many there are', () => {
		const limits = { place: 1, summit: 1, leader: 1, document: 1, series: 1, state: 1 };
		const [group] = index.search('198', limits).groups;
		expect(group).toMatchObject({ kind: 'summit', total: 2 });
		expect(group.hits).toHaveLength(1);
	});

	it('knows the years of every meeting of a hit, in order', () => {
		const [hit] = index.search('ann').groups[0].hits;
		expect(hit.spells).toEqual([
			{ from: 1985, to: 1985 },
			{ from: 1987, to: 1988 }
		]);
		expect(hit.years).toEqual({ from: 1985, to: 1988 });
	});
});

describe('the meetings that a text selects', () => {
	const selected = (query: string) => [...index.matchingSummits(query)].sort();

	it('are those that every part of it fits', () => {
		expect(selected('ann')).toEqual(['talks-1985', 'talks-1987']);
		expect(selected('ann geneva')).toEqual(['talks-1985']);
		expect(selected('villa')).toEqual(['talks-1985']);
		expect(selected('treaty')).toEqual(['talks-1987']);
		expect(selected('geneva 1999')).toEqual([]);
	});

	it('are all where nothing is asked for, or for a summit', () => {
		expect(selected('')).toEqual(['talks-1985', 'talks-1987']);
		expect(selected('summit')).toEqual(['talks-1985', 'talks-1987']);
	});

	it('take a word whole where it stands anywhere, else as a beginning, else put right', () => {
		expect(selected('camp')).toEqual(['talks-1987']);
		expect(selected('wash')).toEqual(['talks-1987']);
		expect(selected('washinton')).toEqual(['talks-1987']);
	});

	it('are the same set when asked again', () => {
		expect(index.matchingSummits('ann')).toBe(index.matchingSummits('ann'));
	});
});
