/** The basemap made once per build from the package `world-atlas`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildBasemap, type Basemap } from '../world/basemap';
import { atlasUnits, type Unit, type WorldAtlas } from '../world/units';

let units: Unit[] | undefined;
let basemap: Basemap | undefined;

/** The countries and territories of the basemap. */
export function getUnits(): Unit[] {
	return (units ??= atlasUnits(readWorldAtlas()));
}

/** The basemap file. */
export function getBasemap(): Basemap {
	return (basemap ??= buildBasemap(getUnits()));
}

/** World Atlas at 1:50m; read as a file, because its types would take the compiler seconds. */
function readWorldAtlas(): WorldAtlas {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	return JSON.parse(readFileSync(path, 'utf8')) as WorldAtlas;
}
