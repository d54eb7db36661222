/** Places against a gazetteer and the shapes of countries. */
import { describe, expect, it } from 'vitest';
import { checkGeography, type Geography } from '$lib/dataset/checkGeography';
import { collectFaults } from '$lib/dataset/fault';
import type { PlaceRecord } from '$lib/dataset/schema';
import { smallDataset } from '../../fixtures/smallDataset';

/** A square country around Tehran with a town of that name, and its neighbour to the east. */
const geography: Geography = {
	towns: [{ names: ['Téhéran', 'Tehran'], country: 'IR', point: [51.42, 35.69] }],
	countries: [
		{ id: 'IR', polygons: [square(50, 34, 52, 36)] },
		{ id: 'AF', polygons: [square(52, 34, 54, 36)] }
	]
};

function square(west: number, south: number, east: number, north: number) {
	return [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	];
}

function faultsOf(change: Partial<PlaceRecord>): string[] {
	const dataset = smallDataset();
	const place = { ...dataset.places.get('tehran')!, ...change };
	const { faults, report } = collectFaults(new Map([[place, 'data/places/tehran.yaml']]));
	checkGeography({ ...dataset, places: new Map([['tehran', place]]) }, geography, report);
	return faults.map(({ field, value, cure }) => `${field} ${value} ${cure}`);
}

const names = (en: string) => ({ en, 'zh-Hant': '城', 'zh-Hans': '城' });

describe('a place', () => {
	it('lies near a town of its name in its country', () => {
		expect(faultsOf({})).toEqual([]);
		expect(faultsOf({ names: names('TÉHERAN') })).toEqual([]);
		expect(faultsOf({ names: names('Teheran-Karaj') })).toEqual([
			expect.stringMatching(/^names\.en "Teheran-Karaj" the gazetteer has no Teheran-Karaj in IR/)
		]);
		expect(faultsOf({ coordinates: [51.42, 35.2] })).toEqual([
			expect.stringMatching(/the nearest Tehran in IR is 54 km away, at most 25/)
		]);
	});

	it('may bear another name in the gazetteer', () => {
		expect(faultsOf({ names: names('The capital'), gazetteer: 'Tehran' })).toEqual([]);
		expect(faultsOf({ gazetteer: 'Thehran' })).toEqual([expect.stringMatching(/^gazetteer "Thehran"/)]);
	});

	it('may be too small for the gazetteer, if a source gives its coordinates', () => {
		const exception = { names: names('Camp'), exceptions: { gazetteer: 'A camp in the hills' } };
		expect(faultsOf(exception)).toEqual([]);
		const sources = [{ url: 'https://example.org/', title: 'A page', supports: ['place' as const], read: '2026' }];
		expect(faultsOf({ ...exception, sources })).toEqual([expect.stringMatching(/^exceptions\.gazetteer .* add one/)]);
	});

	it('lies in its country, or at most 3 km off its coast', () => {
		expect(faultsOf({ coordinates: [51.4, 36.02] }).filter((each) => each.startsWith('country'))).toEqual([]);
		expect(faultsOf({ coordinates: [51.4, 36.05] })).toContainEqual(
			expect.stringMatching(/^country "IR" it lies in no country: mend/)
		);
		expect(faultsOf({ coordinates: [52.01, 35.69] })).toContainEqual(
			expect.stringMatching(/^country "IR" it lies in AF: mend/)
		);
	});

	it('keeps no exception that it does not need', () => {
		const exceptions = { gazetteer: 'Nobody lives there', country: 'It is an island' };
		expect(faultsOf({ exceptions }).map((each) => each.split(' ')[0])).toEqual([
			'exceptions.gazetteer',
			'exceptions.country'
		]);
	});
});
