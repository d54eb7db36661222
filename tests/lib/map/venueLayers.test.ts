/** Of venues those of the selected stops are drawn: a dot, or a ring with its name at its foot. */
import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { VenuePoints, VenueProperties } from '$lib/dataset/venuePoints';
import { drawnVenues } from '$lib/map/venueLayers';

const venues = (...kinds: VenueProperties['kind'][]): VenuePoints => ({
	type: 'FeatureCollection',
	features: kinds.map((kind) => ({
		type: 'Feature',
		properties: { kind, name: 'Hall', place: 'bonn', stops: [`${kind}/bonn`] },
		geometry: { type: 'Point', coordinates: [7.1, 50.73] }
	}))
});
const draw = (points: VenuePoints, isSelected: (stop: string) => boolean = () => true) =>
	drawnVenues(points, isSelected, (city) => `${city}?`).features;

describe('a venue', () => {
	it('is a dot with its name', () => {
		const [dot, ...rest] = draw(venues('venue'));
		expect(dot.properties).toEqual({ kind: 'venue', name: 'Hall', place: 'bonn' });
		expect(dot.geometry).toEqual({ type: 'Point', coordinates: [7.1, 50.73] });
		expect(rest).toEqual([]);
	});

	it.each([
		['about', 'Hall'],
		['unrecorded', 'Hall?']
	] as const)('that is %s is a closed ring of 3 km, named at its foot: %s', (kind, name) => {
		const [ring, foot] = draw(venues(kind));
		const [corners] = ring.geometry.coordinates as Position[][];
		expect(corners.at(-1)![0]).toBeCloseTo(corners[0][0]);
		for (const corner of corners) expect(distance([7.1, 50.73], corner)).toBeCloseTo(3, 1);
		expect(foot.properties).toEqual({ kind: 'ringName', name, place: 'bonn' });
		expect(foot.geometry.coordinates[1]).toBe(Math.min(...corners.map(([, lat]) => lat)));
	});

	it('is not drawn where none of its stops is selected', () => {
		expect(
			draw(venues('venue', 'about'), (stop) => stop === 'about/bonn').map(({ properties }) => properties.kind)
		).toEqual(['ring', 'ringName']);
	});
});
