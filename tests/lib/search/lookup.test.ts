import { describe, expect, it } from 'vitest';
import { createLookup } from '$lib/search/lookup';
import { packIndex } from '$lib/search/packedIndex';

const lookup = createLookup(
	packIndex([
		{ name: ['gorbachev', '戈巴', '巴契', '契夫', '夫'], alias: [], text: ['president'] },
		{ name: ['geneva'], alias: ['genf'], text: ['switzerland'] },
		{ name: ['genoa'], alias: [], text: [] },
		{ name: ['cairo', '1986'], alias: [], text: [] },
		{ name: ['meeting'], alias: [], text: ['geneva'] }
	])
);

describe('looking up', () => {
	it('a whole term finds where it stands, in a name before a text', () => {
		const fits = lookup.whole('geneva');
		expect([...fits.keys()].sort()).toEqual([1, 4]);
		expect(fits.get(1)).toEqual({ any: 1, named: 1 });
		expect(fits.get(4)!.any).toBeLessThan(1);
		expect(fits.get(4)!.named).toBe(0);
	});

	it('a beginning finds longer terms too, the nearer the better', () => {
		const fits = lookup.beginning('gen');
		expect([...fits.keys()].sort()).toEqual([1, 2, 4]);
		expect(lookup.beginning('geneva').get(1)!.any).toBeGreaterThan(lookup.beginning('genev').get(1)!.any);
	});

	it('a character finds the pairs that it begins', () => {
		expect([...lookup.beginning('契').keys()]).toEqual([0]);
		expect([...lookup.beginning('夫').keys()]).toEqual([0]);
	});

	it('nothing finds nothing', () => {
		expect(lookup.whole('nowhere').size).toBe(0);
		expect(lookup.beginning('nowhere').size).toBe(0);
	});
});

describe('the nearest word', () => {
	it.each([
		['a wrong letter', 'gorbachov', 'gorbachev'],
		['two wrong letters in a long word', 'gorbachow', 'gorbachev'],
		['a letter too few', 'genva', 'geneva'],
		['two letters swapped', 'cario', 'cairo'],
		['two figures of a year', '86', '1986']
	])('is found with %s', (_, word, nearest) => {
		expect(lookup.nearest(word)).toBe(nearest);
	});

	it.each([
		['a short word', 'gnva'],
		['a number', '1985'],
		['a word like no other', 'zanzibar'],
		['a word of another first letter and one more wrong', 'porbachow'],
		['two figures of a year without an entry', '87'],
		['Chinese', '戈巴卓夫']
	])('of %s is none', (_, word) => {
		expect(lookup.nearest(word)).toBeUndefined();
	});
});
