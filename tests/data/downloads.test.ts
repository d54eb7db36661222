/** The downloads and pages of the real records. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { dataPackage } from '../../src/lib/dataset/dataPackage';
import type { DownloadFile } from '../../src/lib/dataset/downloads';
import { seriesText } from '../../src/lib/dataset/downloadTexts';
import { placesGeoJson, stopsGeoJson } from '../../src/lib/dataset/geojson';
import { compileLeaderPage } from '../../src/lib/dataset/pages/leaderPage';
import { compilePlacePage } from '../../src/lib/dataset/pages/placePage';
import { compileSeriesPage } from '../../src/lib/dataset/pages/seriesPage';
import { compileSummitPage } from '../../src/lib/dataset/pages/summitPage';
import { languageTag, locales } from '../../src/lib/i18n/locales';
import { readDownload, release } from '../../src/lib/server/downloadFiles';
import { getDataset } from '../../src/lib/server/records';
import { seriesCounts, type TableName } from '../../src/lib/dataset/tables';
import type { SummitsFile } from '../../src/lib/dataset/wholeRecords';
import { columnFaults, parseCsv } from '../fixtures/tableReader';

const dataset = getDataset();
const stops = stopsGeoJson(dataset);

describe('the downloads', () => {
	it('have a feature with an id of its own for every stop', () => {
		const expected = [...dataset.summits.values()].reduce((sum, summit) => sum + summit.stops.length, 0);
		expect(new Set(stops.features.map(({ id }) => id)).size).toBe(expected);
	});

	it('name only places that places.geojson has', () => {
		const places = new Set(placesGeoJson(dataset).features.map(({ id }) => id));
		expect(stops.features.filter(({ properties }) => !places.has(properties.place))).toEqual([]);
	});

	it('have as many meetings by place as stops', () => {
		const meetings = placesGeoJson(dataset).features.reduce((sum, { properties }) => sum + properties.meetings, 0);
		expect(meetings).toBe(stops.features.length);
	});

	it('keep the rules of their columns', () => {
		const descriptor = JSON.parse(readDownload('datapackage.json')) as ReturnType<typeof dataPackage>;
		const idsOf = (name: TableName) => parseCsv(readDownload(`${name}.csv`)).map(([id]) => id);
		for (const { name, path, bytes, schema } of descriptor.resources) {
			const text = readDownload(path as DownloadFile);
			const [header, ...rows] = parseCsv(text);
			expect(Buffer.byteLength(text)).toBe(bytes);
			expect(header).toEqual(schema.fields.map((field) => field.name));
			const faults = schema.fields.flatMap((field, i) =>
				columnFaults(
					rows.map((row) => row[i]),
					field
				)
			);
			expect(faults, name).toEqual([]);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const ids = new Set(idsOf(reference.resource));
				const at = header.indexOf(fields);
				expect(rows.map((row) => row[at]).filter((id) => !ids.has(id))).toEqual([]);
			}
		}
	});

	it('have a line of summits.csv for every feature', () => {
		expect(parseCsv(readDownload('summits.csv'))).toHaveLength(stops.features.length + 1);
	});

	it('of all series together hold every meeting', () => {
		const ids = [...dataset.series.keys()].flatMap((id) => {
			const { summits, count } = JSON.parse(seriesText(id, 'json', dataset, '1')) as SummitsFile;
			expect(count, id).toBe(seriesCounts(id, dataset).meetings);
			return summits.map((summit) => summit.id);
		});
		expect(new Set(ids).size).toBe(dataset.summits.size);
	});

	it('are cited in the version of the project', () => {
		const { version, license, type } = parse(readDownload('CITATION.cff')) as Record<string, string>;
		expect({ version, license, type }).toEqual({ version: release().version, license: 'CC0-1.0', type: 'dataset' });
	});
});

describe.each(locales)('the pages in %s', (locale) => {
	const language = languageTag(locale);

	it('have text for every record, and none that is left empty', () => {
		const pages = [
			...[...dataset.summits.keys()].map((id) => compileSummitPage(id, dataset, language)),
			...[...dataset.places.keys()].map((id) => compilePlacePage(id, dataset, language)),
			...[...dataset.series.keys()].map((id) => compileSeriesPage(id, dataset, language)),
			...[...dataset.people.keys()].map((id) => compileLeaderPage(id, dataset, language))
		];
		expect(pages.filter(({ name }) => !name.trim())).toEqual([]);
		expect(JSON.stringify(pages)).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
	}, 60_000);
});
