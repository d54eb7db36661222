/** The units, the borders between them, lakes and the coast as vector tiles of all zooms. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { CompiledHistory } from './history';
import { bordersOf, coastLine, landOf, unitTopology, type Border } from './outlines';
import { marksEver } from './paint';
import { shareCorners } from './shareCorners';
import type { Unit } from './units';

/** The layers of a tile; features of the first two bear the indexes of `History`, and the marks they bear on some day. */
export const tileLayers = ['land', 'borders', 'lakes', 'coast'] as const;
type Layers = Record<(typeof tileLayers)[number], FeatureCollection>;

/** A vector tile, not compressed. */
export interface Tile {
	z: number;
	x: number;
	y: number;
	data: Uint8Array;
}

/** What tiles of some zooms hold. */
export interface Scale {
	layers: Layers;
	/** First and last zoom. */
	from: number;
	to: number;
	/** Steps across a tile: those that are shown larger than they are need more. */
	extent: number;
}

/** Farthest a line may be drawn from where it is, as a share of a tile: less than half a pixel. */
const tolerance = 3 / 4096;

/** Pairs of neighbours at any scale, in order of the alphabet. */
export function listBorders(scales: Border[][]): [string, string][] {
	const pairs = new Map(scales.flat().map(({ between }) => [between.join(' '), between]));
	return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, between]) => between);
}

/** A scale, its units joined along their borders. */
export function joinUnits(units: Unit[]) {
	const shape = unitTopology(shareCorners(units));
	return { shape, borders: bordersOf(shape), coast: coastLine(shape) };
}

export type JoinedUnits = ReturnType<typeof joinUnits>;

/** GeoJSON of a scale; ids are indexes in the history, and `pairs` its borders. The shores of lakes are coast. */
export function layersOf(
	{ shape, borders, coast }: JoinedUnits,
	{ history, unitIds, pairs }: CompiledHistory & { pairs: [string, string][] },
	lakes: Position[][][]
): Layers {
	const unitIndex = new Map(unitIds.map((id, i) => [id, i]));
	const pairIndex = new Map(pairs.map((pair, i) => [pair.join(' '), i]));
	const marks = history.units.map((unit) => marksEver(unit, history));
	const land = landOf(shape).map(({ id, geometry }) => {
		const index = unitIndex.get(id)!;
		return toFeature(geometry, index, marks[index]);
	});
	const lines = borders.map(({ between, line }) => {
		const index = pairIndex.get(between.join(' '))!;
		return toFeature(line, index, { contested: history.borders[index].some((unit) => marks[unit].contested) });
	});
	return {
		land: collect(land),
		borders: collect(lines),
		lakes: collect([toFeature({ type: 'MultiPolygon', coordinates: lakes })]),
		coast: collect([toFeature(coast), toFeature({ type: 'MultiLineString', coordinates: lakes.flat() })])
	};
}

/** Of the properties those that are true. */
function toFeature(geometry: Geometry, id?: number, properties: Record<string, boolean> = {}): Feature {
	const held = Object.entries(properties).filter(([, isSo]) => isSo);
	return { type: 'Feature', id, properties: Object.fromEntries(held), geometry };
}

function collect(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}

/** Every tile that holds anything. */
export function buildTiles(scales: Scale[]): Tile[] {
	return scales.flatMap(({ layers, from, to, extent }) => {
		const indexes = tileLayers.map((name) => ({ name, index: indexLayer(layers[name], to, extent) }));
		const tiles: Tile[] = [];
		const visit = (z: number, x: number, y: number) => {
			const found = indexes.map(({ name, index }) => ({ name, tile: index.getTile(z, x, y) }));
			const held = found.filter(({ tile }) => tile?.features.length);
			if (!held.length) return;
			if (z >= from) tiles.push({ z, x, y, data: encode(held as { name: string; tile: GeoJSONVTTile }[], extent) });
			if (z === to) return;
			for (const [dx, dy] of quarters) visit(z + 1, 2 * x + dx, 2 * y + dy);
		};
		visit(0, 0, 0);
		return tiles;
	});
}

const quarters = [
	[0, 0],
	[1, 0],
	[0, 1],
	[1, 1]
];

function indexLayer(layer: FeatureCollection, deepest: number, extent: number): GeoJSONVT {
	const zooms = { maxZoom: deepest, indexMaxZoom: deepest, indexMaxPoints: 0 };
	return new GeoJSONVT(layer, { ...zooms, tolerance: tolerance * extent, extent, buffer: extent / 64 });
}

function encode(layers: { name: string; tile: GeoJSONVTTile }[], extent: number): Uint8Array {
	return fromGeojsonVt(Object.fromEntries(layers.map(({ name, tile }) => [name, tile])), { version: 2, extent });
}
