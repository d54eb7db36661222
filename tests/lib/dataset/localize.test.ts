/** Dates and names as readers of each language write them. */
import { describe, expect, it } from 'vitest';
import { countryName, formatDates, formatDays, nameIn } from '$lib/dataset/localize';

describe('a span of dates', () => {
	it.each([
		['1943-11-28', '1943-12-01', '28 November – 1 December 1943', '1943年11月28日至12月1日'],
		['1945-02-04', '1945-02-11', '4–11 February 1945', '1945年2月4日至11日'],
		['1941-12-22', '1942-01-14', '22 December 1941 – 14 January 1942', '1941年12月22日至1942年1月14日'],
		['1988-12-07', '1988-12-07', '7 December 1988', '1988年12月7日'],
		['1974-06', '1974-06', 'June 1974', '1974年6月'],
		['1974-06', '1974-07', 'June – July 1974', '1974年6月至7月'],
		['1941-12', '1942-01', 'December 1941 – January 1942', '1941年12月至1942年1月'],
		['1960', '1960', '1960', '1960年'],
		['1960', '1961', '1960–1961', '1960年至1961年'],
		['1974-06-28', '1974-07', 'June – July 1974', '1974年6月至7月'],
		['1974-06-28', '1974', '1974', '1974年'],
		['1945-01-30', '1945-02-02', '30 January – 2 February 1945', '1945年1月30日至2月2日'],
		['1941-01-11', '1942-01-11', '11 January 1941 – 11 January 1942', '1941年1月11日至1942年1月11日'],
		['1941-01-11', '1941-11-11', '11 January – 11 November 1941', '1941年1月11日至11月11日']
	])('from %s to %s', (start, end, english, chinese) => {
		expect(formatDates(start, end, 'en')).toBe(english);
		expect(formatDates(start, end, 'zh-Hant')).toBe(chinese);
		expect(formatDates(start, end, 'zh-Hans')).toBe(chinese);
	});
});

describe('days that do not follow one another', () => {
	it('share their month and year in English', () => {
		expect(formatDays(['1967-06-23', '1967-06-25'], 'en')).toBe('23 and 25 June 1967');
		expect(formatDays(['1967-06-23', '1967-06-25', '1967-06-27'], 'en')).toBe('23, 25 and 27 June 1967');
	});

	it('stand in full where the month changes', () => {
		expect(formatDays(['1975-07-30', '1975-08-02'], 'en')).toBe('30 July 1975 and 2 August 1975');
	});

	it.each([
		['zh-Hant', '1967年6月23日和1967年6月25日'],
		['zh-Hans', '1967年6月23日和1967年6月25日']
	] as const)('are joined in %s', (language, text) => {
		expect(formatDays(['1967-06-23', '1967-06-25'], language)).toBe(text);
	});
});

describe('a name', () => {
	const yalta = { en: 'Yalta', 'zh-Hant': '雅爾達', 'zh-Hans': '雅尔塔' };

	it('is the one of the language', () => {
		expect([nameIn(yalta, 'en'), nameIn(yalta, 'zh-Hant'), nameIn(yalta, 'zh-Hans')]).toEqual([
			'Yalta',
			'雅爾達',
			'雅尔塔'
		]);
	});

	it('of a country comes from its code', () => {
		expect([countryName('CH', 'en'), countryName('CH', 'zh-Hant'), countryName('KR', 'zh-Hans')]).toEqual([
			'Switzerland',
			'瑞士',
			'韩国'
		]);
	});
});
