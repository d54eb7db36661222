/** A small map of where a place lies: its region, and a globe in the corner. */
import {
	geoAzimuthalEqualArea,
	geoOrthographic,
	geoPath,
	type GeoPermissibleObjects,
	type GeoProjection
} from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { palettes, type Palette } from '../map/palette';
import type { Basemap } from './basemap';
import { decodeBasemap, type LineKind } from './decodeBasemap';

/** Half pixels, so that whole numbers are fine enough and the file stays small. */
const width = 640;
const height = 400;

/** East to west, in kilometres. */
const reach = 2500;
const earthRadius = 6371;

/** Least triangle of a point in steradians: about a square pixel of the region and of the globe. */
const regionDetail = 2.5e-6;
const globeDetail = 8e-4;

/** Smaller rings are left out, in square half pixels. */
const leastRing = 5;

const globe = { x: 568, y: 328, radius: 56 };

/**
 * A standalone SVG of 320 × 200 pixels around `[lng, lat]`, without text, that follows the reader's light or dark
 * scheme also as an `<img>`.
 */
export function locatorMap(basemap: Basemap, coordinates: [number, number]): string {
	const { region, world } = outlinesOf(basemap);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width / 2}" height="${height / 2}">`,
		`<style>${styleSheet()}</style>`,
		`<rect class="sea" width="${width}" height="${height}"/>`,
		regionOf(region, coordinates),
		`<circle class="place" cx="${width / 2}" cy="${height / 2}" r="9"/>`,
		globeOf(world, coordinates),
		'</svg>'
	].join('');
}

function regionOf({ land, lines }: Outline, coordinates: [number, number]): string {
	const projection = geoAzimuthalEqualArea()
		.rotate([-coordinates[0], -coordinates[1]])
		.scale((width / reach) * earthRadius)
		.translate([width / 2, height / 2])
		.clipExtent([
			[-2, -2],
			[width + 2, height + 2]
		])
		.precision(2);
	const line = (kind: LineKind) => pathOf(projection, { type: 'MultiLineString', coordinates: lines[kind] }, kind);
	return pathOf(projection, land, 'land') + line('borders') + line('contested') + line('coast');
}

function globeOf({ land }: Outline, coordinates: [number, number]): string {
	const { x, y, radius } = globe;
	const projection = geoOrthographic()
		.rotate([-coordinates[0], -coordinates[1]])
		.scale(radius)
		.translate([x, y])
		.clipAngle(90)
		.precision(2);
	return [
		`<circle class="sea rim" cx="${x}" cy="${y}" r="${radius}"/>`,
		pathOf(projection, land, 'far'),
		`<circle class="place" cx="${x}" cy="${y}" r="5"/>`
	].join('');
}

function pathOf(projection: GeoProjection, shapes: GeoPermissibleObjects, className: string): string {
	const path = relativePath(geoPath(projection).digits(0)(shapes) ?? '');
	return path ? `<path class="${className}" d="${path}"/>` : '';
}

/** The same path in steps from point to point, which are shorter to write, without its smallest rings. */
function relativePath(path: string): string {
	return path
		.split('M')
		.slice(1)
		.map((part) => ({ isRing: part.endsWith('Z'), points: pointsOf(part) }))
		.filter(({ isRing, points }) => points.length > 1 && (!isRing || areaOf(points) >= leastRing))
		.map(({ isRing, points }) => `M${points[0].join()}l${stepsOf(points).join(' ')}${isRing ? 'z' : ''}`)
		.join('');
}

function pointsOf(part: string): Position[] {
	const points = part
		.replace('Z', '')
		.split('L')
		.map((pair) => pair.split(',').map(Number));
	return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

function stepsOf(points: Position[]): string[] {
	return points.slice(1).map(([x, y], i) => `${x - points[i][0]},${y - points[i][1]}`);
}

function areaOf(ring: Position[]): number {
	const doubled = ring.reduce((sum, [x, y], i) => {
		const [fromX, fromY] = ring.at(i - 1) as Position;
		return sum + fromX * y - x * fromY;
	}, 0);
	return Math.abs(doubled / 2);
}

interface Outline {
	land: MultiPolygon;
	lines: Record<LineKind, Position[][]>;
}

const outlines = new WeakMap<Basemap, { region: Outline; world: Outline }>();

/** Simplified once for all places. */
function outlinesOf(basemap: Basemap): { region: Outline; world: Outline } {
	const known = outlines.get(basemap);
	if (known) return known;
	const weighed = presimplify(basemap, sphericalTriangleArea);
	const made = { region: outline(simplify(weighed, regionDetail)), world: outline(simplify(weighed, globeDetail)) };
	outlines.set(basemap, made);
	return made;
}

function outline(basemap: Basemap): Outline {
	const lines = decodeBasemap(basemap).lines.features.map(({ properties, geometry }) => [
		properties.kind,
		geometry.coordinates.map(withHalfDegrees)
	]);
	return {
		land: merge(basemap, basemap.objects.units.geometries as Parameters<typeof merge>[1]),
		lines: Object.fromEntries(lines) as Record<LineKind, Position[][]>
	};
}

/** Borders along parallels have points at their ends alone, between which d3 would follow the great circle. */
function withHalfDegrees(line: Position[]): Position[] {
	return line.flatMap((to, i) => {
		const from = line[i - 1] ?? to;
		const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / 0.5));
		return Array.from({ length: steps }, (_, step) => along(from, to, (step + 1) / steps));
	});
}

function along(from: Position, to: Position, share: number): Position {
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function styleSheet(): string {
	const shape =
		'.borders,.contested,.coast{fill:none;stroke-width:1.5;stroke-linejoin:round}.contested{stroke-dasharray:6 4}';
	return `${shape}${colours(palettes.light)}@media(prefers-color-scheme:dark){${colours(palettes.dark)}}`;
}

function colours({ sea, land, coast, border, countryLabel, hues }: Palette): string {
	return [
		`.sea{fill:${sea}}`,
		`.land,.far{fill:${land}}`,
		`.coast{stroke:${coast}}`,
		`.borders,.contested{stroke:${border}}`,
		`.rim{stroke:${countryLabel};stroke-width:1}`,
		`.place{fill:${hues.vermillion};stroke:${land};stroke-width:3}`
	].join('');
}
