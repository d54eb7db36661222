/** The basemap has no streaks, no lost land and no heavy file. */
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { getBasemap, getUnits } from '../../../src/lib/server/worldAtlas';
import { contestedBorders } from '../../../src/lib/world/contestedBorders';
import { decodeBasemap, type LineKind } from '../../../src/lib/world/decodeBasemap';

const basemap = getBasemap();
const { land, lines } = decodeBasemap(basemap);

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function segmentsOf(line: Position[]): [Position, Position][] {
	return line.slice(1).map((to, i) => [line[i], to]);
}

function linesOf(kind: LineKind): Position[][] {
	return lines.features.find(({ properties }) => properties.kind === kind)?.geometry.coordinates ?? [];
}

function unitAt(point: [number, number]): string[] {
	return land.features.filter((unit) => geoContains(unit, point)).map(({ properties }) => properties.id);
}

function hasPointNear(kind: LineKind, [lng, lat]: [number, number], reach: number): boolean {
	return linesOf(kind).some((line) => line.some(([x, y]) => Math.hypot(x - lng, y - lat) < reach));
}

const rings = land.features.flatMap(({ geometry }) => polygonsOf(geometry)).flat();

describe('the basemap', () => {
	it('weighs at most 205 kB compressed', () => {
		expect(gzipSync(JSON.stringify(basemap), { level: 9 }).length).toBeLessThan(205_000);
	});

	it('has no edge that spans more than half the world but along the pole', () => {
		const long = [...rings, ...linesOf('coast'), ...linesOf('borders'), ...linesOf('contested')]
			.flatMap(segmentsOf)
			.filter(([from, to]) => Math.abs(from[0] - to[0]) > 180 && Math.min(from[1], to[1]) > -89.9);
		expect(long).toEqual([]);
	});

	it('stays within the degrees of the world', () => {
		const outside = rings.flat().filter(([lng, lat]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
		expect(outside).toEqual([]);
	});

	it('draws no line along the antimeridian or round the pole', () => {
		const cuts = [...linesOf('coast'), ...linesOf('borders')]
			.flatMap(segmentsOf)
			.filter(([from, to]) => [from, to].every(([lng, lat]) => Math.abs(lng) > 179.99 || lat < -89.9));
		expect(cuts).toEqual([]);
	});

	it('winds every polygon so that it is land and not the rest of the world', () => {
		const flipped = land.features.filter((unit) => geoArea(unit) > Math.PI);
		expect(flipped.map(({ properties }) => properties.id)).toEqual([]);
	});

	it('has the land area of the earth, Antarctica included', () => {
		const area = land.features.reduce((sum, unit) => sum + geoArea(unit), 0) * 6371 ** 2;
		expect(area).toBeGreaterThan(145e6);
		expect(area).toBeLessThan(150e6);
	});

	it('gives every ring at least a triangle', () => {
		expect(rings.filter((ring) => ring.length < 4)).toEqual([]);
	});

	it('has one polygon a unit and the same units as the atlas', () => {
		const ids = land.features.map(({ properties }) => properties.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.toSorted()).toEqual(
			getUnits()
				.map(({ id }) => id)
				.toSorted()
		);
	});

	it.each([
		['RU', [-172, 66.5]],
		['RU', [172, 66.5]],
		['RU', [37.6, 55.7]],
		['AQ', [0, -89.5]],
		['AQ', [179.9, -86]],
		['FJ', [178, -17.8]],
		['UA-43', [34.1, 45.2]],
		['EH', [-13, 25.5]],
		['MA', [-7, 32]],
		['SM', [12.46, 43.94]],
		['LS', [28.3, -29.6]]
	] as [string, [number, number]][])('has %s alone at %j', (id, point) => {
		expect(unitAt(point)).toEqual([id]);
	});

	it.each([
		['the Caspian', [51, 41.5]],
		['the Pacific on the date line', [180, 0]],
		['the North Pole', [0, 90]]
	] as [string, [number, number]][])('has no land in %s', (_, point) => {
		expect(unitAt(point)).toEqual([]);
	});

	it('draws the 49th parallel as a border and the Kosovo and Crimea lines as contested ones', () => {
		expect(hasPointNear('borders', [-123.1, 49], 0.5)).toBe(true);
		expect(hasPointNear('contested', [21, 43.1], 0.4)).toBe(true);
		expect(hasPointNear('contested', [33.7, 46.15], 0.4)).toBe(true);
		expect(hasPointNear('borders', [33.7, 46.15], 0.4)).toBe(false);
	});

	it('draws no border round Hong Kong and no coast where Morocco meets Algeria', () => {
		expect(hasPointNear('borders', [114.1, 22.5], 0.3)).toBe(false);
		expect(hasPointNear('coast', [-8.67, 27.67], 1)).toBe(false);
	});

	it('knows both units of every contested border', () => {
		const ids = new Set(getUnits().map(({ id }) => id));
		expect(contestedBorders.flatMap(({ between }) => between).filter((id) => !ids.has(id))).toEqual([]);
	});
});
