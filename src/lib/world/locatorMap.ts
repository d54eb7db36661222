/** A small map of where a place lies: its region, and a globe in the corner. */
import { geoAzimuthalEqualArea, geoOrthographic } from 'd3-geo';
import type { Palette } from '../map/palette';
import type { Basemap } from './basemap';
import { clipOutline } from './clipOutline';
import { mapStyle } from './mapStyle';
import { outlineOf, type Outline } from './outline';
import { linePaths, pathOf } from './svgPath';

/** Half pixels, so that whole numbers are fine enough and the file stays small. */
const width = 640;
const height = 400;

/** East to west, in kilometres. */
const reach = 2500;
const earthRadius = 6371;

/** From the middle to a corner, in degrees of a great circle. */
const cornerReach = ((reach / 2) * Math.hypot(1, height / width) * 180) / (Math.PI * earthRadius);

/** Least triangle of a point in steradians: about a square pixel of the region and of the globe. */
const regionDetail = 2.5e-6;
const globeDetail = 8e-4;

const globe = { x: 568, y: 328, radius: 56 };

/**
 * A standalone SVG of 320 × 200 pixels around `[lng, lat]`, without text, that follows the reader's light or dark
 * scheme also as an `<img>`.
 */
export function locatorMap(basemap: Basemap, coordinates: [number, number]): string {
	const { region, world } = outlinesOf(basemap);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width / 2}" height="${height / 2}">`,
		`<style>${mapStyle(ownColours)}</style>`,
		`<rect class="sea" width="${width}" height="${height}"/>`,
		regionOf(clipOutline(region, coordinates, cornerReach), coordinates),
		`<circle class="place" cx="${width / 2}" cy="${height / 2}" r="9"/>`,
		globeOf(world, coordinates),
		'</svg>'
	].join('');
}

function regionOf(outline: Outline, coordinates: [number, number]): string {
	const projection = geoAzimuthalEqualArea()
		.rotate([-coordinates[0], -coordinates[1]])
		.scale((width / reach) * earthRadius)
		.translate([width / 2, height / 2])
		.clipExtent([
			[-2, -2],
			[width + 2, height + 2]
		])
		.precision(2);
	return pathOf(projection, outline.land, 'land') + linePaths(projection, outline);
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

const outlines = new WeakMap<Basemap, { region: Outline; world: Outline }>();

/** Simplified once for all places. */
function outlinesOf(basemap: Basemap): { region: Outline; world: Outline } {
	const known = outlines.get(basemap);
	if (known) return known;
	const made = { region: outlineOf(basemap, regionDetail, 0.5), world: outlineOf(basemap, globeDetail, 0.5) };
	outlines.set(basemap, made);
	return made;
}

function ownColours({ land, countryLabel, hues }: Palette): string {
	return [
		`.rim{stroke:${countryLabel};stroke-width:1}`,
		`.place{fill:${hues.vermillion};stroke:${land};stroke-width:3}`
	].join('');
}
