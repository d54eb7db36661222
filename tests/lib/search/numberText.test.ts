import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '$lib/search/numberText';

describe('numbers as text', () => {
	it('come back as they were, in any order', () => {
		const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 29 - 1 }));
		fc.assert(
			fc.property(numbers, (each) => {
				expect(unpackNumbers(packNumbers(each))).toEqual(each);
			})
		);
	});

	it('take a character each where they follow closely', () => {
		expect(packNumbers([3, 7, 8, 20])).toHaveLength(4);
	});

	it('are an empty text where there are none', () => {
		expect(packNumbers([])).toBe('');
		expect(unpackNumbers('')).toEqual([]);
	});
});
