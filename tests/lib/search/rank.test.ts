import { describe, expect, it } from 'vitest';
import { closeness, findInName } from '$lib/search/rank';
import type { Query } from '$lib/search/parseQuery';

const query = (text: string, core = text): Query => ({ text, core, units: [], words: [] });
const name = (folded: string, core = folded, isAlias = false) => ({
	name: folded,
	folded,
	undated: folded.replace(/ \d{4}$/, ''),
	core,
	isAlias
});
const near = (text: string, folded: string, core = folded) => closeness(query(text), name(folded, core), 'summit');

describe('a query comes nearer to a name', () => {
	it('that it is than to one that it begins, and to that than to one that holds it', () => {
		const [same, begun, held] = [near('yalta', 'yalta'), near('yalta', 'yalta hotel'), near('yalta', 'livadia yalta')];
		expect(same).toBe(1);
		expect(same).toBeGreaterThan(begun);
		expect(begun).toBeGreaterThan(held);
	});

	it('than to an alias that is the same', () => {
		expect(closeness(query('yalta'), name('yalta', 'yalta', true), 'place')).toBeLessThan(1);
	});

	it('that it is but for words such as summit, and years', () => {
		expect(near('yalta', 'yalta conference 1945', 'yalta')).toBeGreaterThan(near('yalta', 'yalta hotel'));
	});

	it('that it is but for the year than to one that it is but for words such as summit', () => {
		expect(near('cairo conference', 'cairo conference 1943', 'cairo')).toBe(0.95);
		expect(closeness(query('cairo conference', 'cairo'), name('cairo summit 1995', 'cairo'), 'summit')).toBe(0.92);
	});

	it('of a leader whose surname it is, which no country is', () => {
		const leader = (text: string, folded: string) => closeness(query(text), name(folded), 'leader');
		expect(leader('gorbachev', 'mikhail gorbachev')).toBe(0.95);
		expect(leader('un', 'kim jong un')).toBeLessThan(0.95);
		expect(leader('jordan', 'king hussein of jordan')).toBeLessThan(0.95);
		expect(closeness(query('约旦'), { ...name('胡笙国王 约旦'), name: '胡笙國王（約旦）' }, 'leader')).toBeLessThan(
			0.95
		);
	});
});

describe('a text in a name', () => {
	it('is found where a word begins, in Chinese anywhere', () => {
		expect(findInName('oman and romania', 'romania')).toBe(9);
		expect(findInName('romania', 'oman')).toBe(-1);
		expect(findInName('1972 莫斯科高峰会', '高峰会')).toBe(8);
	});
});
