import { describe, expect, it } from 'vitest';
import { formatClaim, nameLines, nameThen } from '../../../../src/lib/dataset/pages/parts';
import { names, smallDataset } from '../../../fixtures/smallDataset';

describe('a claimed value', () => {
	it.each([
		['1941-01-29 – 1941-03-27', '29 January – 27 March 1941'],
		['1941-01-29/1941-03-27', '29 January – 27 March 1941'],
		['1942-07-18', '18 July 1942'],
		['1974-06', 'June 1974'],
		['1960', '1960']
	])('%s is read as dates: %s', (value, text) => {
		expect(formatClaim(value, 'en')).toBe(text);
	});

	it.each(['Livadia Palace', '1945-02-04, evening', '12345', ''])('%s is left as it is', (value) => {
		expect(formatClaim(value, 'en')).toBe(value);
	});
});

describe('the names of a record', () => {
	it('come with their languages, Korean where there is one', () => {
		expect(nameLines(names('Seoul', '서울')).map(({ language }) => language)).toEqual([
			'en',
			'zh-Hant',
			'zh-Hans',
			'ko'
		]);
		expect(nameLines(names('Yalta')).map(({ language }) => language)).toEqual(['en', 'zh-Hant', 'zh-Hans']);
	});
});

describe('the name of a place at the time', () => {
	const campDavid = smallDataset().places.get('camp-david')!;

	it.each([
		['1941-12-31', undefined],
		['1942-01-01', 'Shangri-La'],
		['1953-12-31', 'Shangri-La'],
		['1954-01-01', undefined]
	])('on %s is %s', (date, name) => {
		expect(nameThen(campDavid, date, 'en')).toBe(name);
	});
});
