/** Which active filters get a chip, and how many there are. */
import { describe, expect, it } from 'vitest';
import { compileAttendance } from '$lib/dataset/attendance';
import type { Series } from '$lib/dataset/catalogue';
import { countActive, listChips } from '$lib/components/filter/chips';
import type { ChosenFilters } from '$lib/dataset/facets';
import { groupFamilies } from '$lib/components/filter/families';
import { smallDataset } from '../../../fixtures/twoTalks';

const series: Series[] = [
	{ id: 'allied', name: 'Allied conferences', short: 'Allied', family: 'wartime', hue: 'blue' },
	{ id: 'g7', name: 'G7 summits', short: 'G7', family: 'world-economy', hue: 'orange' },
	{ id: 'g20', name: 'G20 summits', short: 'G20', family: 'world-economy', hue: 'orange' }
];
const attendance = compileAttendance(smallDataset().dataset, 'en');
const chosen = (some: Partial<ChosenFilters>): ChosenFilters => ({
	series: [],
	leaders: [],
	states: [],
	search: '',
	...some
});
const names = (some: Partial<ChosenFilters>) => listChips(chosen(some), series, attendance).map(({ name }) => name);

describe('a chip', () => {
	it('stands for a single series, by its short name and colour', () => {
		expect(listChips(chosen({ series: ['g20'] }), series)).toEqual([
			{ kind: 'series', id: 'g20', name: 'G20', hue: 'orange' }
		]);
	});

	it('is not needed for a whole family, whose button in the legend is pressed', () => {
		expect(names({ series: ['g7', 'g20'] })).toEqual([]);
		expect(names({ series: ['allied', 'g7'] })).toEqual(['G7']);
	});

	it('stands for each leader, each state and the text, which comes first', () => {
		expect(names({ leaders: ['boris', 'ann'], states: ['ussr'], search: 'SALT' })).toEqual([
			'SALT',
			'Boris',
			'Ann',
			'Soviet Union'
		]);
	});

	it('says what the address says while the names are not there', () => {
		expect(listChips(chosen({ leaders: ['ann'] }), series)).toEqual([{ kind: 'leaders', id: 'ann', name: 'ann' }]);
	});
});

describe('the number of active filters', () => {
	it('is none where nothing is chosen', () => {
		expect(countActive(chosen({}), series)).toBe(0);
	});

	it('counts a whole family as one, and any other choice as one each', () => {
		expect(countActive(chosen({ series: ['g7', 'g20'] }), series)).toBe(1);
		expect(
			countActive(chosen({ series: ['allied', 'g7'], leaders: ['ann'], states: ['usa'], search: 'x' }), series)
		).toBe(5);
	});
});

describe('the families', () => {
	it('stand in the order of the series, and know how much of them is chosen', () => {
		const groups = groupFamilies(series, ['g7']);
		expect(groups.map(({ family, hue, count, isWhole }) => [family, hue, count, isWhole])).toEqual([
			['wartime', 'blue', 0, false],
			['world-economy', 'orange', 1, false]
		]);
		expect(groups[1].members.map(({ id }) => id)).toEqual(['g7', 'g20']);
		expect(groupFamilies(series, ['g7', 'g20'])[1].isWhole).toBe(true);
	});
});
