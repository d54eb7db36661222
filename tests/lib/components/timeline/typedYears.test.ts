/** Typed years are read as readers write them, or refused. */
import { describe, expect, it } from 'vitest';
import { readTypedYears } from '$lib/components/timeline/typedYears';

const span = { from: 1941, to: 2018 };

describe('typed years', () => {
	it('are read in the order in which they stand', () => {
		expect(readTypedYears('1943', ' 1991 ', span)).toEqual({ first: 1943, second: 1991 });
		expect(readTypedYears('1991', '1943', span)).toEqual({ first: 1991, second: 1943 });
	});

	it('may be one year', () => {
		expect(readTypedYears('1985', '1985', span)).toEqual({ first: 1985, second: 1985 });
	});

	it('may have full-width digits', () => {
		expect(readTypedYears('１９８５', '1991', span)).toEqual({ first: 1985, second: 1991 });
	});

	it.each(['', '85', '19x5', '1e3', '-1985', '1985.5', '1940', '2019'])('are refused as “%s”', (text) => {
		expect(readTypedYears(text, '1991', span)).toBeUndefined();
		expect(readTypedYears('1943', text, span)).toBeUndefined();
	});
});
