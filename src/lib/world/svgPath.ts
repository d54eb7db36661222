/** Writes shapes as the shortest SVG paths that whole numbers allow. */
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import type { LineKind } from './basemap';
import type { Outline } from './outline';

/** Smaller rings are left out, in square units of the drawing. */
const leastRing = 5;

/** A `<path>` of this class, or `''` where nothing of the shapes is in sight. */
export function pathOf(projection: GeoProjection, shapes: GeoPermissibleObjects, className: string): string {
	const path = relativePath(geoPath(projection).digits(0)(shapes) ?? '');
	return path ? `<path class="${className}" d="${path}"/>` : '';
}

/** Borders, contested borders and coast, each a path of that class. */
export function linePaths(projection: GeoProjection, { lines }: Outline): string {
	const shape = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
	const line = (kind: LineKind) => pathOf(projection, shape(lines[kind]), kind);
	return line('borders') + line('contested') + line('coast');
}

/** The same path in steps from point to point, which are shorter to write, without its smallest rings. */
function relativePath(path: string): string {
	return path
		.split('M')
		.slice(1)
		.map((part) => ({ isRing: part.endsWith('Z'), points: pointsOf(part) }))
		.filter(({ isRing, points }) => points.length > 1 && (!isRing || areaOf(points) >= leastRing))
		.map(({ isRing, points }) => `M${points[0].join()}l${stepsOf(points)}${isRing ? 'z' : ''}`)
		.join('');
}

function pointsOf(part: string): Position[] {
	const points = part
		.replace('Z', '')
		.split('L')
		.map((pair) => pair.split(',').map(Number));
	return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

/** A minus sign needs no other separator. */
function stepsOf(points: Position[]): string {
	const steps = points.slice(1).map(([x, y], i) => `${x - points[i][0]},${y - points[i][1]}`);
	return steps.join(' ').replace(/[ ,]-/g, '-');
}

function areaOf(ring: Position[]): number {
	const doubled = ring.reduce((sum, [x, y], i) => {
		const [fromX, fromY] = ring.at(i - 1) as Position;
		return sum + fromX * y - x * fromY;
	}, 0);
	return Math.abs(doubled / 2);
}
