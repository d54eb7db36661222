/** The basemap simplified for a small map: land as one shape, and its lines. */
import type { MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { lineKinds, type Basemap, type LineKind } from './basemap';

export interface Outline {
	land: MultiPolygon;
	lines: Record<LineKind, Position[][]>;
}

const weighed = new WeakMap<Basemap, Basemap>();

/** The basemap without points that span less than `detail` steradians with their neighbours; lines in steps of degrees. */
export function outlineOf(basemap: Basemap, detail: number, step: number): Outline {
	const light = simplify(weigh(basemap), detail);
	const lines = lineKinds.map((kind) => {
		const { coordinates } = feature(light, light.objects[kind]).geometry;
		return [kind, coordinates.map((line) => inSteps(line, step))];
	});
	return {
		land: merge(light, light.objects.units.geometries as Parameters<typeof merge>[1]),
		lines: Object.fromEntries(lines) as Record<LineKind, Position[][]>
	};
}

/** Weighed once for all maps. */
function weigh(basemap: Basemap): Basemap {
	const known = weighed.get(basemap) ?? presimplify(basemap, sphericalTriangleArea);
	weighed.set(basemap, known);
	return known;
}

/** A line with points at most `longest` degrees apart. Borders along parallels have points at their ends alone, between which d3 would follow the great circle. */
export function inSteps(line: Position[], longest: number): Position[] {
	return line.flatMap((to, i) => {
		const from = line[i - 1] ?? to;
		const span = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
		const steps = Math.max(1, Math.ceil(span / longest));
		return Array.from({ length: steps }, (_, step) => along(from, to, (step + 1) / steps));
	});
}

function along(from: Position, to: Position, share: number): Position {
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
