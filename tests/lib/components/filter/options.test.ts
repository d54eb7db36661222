/** The order of the options of a filter, and finding some of them by words. */
import { describe, expect, it } from 'vitest';
import { createFinder, sortOptions, type Option } from '$lib/components/filter/options';

const options: Option[] = [
	{ id: 'lech-walesa', name: 'Lech Wałęsa', note: 'Poland' },
	{ id: 'jonas-gahr-store', name: 'Jonas Gahr Støre', note: 'Norway' },
	{ id: 'peter-o-neill', name: 'Peter O’Neill', note: 'Papua New Guinea' },
	{ id: 'emile-lahoud', name: 'Émile Lahoud', note: 'Lebanon' },
	{ id: 'mikhail-gorbachev', name: '米哈伊爾·戈巴契夫', note: '蘇聯' }
];
const ids = (found: readonly Option[]) => found.map(({ id }) => id);

describe('the order of options', () => {
	const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
	const sort = (names: string[], chosen: string[], counts: [string, number][], language: 'en' | 'zh-Hans' = 'en') =>
		ids(sortOptions(named(...names), chosen, new Map(counts), language));

	it('puts the chosen ones first, then those with more stops', () => {
		expect(sort(['a', 'b', 'c'], ['c'], [['b', 2]])).toEqual(['c', 'b', 'a']);
	});

	it('sorts equals by name as the language does', () => {
		expect(sort(['Zia', 'Émile', 'Erna'], [], [])).toEqual(['Émile', 'Erna', 'Zia']);
		expect(sort(['张', '安', '鲍'], [], [], 'zh-Hans')).toEqual(['安', '鲍', '张']);
	});

	it('leaves the given list as it is', () => {
		const given = named('b', 'a');
		sortOptions(given, [], new Map(), 'en');
		expect(ids(given)).toEqual(['b', 'a']);
	});
});

describe('the words of a reader', () => {
	const find = createFinder(options);

	it.each([
		['walesa', 'lech-walesa'],
		['WAŁĘSA', 'lech-walesa'],
		['store', 'jonas-gahr-store'],
		['oneill', 'peter-o-neill'],
		['o neill', 'peter-o-neill'],
		['emile', 'emile-lahoud'],
		['  lahoud   ém ', 'emile-lahoud'],
		['papua', 'peter-o-neill'],
		['戈巴契夫', 'mikhail-gorbachev'],
		['Gorbachev', 'mikhail-gorbachev'],
		['ｇｏｒｂａ', 'mikhail-gorbachev']
	])('“%s” find one by name, state or plain name', (words, id) => {
		expect(ids(find(words))).toEqual([id]);
	});

	it('find all where there are none', () => {
		expect(find(' ')).toEqual(options);
	});

	it('find nothing unless they all occur', () => {
		expect(find('lech norway')).toEqual([]);
		expect(find('.*')).toEqual(options);
		expect(find('xyz')).toEqual([]);
	});
});
