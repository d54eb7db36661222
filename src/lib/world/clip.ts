/** Intersection and difference of polygons on a grid, by Clipper2. */
import { Clipper64, ClipType, FillRule, PolyTree64, type Path64, type PolyPath64 } from 'clipper2-ts';
import type { Position } from 'geojson';
import { planarArea } from './rings';

/** Steps of the grid in a degree: 1.1 m at the equator, far below what the atlas shows. */
const steps = 1e5;

/** A polygon's outer ring and its holes, each closed. */
export type Polygon = Position[][];

/** The part of polygons inside the rings, or outside all of them; corners lie on the grid, also where nothing is cut. */
export function clipPolygons(polygons: readonly Polygon[], rings: readonly Position[][], side: 'inside' | 'outside') {
	const clipper = new Clipper64();
	clipper.preserveCollinear = true;
	clipper.addSubject(polygons.flat().map(toPath));
	clipper.addClip(rings.map(toPath).map(counterclockwise));
	const tree = new PolyTree64();
	clipper.execute(side === 'inside' ? ClipType.Intersection : ClipType.Difference, FillRule.NonZero, tree);
	return childrenOf(tree).flatMap(polygonsOf);
}

/** Rings of less than some 100 m across, in square degrees, may turn over when their corners move. */
const speck = 1e-6;

/** A polygon with its corners on the grid, without specks. */
export function onGrid(polygon: Polygon): Polygon {
	return polygon.map((ring) => ring.map(snap)).filter((ring) => planarArea(ring) > speck);
}

function snap([lng, lat]: Position): Position {
	return [Math.round(lng * steps) / steps, Math.round(lat * steps) / steps];
}

function toPath(ring: readonly Position[]): Path64 {
	const [first, last] = [ring[0], ring[ring.length - 1]];
	const isClosed = ring.length > 1 && first[0] === last[0] && first[1] === last[1];
	const corners = isClosed ? ring.slice(0, -1) : ring;
	return corners.map(([lng, lat]) => ({ x: Math.round(lng * steps), y: Math.round(lat * steps) }));
}

/** Rings that overlap must turn the same way, or the one would cancel the other. */
function counterclockwise(path: Path64): Path64 {
	const doubled = path.reduce((sum, { x, y }, i) => {
		const next = path[(i + 1) % path.length];
		return sum + x * next.y - next.x * y;
	}, 0);
	return doubled < 0 ? path.toReversed() : path;
}

/** An outer ring with its holes, and the islands in them. */
function polygonsOf(outer: PolyPath64): Polygon[] {
	const holes = childrenOf(outer);
	return [[ringOf(outer), ...holes.map(ringOf)], ...holes.flatMap(childrenOf).flatMap(polygonsOf)];
}

function childrenOf(path: PolyPath64): PolyPath64[] {
	return Array.from({ length: path.count }, (_, i) => path.child(i));
}

/** Closed, and turned as d3 wants it on the sphere: outer rings clockwise. Clipper turns them the other way. */
function ringOf({ poly }: PolyPath64): Position[] {
	const ring = poly!.map(({ x, y }): Position => [x / steps, y / steps]).reverse();
	return [...ring, ring[0]];
}
