/** An overview map holds all its points, is small, and is whole wherever the points lie. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allPoints, seriesPoints, type HuedPoint } from '../../../src/lib/dataset/huedPoints';
import { overviewSizes, type Size } from '../../../src/lib/dataset/overviewSizes';
import { getDataset } from '../../../src/lib/server/records';
import { getBasemap } from '../../../src/lib/server/worldTiles';
import { overviewMap } from '../../../src/lib/world/overviewMap';

const { series, world } = overviewSizes;
const dataset = getDataset();

const korea = blue([126.7, 38], [125.8, 39]);
const dateLine = blue([178.4, -18.1], [-157.8, 21.3], [151.2, -33.9]);
const everywhere = blue([178.4, -18.1], [-157.8, 21.3], [-100, 40], [-68, -54.8], [20, 69], [70, 20], [120, 30]);

const maps: [string, HuedPoint[], Size][] = [
	...[...dataset.series.keys()].map((id): [string, HuedPoint[], Size] => [id, seriesPoints(id, dataset), series]),
	['all records', allPoints(dataset), world],
	['two neighbours', korea, series],
	['both sides of the date line', dateLine, series],
	['the whole world', everywhere, world],
	['the South Pole and Greenland', blue([0, -90], [-40, 80]), series],
	['nothing', [], series]
];

describe.each(maps)('the overview map of %s', (_, points, { width, height }) => {
	const svg = overviewMap(getBasemap(), points, { width, height });
	const box = { width: 2 * width, height: 2 * height };

	it('weighs at most 60 kB, and 15 kB on its way', () => {
		expect(svg.length).toBeLessThan(60_000);
		expect(gzipSync(svg).length).toBeLessThan(15_000);
	});

	it('is one closed SVG without text, scripts, faulty numbers or addresses', () => {
		expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
		expect(svg).not.toMatch(/<text|<script|NaN|Infinity|undefined|href/);
		expect(svg).toContain(`viewBox="0 0 ${box.width} ${box.height}" width="${width}" height="${height}"`);
	});

	it('has every point in sight', () => {
		const circles = circlesOf(svg);
		expect(circles).toHaveLength(points.length);
		expect(circles.filter(([x, y]) => x < 0 || y < 0 || x > box.width || y > box.height)).toEqual([]);
	});

	it('has no edge across half the picture but at its rim', () => {
		const isRim = (y: number) => y <= 1 || y >= box.height - 1;
		const edges = ['land', 'coast', 'borders', 'contested'].flatMap((kind) => edgesOf(svg, kind));
		expect(edges.length).toBeGreaterThan(100);
		expect(edges.filter(([, [x, y]]) => x < -2 || y < -2 || x > box.width + 2 || y > box.height + 2)).toEqual([]);
		const long = edges.filter(([from, to]) => Math.abs(to[0] - from[0]) > box.width / 2);
		expect(long.filter(([from, to]) => !isRim(from[1]) || !isRim(to[1]))).toEqual([]);
	});

	it('knows both schemes', () => {
		expect(svg).toMatch(/\.sea\{fill:#d5e0e2\}.*@media\(prefers-color-scheme:dark\)\{.*\.sea\{fill:#131d29\}/);
	});
});

describe('the frame of an overview map', () => {
	it('is a third of the world where the points lie close, with the points in the middle', () => {
		const [a, b] = circlesOf(overviewMap(getBasemap(), korea, series));
		expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(12);
		expect((a[0] + b[0]) / 2).toBeCloseTo(series.width, -1);
		expect((a[1] + b[1]) / 2).toBeCloseTo(series.height, -1);
	});

	it('puts the Pacific in the middle where the points lie around it', () => {
		const [suva, honolulu, sydney] = circlesOf(overviewMap(getBasemap(), dateLine, series)).map(([x]) => x);
		expect(sydney).toBeLessThan(suva);
		expect(suva).toBeLessThan(honolulu);
	});

	it('leaves a margin', () => {
		const xs = circlesOf(overviewMap(getBasemap(), blue([-60, 20], [60, 20]), series)).map(([x]) => x);
		expect(Math.min(...xs)).toBeGreaterThan(40);
		expect(Math.max(...xs)).toBeLessThan(2 * series.width - 40);
	});
});

it('draws points bolder where a wide map is shown narrow, and only there', () => {
	expect(overviewMap(getBasemap(), korea, world)).toContain('@media(max-width:600px){circle{r:16px');
	expect(overviewMap(getBasemap(), korea, series)).not.toContain('max-width');
});

function blue(...points: [number, number][]): HuedPoint[] {
	return points.map((point) => ({ point, hue: 'blue' }));
}

type Point = [x: number, y: number];

function circlesOf(svg: string): Point[] {
	return [...svg.matchAll(/<circle class="\w+" cx="(-?\d+)" cy="(-?\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function edgesOf(svg: string, kind: string): [Point, Point][] {
	const path = new RegExp(`class="${kind}" d="([^"]+)"`).exec(svg)?.[1] ?? '';
	return path.split('M').slice(1).flatMap(edgesOfPart);
}

/** The edges of `x,yl1,2-3,4…`, and the one that closes a ring. */
function edgesOfPart(part: string): [Point, Point][] {
	const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
	const points: Point[] = [[numbers[0], numbers[1]]];
	for (let i = 2; i < numbers.length; i += 2) {
		const [x, y] = points[points.length - 1];
		points.push([x + numbers[i], y + numbers[i + 1]]);
	}
	const closed = part.endsWith('z') ? [...points, points[0]] : points;
	return closed.slice(1).map((to, i) => [closed[i], to]);
}
