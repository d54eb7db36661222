/** The land at both scales, and for small maps, has no streaks, and loses nothing where it is cut and joined. */
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { indexLand } from '../../../src/lib/dataset/landIndex';
import { getBasemap, getWorld } from '../../../src/lib/server/worldTiles';
import type { LineKind } from '../../../src/lib/world/basemap';
import { landOf } from '../../../src/lib/world/outlines';

const { coarse, fine, unitIds } = getWorld();
const basemap = getBasemap();

function segmentsOf(line: Position[]): [Position, Position][] {
	return line.slice(1).map((to, i) => [line[i], to]);
}

describe.each(Object.entries({ coarse, fine }))('the %s land', (scale, { shape, borders, coast }) => {
	const units = landOf(shape).map(({ id, geometry }) => ({ id, polygons: geometry.coordinates }));
	const index = indexLand(units);
	const rings = units.flatMap(({ polygons }) => polygons).flat();
	const borderLines = borders.flatMap(({ line }) => line.coordinates);

	it('has no edge that spans more than half the world but along the pole', () => {
		const long = [...rings, ...coast.coordinates, ...borderLines]
			.flatMap(segmentsOf)
			.filter(([from, to]) => Math.abs(from[0] - to[0]) > 180 && Math.min(from[1], to[1]) > -89.9);
		expect(long).toEqual([]);
	});

	it('stays within the degrees of the world', () => {
		const outside = rings.flat().filter(([lng, lat]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
		expect(outside).toEqual([]);
	});

	it('draws no line along the antimeridian or round the pole', () => {
		const cuts = [...coast.coordinates, ...borderLines]
			.flatMap(segmentsOf)
			.filter(([from, to]) => [from, to].every(([lng, lat]) => Math.abs(lng) > 179.998 || lat < -89.9));
		expect(cuts).toEqual([]);
	});

	it('winds every polygon so that it is land and not the rest of the world', () => {
		const flipped = units.filter(({ polygons }) =>
			polygons.some((coordinates) => geoArea({ type: 'Polygon', coordinates }) > Math.PI)
		);
		expect(flipped.map(({ id }) => id)).toEqual([]);
	});

	it('has the land area of the earth, Antarctica included', () => {
		const area = geoArea({ type: 'MultiPolygon', coordinates: units.flatMap(({ polygons }) => polygons) }) * 6371 ** 2;
		expect(area).toBeGreaterThan(145e6);
		expect(area).toBeLessThan(150e6);
	});

	it('gives every ring at least a triangle', () => {
		expect(rings.filter((ring) => ring.length < 4)).toEqual([]);
	});

	it('has every unit once, but for islets that the coarser atlas lacks', () => {
		const ids = units.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const missing = unitIds.filter((id) => !ids.includes(id));
		expect(missing.length).toBeLessThan(scale === 'fine' ? 2 : 25);
	});

	it.each([
		['russia-land', [-172, 66.5]],
		['antarctica', [0, -89.5]],
		['antarctica', [179.9, -86]],
		['fiji', [178, -17.8]],
		['crimea', [34.1, 45.2]],
		['san-marino', [12.46, 43.94]],
		['lesotho', [28.3, -29.6]]
	] as [string, [number, number]][])('has %s alone at %j', (id, point) => {
		expect(index.holding(point)).toEqual([id]);
	});

	it.each([
		['the Caspian', [51, 41.5]],
		['the Pacific on the date line', [180, 0]],
		['the North Pole', [0, 90]]
	] as [string, [number, number]][])('has nothing in %s', (_, point) => {
		expect(index.holding(point)).toEqual([]);
	});

	it('keeps straight borders common to both sides, so that neither has a coast there', () => {
		const isNear = (lines: Position[][], [lng, lat]: [number, number], reach: number) =>
			lines.some((line) => line.some(([x, y]) => Math.hypot(x - lng, y - lat) < reach));
		for (const point of [
			[-110, 49],
			[-8.67, 27.67],
			[25, 22]
		] as [number, number][]) {
			const sides = borders.filter(({ line }) => isNear(line.coordinates, point, 6));
			expect(sides.length, String(point)).toBeGreaterThan(0);
			expect(isNear(coast.coordinates, point, 1), String(point)).toBe(false);
		}
	});
});

describe('the land of small maps', () => {
	const hasPointNear = (kind: LineKind, [lng, lat]: [number, number], reach: number) =>
		feature(basemap, basemap.objects[kind]).geometry.coordinates.some((line) =>
			line.some(([x, y]) => Math.hypot(x - lng, y - lat) < reach)
		);

	it('has the 49th parallel as a border and the lines of Kosovo and round occupied Ukraine as contested ones', () => {
		expect(hasPointNear('borders', [-123.1, 49], 0.5)).toBe(true);
		expect(hasPointNear('contested', [21, 43.1], 0.4)).toBe(true);
		expect(hasPointNear('contested', [35.4, 47.45], 0.5)).toBe(true);
		expect(hasPointNear('borders', [35.4, 47.45], 0.5)).toBe(false);
	});

	it('has no border round Hong Kong', () => {
		expect(hasPointNear('borders', [114.1, 22.5], 0.3)).toBe(false);
	});
});
