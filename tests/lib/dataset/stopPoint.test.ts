/** A stop is drawn at its venue where that is known, else at its place, and says which. */
import { expect, it } from 'vitest';
import { roundPoint, stopCountry, stopPoint } from '$lib/dataset/stopPoint';
import { smallDataset } from '../../fixtures/twoTalks';

const { dataset } = smallDataset();
const [geneva] = dataset.summits.get('talks-1985')!.stops;
const [washington, camp] = dataset.summits.get('talks-1987')!.stops;

it('stands at the first venue, with its precision', () => {
	expect(stopPoint(geneva, dataset)).toEqual({ point: [6.168, 46.274], precision: 'exact' });
});

it('stands at the city where no venue is known', () => {
	expect(stopPoint(washington, dataset)).toEqual({ point: [-77.0366, 38.895], precision: 'city' });
});

it('stands at a site for what it is', () => {
	expect(stopPoint(camp, dataset)).toEqual({ point: [-77.465, 39.6483], precision: 'site' });
});

it('lies in the venue’s country where that is across a border', () => {
	const { dataset: divided } = smallDataset((records) => (records['data/venues/villa.yaml'].country = 'FR'));
	expect(stopCountry(geneva, dataset)).toBe('CH');
	expect(stopCountry(divided.summits.get('talks-1985')!.stops[0], divided)).toBe('FR');
});

it('has at most six decimals', () => {
	expect(roundPoint([6.123456789, -46.000000049])).toEqual([6.123457, -46]);
});
