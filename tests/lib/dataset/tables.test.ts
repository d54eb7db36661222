/** The tables of the downloads. */
import { describe, expect, it } from 'vitest';
import { stopsGeoJson } from '../../../src/lib/dataset/geojson';
import { seriesCounts, tableCsv, tableNames, tables } from '../../../src/lib/dataset/tables';
import { columnFaults, parseCsv } from '../../fixtures/tableReader';
import { smallDataset } from '../../fixtures/smallDataset';

const [header, ...lines] = parseCsv(tableCsv('summits', smallDataset()));
const cellsOf = (id: string) =>
	Object.fromEntries(lines.find(([first]) => first === id)!.map((cell, i) => [header[i], cell]));

describe('the stops as CSV', () => {
	it('have the columns of the GeoJSON, then longitude and latitude', () => {
		const { id, properties } = stopsGeoJson(smallDataset()).features[0];
		expect(id).toBe(lines[0][0]);
		expect([...header].sort()).toEqual(['id', ...Object.keys(properties), 'lon', 'lat'].sort());
		expect(header.slice(-2)).toEqual(['lon', 'lat']);
	});

	it('have a line a stop, in the order of the GeoJSON', () => {
		expect(lines.map(([id]) => id)).toEqual(stopsGeoJson(smallDataset()).features.map(({ id }) => id));
	});

	it('join the series with a semicolon and leave an unknown venue empty', () => {
		expect(cellsOf('allied-1943-tehran/tehran')).toMatchObject({
			series: 'allied;us-soviet',
			venue: '',
			hosts: '',
			participating_states: '',
			lon: '51.4215',
			lat: '35.6944'
		});
	});

	it('double the quotes in a quoted cell', () => {
		expect(tableCsv('summits', smallDataset())).toContain(',"Yalta ""Crimea"" Conference",');
	});
});

describe.each(tableNames)('the table of %s', (name) => {
	const [head, ...rows] = parseCsv(tableCsv(name, smallDataset()));

	it('has the columns that its description names, and keeps its rules', () => {
		const { columns } = tables[name];
		expect(head).toEqual(columns.map((column) => column.name));
		expect(rows.length).toBeGreaterThan(0);
		const faults = columns.flatMap((column, i) =>
			columnFaults(
				rows.map((row) => row[i]),
				column
			)
		);
		expect(faults).toEqual([]);
	});
});

describe('the counts of a series', () => {
	it('are of its meetings, verified or not, from the first day to the last', () => {
		expect(seriesCounts('us-soviet', smallDataset())).toEqual({
			meetings: 4,
			verified: 3,
			first: '1943-11',
			last: '1967-06-25'
		});
	});
});
