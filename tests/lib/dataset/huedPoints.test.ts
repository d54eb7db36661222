/** Which points an overview map shows, and in which hue. */
import { expect, it } from 'vitest';
import { allPoints, seriesPoints } from '../../../src/lib/dataset/huedPoints';
import { smallDataset } from '../../fixtures/smallDataset';

const dataset = smallDataset();
const pointOf = (place: string) => dataset.places.get(place)!.coordinates;

it('gives each place of a series once, in the hue of that series', () => {
	expect(seriesPoints('us-soviet', dataset)).toEqual(
		['tehran', 'yalta', 'washington', 'camp-david', 'glassboro'].map((place) => ({
			point: pointOf(place),
			hue: 'vermillion'
		}))
	);
	expect(seriesPoints('allied', dataset)).toEqual([
		{ point: pointOf('tehran'), hue: 'blue' },
		{ point: pointOf('yalta'), hue: 'blue' }
	]);
});

it('gives each place of all once, in the hue of the first meeting there', () => {
	const later = structuredClone(dataset.summits.get('us-soviet-1967')!);
	later.stops[0].place = 'yalta';
	const summits = new Map([
		['us-soviet-1974', { ...later, start: '1974-06-27', end: '1974-07-03' }],
		...dataset.summits
	]);
	expect(allPoints({ ...dataset, summits })).toEqual([
		{ point: pointOf('tehran'), hue: 'blue' },
		{ point: pointOf('yalta'), hue: 'blue' },
		{ point: pointOf('washington'), hue: 'vermillion' },
		{ point: pointOf('camp-david'), hue: 'vermillion' },
		{ point: pointOf('glassboro'), hue: 'vermillion' }
	]);
});

it('leaves out a place without a meeting', () => {
	expect(allPoints({ ...dataset, summits: new Map() })).toEqual([]);
});
