/** The units as one topology: polygons, the borders between them, and the coast. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as ArcPolygon, Topology } from 'topojson-specification';
import { coastOf } from './coast';
import type { Unit } from './units';

export type UnitTopology = Topology<{ units: GeometryCollection }>;

/** A border and the ids of the two units that it parts, in order of the alphabet. */
export interface Border {
	between: [string, string];
	line: MultiLineString;
}

/** Every coordinate of the units is kept. */
export function unitTopology(units: Unit[]): UnitTopology {
	const features = units.map(({ id, polygons }) => ({
		type: 'Feature' as const,
		id,
		properties: {},
		geometry: { type: 'MultiPolygon' as const, coordinates: polygons }
	}));
	const collection: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features };
	return topology({ units: collection }) as UnitTopology;
}

export function bordersOf(shape: UnitTopology): Border[] {
	return [...arcsByUsers(shape)]
		.filter(([users]) => users.includes(' '))
		.map(([users, arcs]) => ({ between: users.split(' ') as [string, string], line: lineOf(shape, arcs) }))
		.sort((a, b) => (a.between.join() < b.between.join() ? -1 : 1));
}

/** The coast, without the edges at which the atlas is cut. */
export function coastLine(shape: UnitTopology): MultiLineString {
	const lines = mesh(shape, shape.objects.units, (a, b) => a === b).coordinates;
	return { type: 'MultiLineString', coordinates: coastOf(lines) };
}

/** The polygons of each unit. */
export function landOf(shape: UnitTopology): { id: string; geometry: MultiPolygon }[] {
	const { features } = feature(shape, shape.objects.units) as FeatureCollection<MultiPolygon>;
	return features.map(({ id, geometry }) => ({ id: String(id), geometry }));
}

/** The land of some units as one shape, without borders between them. */
export function mergeUnits(shape: UnitTopology, ids: ReadonlySet<string>): Position[][][] {
	const members = shape.objects.units.geometries.filter(({ id }) => ids.has(String(id)));
	return mergeArcs(shape, members as ArcPolygon[]).arcs.map((rings) => rings.map((ring) => ringOf(shape, ring)));
}

/** Indexes of arcs by the ids of the units that have them, joined by a space. */
function arcsByUsers(shape: UnitTopology): Map<string, number[]> {
	const users = new Map<number, Set<string>>();
	for (const { id, arcs } of shape.objects.units.geometries as (ArcPolygon & { id: string })[])
		for (const arc of arcs.flat(2)) {
			const index = arc < 0 ? ~arc : arc;
			users.set(index, (users.get(index) ?? new Set()).add(id));
		}
	const groups = new Map<string, number[]>();
	for (const [arc, ids] of users) {
		const key = [...ids].sort().slice(0, 2).join(' ');
		groups.set(key, [...(groups.get(key) ?? []), arc]);
	}
	return groups;
}

function lineOf(shape: UnitTopology, arcs: number[]): MultiLineString {
	const geometry = { type: 'MultiLineString' as const, arcs: arcs.map((arc) => [arc]) };
	return mesh({ ...shape, objects: { line: geometry } }, geometry);
}

function ringOf(shape: UnitTopology, arcs: number[]): Position[] {
	return arcs.flatMap((arc, i) => {
		const points = arc < 0 ? shape.arcs[~arc].toReversed() : shape.arcs[arc];
		return i ? points.slice(1) : points;
	});
}
