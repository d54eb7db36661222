/** A small map of all the places of a series, or of all series: the part of the world that holds them. */
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { HuedPoint } from '../dataset/huedPoints';
import type { Size } from '../dataset/overviewSizes';
import type { Palette } from '../map/palette';
import type { Basemap } from './basemap';
import { mapStyle } from './mapStyle';
import { outlineOf } from './outline';
import { linePaths, pathOf } from './svgPath';

/** Half pixels, so that whole numbers are fine enough and the file stays small. */
const unitsPerPixel = 2;

/** Of a point, in pixels. */
const radius = 4;

/** Least triangle of a point, in square units of the drawing. */
const detail = 8;

/** Of a step along a line, in degrees. */
const longestStep = 4;

/** Least part of the world's width in sight. */
const leastShare = 1 / 3;

/** Left free on each side, as a part of what the points span. */
const margin = 0.12;

/** A drawing made wider than this, in pixels, is drawn bolder where it is shown narrower than this. */
const phone = 600;

/**
 * A standalone SVG of this size around the points, without text, that follows the reader's light or dark scheme also
 * as an `<img>`. Without points it shows the whole world.
 */
export function overviewMap(basemap: Basemap, points: HuedPoint[], size: Size): string {
	const [width, height] = [size.width * unitsPerPixel, size.height * unitsPerPixel];
	const projection = frame(points, { width, height });
	const outline = outlineOf(basemap, detail / projection.scale() ** 2, longestStep);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${size.width}" height="${size.height}">`,
		`<style>${mapStyle((palette) => ownColours(palette, points))}${widths(size)}</style>`,
		`<rect class="space" width="${width}" height="${height}"/>`,
		pathOf(projection, { type: 'Sphere' }, 'sea'),
		pathOf(projection, outline.land, 'land'),
		linePaths(projection, outline),
		...points.map((point) => circleOf(projection, point)),
		'</svg>'
	].join('');
}

function circleOf(projection: GeoProjection, { point, hue }: HuedPoint): string {
	const [x, y] = projection(point)!.map(Math.round);
	return `<circle class="${hue}" cx="${x}" cy="${y}" r="${radius * unitsPerPixel}"/>`;
}

/** Equal Earth about the middle of the points, which need not be Greenwich's meridian: the date line cuts nothing. */
function frame(points: HuedPoint[], { width, height }: Size): GeoProjection {
	const projection = geoEqualEarth()
		.rotate([-middleMeridian(points.map(({ point }) => point[0])), 0])
		.scale(1)
		.translate([0, 0])
		.precision(0.01);
	const world = boxOf(geoPath(projection).bounds({ type: 'Sphere' }));
	const held = points.length ? boxOf(boundsOf(points.map(({ point }) => projection(point)!))) : world;
	const scale = width / widthInSight(held, world, width / height);
	const x = slide(held.x, world.width / 2 - width / scale / 2);
	const y = slide(held.y, world.height / 2 - height / scale / 2);
	return projection
		.scale(scale)
		.translate([width / 2 - x * scale, height / 2 - y * scale])
		.precision(2)
		.clipExtent([
			[-2, -2],
			[width + 2, height + 2]
		]);
}

/** Of what is seen, at the scale of the boxes; no more than the world, unless the points need it. */
function widthInSight(held: Box, world: Box, aspect: number): number {
	const free = 1 + 2 * margin;
	const wished = Math.max(world.width * leastShare, held.width * free, held.height * free * aspect);
	return Math.max(Math.min(wished, world.width), held.height * aspect);
}

/** As near as the middle of the picture may come to `to` without leaving the world, whose middle is 0. */
function slide(to: number, reach: number): number {
	return Math.max(-Math.max(reach, 0), Math.min(Math.max(reach, 0), to));
}

/** Opposite the middle of the widest gap between the longitudes. */
function middleMeridian(longitudes: number[]): number {
	const sorted = [...longitudes].sort((a, b) => a - b);
	const gaps = sorted.map((lng, i) => ({ lng, width: (sorted[i + 1] ?? sorted[0] + 360) - lng }));
	const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a), { lng: 0, width: 0 });
	return widest.width ? widest.lng + widest.width / 2 + 180 : 0;
}

interface Box extends Size {
	/** Middle. */
	x: number;
	y: number;
}

type Corner = [number, number];

function boxOf([[left, top], [right, bottom]]: [Corner, Corner]): Box {
	return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

function boundsOf(points: Corner[]): [Corner, Corner] {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [
		[Math.min(...xs), Math.min(...ys)],
		[Math.max(...xs), Math.max(...ys)]
	];
}

const borders = '.borders,.contested';

/** Of lines and points. */
function widths({ width }: Size): string {
	const bold = `circle{r:${2 * radius * unitsPerPixel}px;stroke-width:5}.coast{stroke-width:3}${borders}{stroke-width:2}`;
	const fine = `circle{stroke-width:2.5}${borders}{stroke-width:1}`;
	return width > phone ? `${fine}@media(max-width:${phone}px){${bold}}` : fine;
}

function ownColours({ land, backdrop, hues }: Palette, points: HuedPoint[]): string {
	const used = [...new Set(points.map(({ hue }) => hue))];
	return [
		`.space{fill:${backdrop}}`,
		`.land{stroke:${land}}`,
		`circle{stroke:${land}}`,
		...used.map((hue) => `.${hue}{fill:${hues[hue]}}`)
	].join('');
}
