/** Venues stand at their points; cities without a known venue say so; meetings by video have none. */
import { describe, expect, it } from 'vitest';
import { compileVenues, type VenueProperties } from '$lib/dataset/venuePoints';
import { names, smallDataset, source } from '../../fixtures/smallDataset';

function pointsAt(place: string, dataset = smallDataset()): VenueProperties[] {
	return compileVenues(dataset, 'en')
		.features.map(({ properties }) => properties)
		.filter((properties) => properties.place === place);
}

/** The small dataset with one meeting at `place`, at these venues. */
function meetingAt(place: string, venues: string[] | undefined, format: 'in-person' | 'virtual' = 'in-person') {
	const dataset = smallDataset();
	const [id, summit] = [...dataset.summits].find(([, { stops }]) => stops.length === 1)!;
	const state = summit.stops[0].state;
	dataset.summits = new Map([[id, { ...summit, format, stops: [{ place, state, venues }] }]]);
	return { dataset, stop: `${id}/${place}` };
}

function withVenue(precision: 'exact' | 'site' | 'city') {
	const [place] = [...smallDataset().places].find(([, { kind }]) => kind === 'city')!;
	const { dataset, stop } = meetingAt(place, ['hall']);
	dataset.venues.set('hall', {
		names: names('Hall'),
		place,
		kind: 'building',
		coordinates: [6.1, 46.2],
		precision,
		sources: [source('hall', 'venue')]
	});
	return { points: pointsAt(place, dataset), expected: { name: 'Hall', place, stops: [stop] } };
}

describe('a venue', () => {
	it.each(['exact', 'site'] as const)('known as %s is a point', (precision) => {
		const { points, expected } = withVenue(precision);
		expect(points).toEqual([{ kind: 'venue', ...expected }]);
	});

	it('of which only the city is known lies about its point', () => {
		const { points, expected } = withVenue('city');
		expect(points).toEqual([{ kind: 'about', ...expected }]);
	});
});

describe('a meeting without a recorded venue', () => {
	const placeOf = (kind: 'city' | 'site') => [...smallDataset().places].find(([, place]) => place.kind === kind)![0];

	it('is somewhere in its city', () => {
		const place = placeOf('city');
		const { dataset, stop } = meetingAt(place, undefined);
		expect(pointsAt(place, dataset)).toEqual([
			{ kind: 'unrecorded', name: dataset.places.get(place)!.names.en, place, stops: [stop] }
		]);
	});

	it('at a site needs no more than the site', () => {
		const place = placeOf('site');
		expect(pointsAt(place, meetingAt(place, undefined).dataset)).toEqual([]);
	});

	it('held by video was nowhere in the city', () => {
		const place = placeOf('city');
		expect(pointsAt(place, meetingAt(place, undefined, 'virtual').dataset)).toEqual([]);
	});
});
