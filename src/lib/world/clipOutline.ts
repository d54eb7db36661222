/** Cuts an outline down to the neighbourhood of a point, so that projecting it is quick. */
import { bboxClip } from '@turf/turf';
import type { BBox, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { LineKind } from './basemap';
import { inSteps, type Outline } from './outline';

/** Degrees beyond the reach, so that no cut edge comes into sight. */
const slack = 2;

/** Between points of a cut edge, in degrees: d3 follows great circles, which leave the parallel that was cut along. */
const edgeStep = 2;

/** Farther from the equator meridians run together, and a box of degrees is no neighbourhood. */
const highestLatitude = 60;

/**
 * The part of `outline` within about `reach` degrees (of a great circle) of `[lng, lat]`; the whole of it near the
 * poles and the date line.
 */
export function clipOutline(outline: Outline, [lng, lat]: [number, number], reach: number): Outline {
	const far = Math.abs(lat) + reach + slack;
	const halfWidth = (reach + slack) / Math.cos((Math.min(far, 85) * Math.PI) / 180);
	const [west, east] = [lng - halfWidth, lng + halfWidth];
	if (Math.abs(lat) > highestLatitude || west < -180 || east > 180) return outline;
	const box: BBox = [west, Math.max(-90, lat - reach - slack), east, Math.min(90, lat + reach + slack)];
	const lines = Object.entries(outline.lines).map(([kind, coordinates]) => [kind, clipLines(coordinates, box)]);
	return { land: clipLand(outline.land, box), lines: Object.fromEntries(lines) as Record<LineKind, Position[][]> };
}

function clipLand(land: MultiPolygon, box: BBox): MultiPolygon {
	const { geometry } = bboxClip(land, box);
	const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates as Position[][]];
	return {
		type: 'MultiPolygon',
		coordinates: polygons.filter((rings) => rings.length).map((rings) => rings.map((ring) => inSteps(ring, edgeStep)))
	};
}

function clipLines(coordinates: Position[][], box: BBox): Position[][] {
	const lines: MultiLineString = { type: 'MultiLineString', coordinates };
	const { geometry } = bboxClip(lines, box);
	return geometry.type === 'MultiLineString'
		? geometry.coordinates
		: [geometry.coordinates as Position[]].filter((line) => line.length > 1);
}
