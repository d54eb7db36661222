/** Builds the basemap file: land, coast, borders and contested borders of today as one compact TopoJSON. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiLineString as Arcs, Topology } from 'topojson-specification';
import { coastOf, isEdge, isPole, keepSegments } from './coast';
import { contestedBorders, withoutBorder, type ContestedBorder } from './contestedBorders';
import type { Unit } from './units';

/** The file `basemap/world.json`. */
export type Basemap = Topology<{
	/** One polygon a unit, its id that of the unit. */
	units: GeometryCollection<Record<string, never>>;
	coast: Arcs;
	borders: Arcs;
	contested: Arcs;
}>;

/** Grid of the file in degrees: 450 m at the equator, under half a pixel at zoom 6. */
const grid = 0.004;

/** Points that span less with their neighbours are left out, in steradians: 2 km², a few pixels at zoom 6. */
const leastTriangle = 5e-8;

/** Smaller polygons are not drawn, in square degrees. */
const speck = 2e-5;

/** The basemap of these units; throws nothing, and lines run neither along the antimeridian nor round the pole. */
export function buildBasemap(units: Unit[]): Basemap {
	const land = landOf(units);
	const lines = linesOf(topology({ units: land }) as LandTopology);
	const drawn = simplified(topology({ units: land, ...lines }) as unknown as Basemap);
	return quantize(drawn, { scale: [grid, grid], translate: [-180, -90] });
}

/** Small islands would collapse into a line: they keep all their points. */
function simplified(full: Basemap): Basemap {
	const light = simplify(presimplify(full, triangleWeight), leastTriangle);
	const arcs = light.arcs.map((arc, i) => (arc.length < 5 && isRing(full.arcs[i]) ? full.arcs[i] : arc));
	return { ...light, arcs };
}

/** The corners of a cut span nothing on the sphere, yet the flat shape needs them. */
function triangleWeight(triangle: [number, number][]): number {
	return isEdge(triangle[1]) || isPole(triangle[1]) ? Infinity : sphericalTriangleArea(triangle);
}

function isRing(arc: Position[]): boolean {
	const [first, last] = [arc[0], arc[arc.length - 1]];
	return first[0] === last[0] && first[1] === last[1];
}

type LandTopology = Topology<{ units: GeometryCollection }>;
type Lines = Record<'coast' | 'borders' | 'contested', MultiLineString>;

function landOf(units: Unit[]): FeatureCollection<MultiPolygon> {
	const features = units.map(({ id, polygons }) => ({
		type: 'Feature' as const,
		id,
		properties: {},
		geometry: { type: 'MultiPolygon' as const, coordinates: polygons.filter(([outer]) => planarArea(outer) > speck) }
	}));
	return { type: 'FeatureCollection', features: features.filter(({ geometry }) => geometry.coordinates.length > 0) };
}

function planarArea(ring: Position[]): number {
	const doubled = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
	return Math.abs(doubled / 2);
}

function linesOf(land: LandTopology): Lines {
	const between = (isDrawn: (a: GeometryObject, b: GeometryObject) => boolean) =>
		mesh(land, land.objects.units, isDrawn).coordinates;
	const parts = contestedBorders.map((border) => ({
		border,
		lines: between((a, b) => isPair(border.between, a, b))
	}));
	const isSpecial = (a: GeometryObject, b: GeometryObject) =>
		[...withoutBorder, ...contestedBorders.map((border) => border.between)].some((pair) => isPair(pair, a, b));
	return {
		coast: multiLine(coastOf(between((a, b) => a === b))),
		borders: multiLine([...between((a, b) => a !== b && !isSpecial(a, b)), ...uncontested(parts)]),
		contested: multiLine(
			parts.flatMap(({ border, lines }) => keepSegments(lines, (from, to) => isWithin(border, from, to)))
		)
	};
}

/** What is left of borders that are contested in part; a pair may have several parts. */
function uncontested(parts: { border: ContestedBorder; lines: Position[][] }[]): Position[][] {
	const pairs = new Map(parts.map(({ border, lines }) => [border.between.join(), lines]));
	return [...pairs].flatMap(([pair, lines]) => {
		const borders = contestedBorders.filter((border) => border.between.join() === pair);
		return keepSegments(lines, (from, to) => !borders.some((border) => isWithin(border, from, to)));
	});
}

function isPair(pair: [string, string], a: GeometryObject, b: GeometryObject): boolean {
	return a !== b && pair.includes(String(a.id)) && pair.includes(String(b.id));
}

function isWithin({ within }: ContestedBorder, from: Position, to: Position): boolean {
	if (!within) return true;
	const [west, south, east, north] = within;
	const [lng, lat] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	return lng >= west && lng <= east && lat >= south && lat <= north;
}

function multiLine(coordinates: Position[][]): MultiLineString {
	return { type: 'MultiLineString', coordinates };
}
