import { describe, expect, it } from 'vitest';
import { placesGeoJson, stopsGeoJson } from '../../../src/lib/dataset/geojson';
import { smallDataset } from '../../fixtures/smallDataset';

const stops = stopsGeoJson(smallDataset());
const stop = (id: string) => stops.features.find((feature) => feature.id === id)!;

describe('the stops as GeoJSON', () => {
	it('has a feature a stop, in order of date', () => {
		expect(stops.features.map(({ id }) => id)).toEqual([
			'allied-1943-tehran/tehran',
			'allied-1945-yalta/yalta',
			'us-soviet-1959/washington',
			'us-soviet-1959/camp-david',
			'us-soviet-1967/glassboro'
		]);
	});

	it('has flat properties, in order', () => {
		expect(stop('allied-1945-yalta/yalta').properties).toEqual({
			summit: 'allied-1945-yalta',
			name: 'Yalta "Crimea" Conference',
			name_zh_hant: 'Yalta "Crimea" Conference (繁)',
			name_zh_hans: 'Yalta "Crimea" Conference (简)',
			start: '1945-02-04',
			end: '1945-02-11',
			format: 'in-person',
			place: 'yalta',
			venue: 'Livadia Palace; Vorontsov Palace',
			country: 'UA',
			state: 'Soviet Union',
			series: ['allied', 'us-soviet'],
			hosts: null,
			participating_states: null,
			precision: 'exact',
			confidence: 'unverified',
			source: 'https://www.example.org/names'
		});
	});

	it('stands at the first venue, with its precision', () => {
		expect(stop('allied-1945-yalta/yalta').geometry.coordinates).toEqual([34.1433, 44.4678]);
		expect(stop('us-soviet-1967/glassboro').properties.precision).toBe('site');
	});

	it('stands at the centre of a city where no venue is known', () => {
		const { geometry, properties } = stop('allied-1943-tehran/tehran');
		expect(geometry.coordinates).toEqual([51.4215, 35.6944]);
		expect(properties).toMatchObject({ venue: null, precision: 'city' });
	});

	it('claims a site where the place is one', () => {
		expect(stop('us-soviet-1959/camp-david').properties).toMatchObject({ venue: null, precision: 'site' });
	});

	it('keeps a date at its precision', () => {
		expect(stop('allied-1943-tehran/tehran').properties).toMatchObject({ start: '1943-11', end: '1943-12-01' });
	});

	it('gives a stop its own dates and takes the rest from the meeting', () => {
		expect(stop('us-soviet-1959/washington').properties).toMatchObject({ start: '1959-09-15', end: '1959-09-15' });
		expect(stop('us-soviet-1959/camp-david').properties).toMatchObject({ start: '1959-09-25', end: '1959-09-27' });
	});

	it('names the source of the dates rather than the first one', () => {
		expect(stop('allied-1943-tehran/tehran').properties.source).toBe('https://www.example.org/dates');
	});

	it('writes at most six decimals', () => {
		expect(stop('us-soviet-1967/glassboro').geometry.coordinates).toEqual([-75.123457, 39.7059]);
	});

	it('is bounded by its points: west, south, east, north', () => {
		expect(stops.bbox).toEqual([-77.465, 35.6944, 51.4215, 44.4678]);
	});

	it('has no bounds where it has no points', () => {
		expect(stopsGeoJson({ ...smallDataset(), summits: new Map() })).toEqual({
			type: 'FeatureCollection',
			features: []
		});
	});

	it('names no coordinate system: RFC 7946 knows one only', () => {
		expect(stops).not.toHaveProperty('crs');
	});
});

describe('the places as GeoJSON', () => {
	const places = placesGeoJson(smallDataset());

	it('has a feature a place, in order of id', () => {
		expect(places.features.map(({ id }) => id)).toEqual(['camp-david', 'glassboro', 'tehran', 'washington', 'yalta']);
	});

	it('counts the meetings and names the first and the last day', () => {
		expect(places.features.find(({ id }) => id === 'camp-david')!.properties).toEqual({
			name: 'Camp David',
			name_zh_hant: 'Camp David (繁)',
			name_zh_hans: 'Camp David (简)',
			country: 'US',
			kind: 'site',
			meetings: 1,
			first: '1959-09-25',
			last: '1959-09-27'
		});
	});

	it('has no dates for a place without a meeting', () => {
		const empty = placesGeoJson({ ...smallDataset(), summits: new Map() });
		expect(empty.features[0].properties).toMatchObject({ meetings: 0, first: null, last: null });
	});
});
