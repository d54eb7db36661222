/** The downloads and pages of the real records. */
import { describe, expect, it } from 'vitest';
import { stopsCsv } from '../../src/lib/dataset/csv';
import { placesGeoJson, stopsGeoJson } from '../../src/lib/dataset/geojson';
import { compilePlacePage } from '../../src/lib/dataset/pages/placePage';
import { compileSeriesPage } from '../../src/lib/dataset/pages/seriesPage';
import { compileSummitPage } from '../../src/lib/dataset/pages/summitPage';
import { languageTag, locales } from '../../src/lib/i18n/locales';
import { getDataset } from '../../src/lib/server/records';

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

	it('have a CSV line for every feature, after the header', () => {
		expect(stopsCsv(dataset).trimEnd().split('\r\n')).toHaveLength(stops.features.length + 1);
	});
});

describe.each(locales)('the pages in %s', (locale) => {
	const language = languageTag(locale);

	it('have text for every record, and none that is left empty', () => {
		const pages = [
			...[...dataset.summits.keys()].map((id) => compileSummitPage(id, dataset, language)),
			...[...dataset.places.keys()].map((id) => compilePlacePage(id, dataset, language)),
			...[...dataset.series.keys()].map((id) => compileSeriesPage(id, dataset, language))
		];
		expect(pages.filter(({ name }) => !name.trim())).toEqual([]);
		expect(JSON.stringify(pages)).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
	}, 60_000);
});
