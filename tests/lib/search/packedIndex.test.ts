import { describe, expect, it } from 'vitest';
import { listTerms, packIndex, unpackPostings } from '$lib/search/packedIndex';

const index = packIndex([
	{ name: ['yalta', '雅尔'], alias: ['crimea'], text: ['ukraine'] },
	{ name: ['yalta', 'conference'], alias: [], text: ['crimea', 'yalta'] },
	{ name: ['yaounde'], alias: [], text: [] }
]);
const postings = new Map(listTerms(index).map(([term, text]) => [term, unpackPostings(text)]));

describe('the packed index', () => {
	it('gives its terms back, in order', () => {
		expect([...postings.keys()]).toEqual(['conference', 'crimea', 'ukraine', 'yalta', 'yaounde', '雅尔']);
	});

	it('says in which field of which entry a term stands', () => {
		expect(postings.get('crimea')).toEqual([[], [0], [1]]);
	});

	it('counts a term in the first of its fields alone', () => {
		expect(postings.get('yalta')).toEqual([[0, 1]]);
	});

	it('of nothing is empty', () => {
		expect(listTerms(packIndex([]))).toEqual([]);
	});
});
