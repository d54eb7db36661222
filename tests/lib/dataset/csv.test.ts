import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvColumns, formatCsv, stopsCsv } from '../../../src/lib/dataset/csv';
import { stopsGeoJson } from '../../../src/lib/dataset/geojson';
import { smallDataset } from '../../fixtures/smallDataset';

/** Reads RFC 4180 text, one character after the other. */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let isQuoted = false;
	for (let i = 0; i < text.length; i++) {
		if (isQuoted && text[i] === '"' && text[i + 1] === '"') cell += text[i++];
		else if (text[i] === '"') isQuoted = !isQuoted;
		else if (isQuoted) cell += text[i];
		else if (text[i] === ',') [row, cell] = [[...row, cell], ''];
		else if (text.startsWith('\r\n', i)) {
			rows.push([...row, cell]);
			[row, cell] = [[], ''];
			i++;
		} else cell += text[i];
	}
	if (cell || row.length || isQuoted) throw new Error('the last line is not ended');
	return rows;
}

const [header, ...lines] = parseCsv(stopsCsv(smallDataset()));
const cellsOf = (id: string) =>
	Object.fromEntries(lines.find(([first]) => first === id)!.map((cell, i) => [header[i], cell]));

describe('the stops as CSV', () => {
	it('starts with the names of the columns', () => {
		expect(header).toEqual([...csvColumns]);
	});

	it('has the columns of the GeoJSON, then longitude and latitude', () => {
		const { id, properties } = stopsGeoJson(smallDataset()).features[0];
		expect(id).toBe(lines[0][0]);
		expect(header).toEqual(['id', ...Object.keys(properties), 'lon', 'lat']);
	});

	it('has a line a stop, in the order of the GeoJSON', () => {
		expect(lines.map(([id]) => id)).toEqual(stopsGeoJson(smallDataset()).features.map(({ id }) => id));
	});

	it('joins the series with a semicolon and leaves an unknown venue empty', () => {
		expect(cellsOf('allied-1943-tehran/tehran')).toMatchObject({
			series: 'allied;us-soviet',
			venue: '',
			lon: '51.4215',
			lat: '35.6944'
		});
	});

	it('doubles the quotes in a quoted cell', () => {
		expect(stopsCsv(smallDataset())).toContain(',"Yalta ""Crimea"" Conference",');
	});

	it('ends every line with CRLF and holds no other line end', () => {
		const text = stopsCsv(smallDataset());
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});
});

describe('CSV in general', () => {
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
