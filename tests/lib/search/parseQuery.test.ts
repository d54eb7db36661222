import { describe, expect, it } from 'vitest';
import { createLookup } from '$lib/search/lookup';
import { packIndex } from '$lib/search/packedIndex';
import { correctWords, parseQuery, withoutGeneric } from '$lib/search/parseQuery';
import { indexTerms } from '$lib/search/terms';

const names = ['雷根', '戈巴契夫', '莫斯科', '中東和平', 'Camp David', 'Gorbachev'];
const lookup = createLookup(
	packIndex(names.map((name) => ({ name: indexTerms(name, new Map()), alias: [], text: [] })))
);
const parse = (text: string) =>
	parseQuery(text, new Map([['與', '与']]), lookup, (words) => words.join(' ') === 'camp david');
/** The units, a piece of Chinese by its pairs. */
const unitsOf = (text: string) => parse(text).units.map(({ terms }) => terms.join('+'));

describe('a query', () => {
	it('is taken apart into words, without those that say nothing', () => {
		expect(unitsOf('what was signed in Moscow in 1972')).toEqual(['moscow', '1972']);
	});

	it('of nothing but such words keeps them', () => {
		expect(unitsOf('of the')).toEqual(['of', 'the']);
	});

	it('keeps a name of several words together, and apart as well', () => {
		const query = parse('camp david 1978');
		expect(query.units.map(({ terms }) => terms)).toEqual([['camp', 'david'], ['1978']]);
		expect(query.words.map(({ terms }) => terms)).toEqual([['camp'], ['david'], ['1978']]);
	});

	it('in Chinese is cut into the longest pieces that some entry holds', () => {
		expect(unitsOf('雷根戈巴契夫')).toEqual(['雷根', '戈巴+巴契+契夫']);
		expect(unitsOf('雷根與戈巴契夫')).toEqual(['雷根', '戈巴+巴契+契夫']);
		expect(unitsOf('1972年莫斯科')).toEqual(['1972', '莫斯+斯科']);
	});

	it('takes a last character as one that more will follow, no other', () => {
		expect(parse('雷根戈').units.at(-1)).toMatchObject({ terms: ['戈'], isBegun: true });
		expect(parse('雷').units).toMatchObject([{ terms: ['雷'], isBegun: true }]);
		expect(parse('北京').units.map(({ isBegun }) => isBegun)).toEqual([false, false]);
	});

	it('knows scraps, which are left over where a run is none that any entry holds', () => {
		const scraps = (text: string) => parse(text).units.map(({ isScrap }) => isScrap);
		expect(scraps('莫斯国')).toEqual([true, true]);
		expect(scraps('莫斯科国')).toEqual([false, true]);
		expect(scraps('雷根莫斯科')).toEqual([false, false]);
	});

	it('knows words that fit every meeting, in Chinese at the end', () => {
		expect(parse('莫斯科峰会').units.map(({ isGeneric }) => isGeneric)).toEqual([false, true]);
		expect(parse('Moscow summit').units.map(({ isGeneric }) => isGeneric)).toEqual([false, true]);
		expect(parse('中東和平').units.map(({ isGeneric }) => isGeneric)).toEqual([false]);
	});

	it('of more than twelve words is cut off', () => {
		expect(parse('x '.repeat(40)).units).toHaveLength(12);
	});

	it('without a letter has no units', () => {
		expect(parse(' …’ ').units).toEqual([]);
	});
});

describe('the core of a name', () => {
	it.each([
		['yalta conference', 'yalta'],
		['莫斯科高峰会', '莫斯科'],
		['summit', 'summit'],
		['峰会', '峰会']
	])('of %s is %s', (name, core) => {
		expect(withoutGeneric(name)).toBe(core);
	});
});

describe('a misspelt word', () => {
	it('is put right, one that begins another is left alone', () => {
		expect(correctWords('gorbachov camp gorb', lookup)).toBe('gorbachev camp gorb');
	});
});
