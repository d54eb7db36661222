/** Gives neighbours the same corners along their borders, so that a border is one line and leaves no gap. */
import type { Position } from 'geojson';
import { boxOf } from './rings';
import type { Unit } from './units';

/** How far a corner may lie beside an edge that it is on, in degrees: one and a half steps of the grid. */
const reach = 1.5e-5;

/** Width of the cells in which corners are looked up, in degrees. */
const cell = 0.1;

type Corners = Map<number, Position[]>;

/** The same land, with every corner of a unit that lies on an edge of another made a corner of that edge too. */
export function shareCorners(units: Unit[]): Unit[] {
	const corners = indexCorners(units);
	return units.map(({ id, polygons }) => ({
		id,
		polygons: polygons.map((rings) => rings.map((ring) => withCorners(ring, corners)))
	}));
}

function indexCorners(units: Unit[]): Corners {
	const corners: Corners = new Map();
	const seen = new Set<string>();
	for (const point of units.flatMap(({ polygons }) => polygons.flat(2))) {
		const name = point.join();
		if (seen.has(name)) continue;
		seen.add(name);
		const key = cellOf(column(point[0]), column(point[1]));
		const others = corners.get(key);
		if (others) others.push(point);
		else corners.set(key, [point]);
	}
	return corners;
}

function withCorners(ring: Position[], corners: Corners): Position[] {
	const result: Position[] = [ring[0]];
	for (let i = 1; i < ring.length; i++) result.push(...cornersOn(ring[i - 1], ring[i], corners), ring[i]);
	return result;
}

/** The corners between two, in order. */
function cornersOn(from: Position, to: Position, corners: Corners): Position[] {
	const [west, south, east, north] = boxOf([from, to]).map((degrees, i) => column(degrees + (i < 2 ? -reach : reach)));
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const squared = dx * dx + dy * dy;
	const found: { point: Position; along: number }[] = [];
	for (let x = west; x <= east; x++)
		for (let y = south; y <= north; y++)
			for (const point of corners.get(cellOf(x, y)) ?? []) {
				const [px, py] = [point[0] - from[0], point[1] - from[1]];
				const along = (px * dx + py * dy) / squared;
				const aside = Math.abs(px * dy - py * dx) / Math.sqrt(squared);
				if (along > 0 && along < 1 && aside < reach && !isEnd(point, from, to)) found.push({ point, along });
			}
	return found.sort((a, b) => a.along - b.along).map(({ point }) => point);
}

function isEnd([x, y]: Position, from: Position, to: Position): boolean {
	return (x === from[0] && y === from[1]) || (x === to[0] && y === to[1]);
}

function column(degrees: number): number {
	return Math.floor(degrees / cell);
}

function cellOf(x: number, y: number): number {
	return x * 10_000 + y;
}
