import { describe, expect, it } from 'vitest';
import { fold, foldCharacters, isCjk, monthName } from '$lib/search/fold';

const han = new Map(
	[...'臺台灣湾爾尔達达寧宁屆届'].reduce<[string, string][]>(
		(pairs, sign, i, all) => (i % 2 ? pairs : [...pairs, [sign, all[i + 1]]]),
		[]
	)
);

describe('the folded text', () => {
	it.each([
		['case', 'YALTA', 'yalta'],
		['accents', 'Reykjavík Ceaușescu Erdoğan Nguyễn', 'reykjavik ceausescu erdogan nguyen'],
		['letters without an accent to take off', 'Łódź Malmø Weiß Ærø', 'lodz malmo weiss aero'],
		['width', 'Ｇ７ ２０２３', 'g7 2023'],
		['the Chinese script', '雅爾達 臺灣', '雅尔达 台湾'],
		['apostrophes', "L’Aquila Giscard d'Estaing", 'laquila giscard destaing'],
		['dots of abbreviations', 'U.S.S.R. and Washington, D.C.', 'ussr and washington dc'],
		['hyphens, but in G-7', 'Nur-Sultan G-7', 'nur sultan g7']
	])('leaves no trace of %s', (_, text, folded) => {
		expect(fold(text, han)).toBe(folded);
	});

	it('keeps Korean syllables whole', () => {
		expect(fold('판문점', han)).toBe('판문점');
	});

	it.each([
		['1972年莫斯科', '1972 莫斯科'],
		['1986年10月11日', '1986 october 11'],
		['九月平壤', 'september 平壤'],
		['2018년 4월', '2018 april'],
		['1970年代', '1970s'],
		['第七屆東協', '7 東協'],
		['第7屆東協', '7 東協'],
		['第十八次', '18'],
		['第二十三屆', '23'],
		['第一百零二屆', '102'],
		['제3차', '3']
	])('writes dates and numbers alike: %s', (text, folded) => {
		expect(fold(text, han)).toBe(folded);
	});

	it('leaves a month alone that there is not', () => {
		expect(fold('13月', han)).toBe('13 月');
	});

	it('of nothing but signs is empty', () => {
		expect(fold(' — “…” ', han)).toBe('');
	});

	it('counts months from one', () => {
		expect([monthName(1), monthName(12)]).toEqual(['january', 'december']);
	});
});

describe('a folded character', () => {
	it('may be two, or none', () => {
		expect(foldCharacters('Æ', han)).toBe('ae');
		expect(foldCharacters('\u0301', han)).toBe('');
	});
});

describe('a word', () => {
	it('is Chinese, Japanese or Korean by its first character', () => {
		expect(['雅尔达', 'ヤルタ', '얄타', 'yalta', '1945'].map(isCjk)).toEqual([true, true, true, false, false]);
	});
});
