/** Every record has one way to be written. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatRecord } from '../../../src/lib/dataset/format';

const name = { 'zh-Hans': '城', en: 'Town', 'zh-Hant': '城' };

describe('formatting', () => {
	it('puts the keys in the order of the schema, at every depth', () => {
		const text = formatRecord('places', { country: 'CH', kind: 'city', names: name, coordinates: [6.1, 46.2] });
		expect(text).toBe(
			'names:\n  en: Town\n  zh-Hant: 城\n  zh-Hans: 城\nkind: city\ncoordinates: [6.1, 46.2]\ncountry: CH\n'
		);
	});

	it('keeps text as text: lone years in quotes, long sentences on one line', () => {
		const long = 'word '.repeat(60).trim();
		const text = formatRecord('people', { names: { ...name, en: long }, born: '1931', offices: [] });
		expect(text).toContain('born: "1931"');
		expect(text).toContain(`en: ${long}\n`);
		expect(parse(text)).toMatchObject({ born: '1931', names: { en: long } });
	});

	it('leaves keys that the schema lacks at the end, for the check to report', () => {
		expect(formatRecord('offices', { colour: 'red', state: 'france', names: name })).toMatch(/colour: red\n$/);
	});

	it('changes nothing in what it wrote', () => {
		const text = formatRecord('offices', { names: name, state: 'france' });
		expect(formatRecord('offices', parse(text))).toBe(text);
	});
});
