import { describe, expect, it } from 'vitest';
import { indexTerms, pairsOf } from '$lib/search/terms';

const terms = (text: string) => indexTerms(text, new Map());

describe('the terms of a text', () => {
	it('are its words, each once', () => {
		expect(terms('Paris, Paris and Yalta')).toEqual(['paris', 'and', 'yalta']);
	});

	it('are pairs of characters, and the last one, where words are not set apart', () => {
		expect(terms('莫斯科')).toEqual(['莫斯', '斯科', '科']);
		expect(terms('판문점')).toEqual(['판문', '문점', '점']);
		expect(terms('法')).toEqual(['法']);
	});

	it.each([
		['SALT I', '1'],
		['START II', '2'],
		['First Cairo Conference', '1st'],
		['1st Cairo Conference', 'first'],
		['11th summit', '11'],
		['22nd summit', '22'],
		['COP14', '14'],
		['Nur-Sultan', 'nursultan'],
		['Xi’an', 'xian'],
		['Côte d’Ivoire', 'ivoire']
	])('hold other ways to write it: %s by %s', (text, term) => {
		expect(terms(text)).toContain(term);
	});

	it('of an empty text are none', () => {
		expect(terms('…')).toEqual([]);
	});
});

describe('pairs of characters', () => {
	it('overlap, and a single one stands for itself', () => {
		expect(pairsOf('列宁格勒')).toEqual(['列宁', '宁格', '格勒']);
		expect(pairsOf('雅')).toEqual(['雅']);
	});
});
