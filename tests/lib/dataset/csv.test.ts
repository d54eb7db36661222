import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/lib/dataset/csv';
import { parseCsv } from '../../fixtures/tableReader';

describe('CSV', () => {
	it('quotes only what needs it', () => {
		expect(formatCsv([['plain', 'a,b', 'a"b', 'a\nb', 'a;b', 7, null]])).toBe('plain,"a,b","a""b","a\nb",a;b,7,\r\n');
	});

	it('reads back as it was written, whatever the text', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '峰') });
		fc.assert(
			fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
				expect(parseCsv(formatCsv(rows))).toEqual(rows);
			})
		);
	});
});
