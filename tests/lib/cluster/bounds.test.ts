/** Bounds hold their points on every copy of the world, the date line and the poles included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	boundsOf,
	containsPoint,
	growBounds,
	unwrapLongitude,
	world,
	type Bounds,
	type Position
} from '$lib/cluster/bounds';

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -85, max: 85, noNaN: true })
);

describe('bounds', () => {
	it('hold their edges', () => {
		const bounds: Bounds = [0, 40, 10, 50];
		for (const point of [
			[0, 40],
			[10, 50],
			[0, 50],
			[5, 45]
		] satisfies Position[])
			expect(containsPoint(bounds, point)).toBe(true);
		for (const point of [
			[-0.1, 45],
			[10.1, 45],
			[5, 39.9],
			[5, 50.1]
		] satisfies Position[])
			expect(containsPoint(bounds, point)).toBe(false);
	});

	it('may cross the date line', () => {
		const pacific: Bounds = [170, -10, 190, 10];
		expect(containsPoint(pacific, [175, 0])).toBe(true);
		expect(containsPoint(pacific, [-175, 0])).toBe(true);
		expect(containsPoint(pacific, [180, 0])).toBe(true);
		expect(containsPoint(pacific, [-180, 0])).toBe(true);
		expect(containsPoint(pacific, [-169, 0])).toBe(false);
		expect(containsPoint(pacific, [0, 0])).toBe(false);
	});

	it('hold a point on whichever copy of the world they lie', () => {
		const shifted = fc.constantFrom(-720, -360, 0, 360, 720);
		fc.assert(
			fc.property(position, shifted, (point, turn) => {
				const [lng, lat] = point;
				expect(containsPoint([lng - 1 + turn, lat - 1, lng + 1 + turn, lat + 1], point)).toBe(true);
				expect(containsPoint([lng + 1 + turn, lat - 1, lng + 2 + turn, lat + 1], point)).toBe(false);
			})
		);
	});

	it('hold every point as the world', () => {
		fc.assert(fc.property(position, (point) => containsPoint(world, point)));
	});
});

describe('a longitude', () => {
	it('is taken to the copy that follows a western edge', () => {
		expect(unwrapLongitude(-175, 170)).toBe(185);
		expect(unwrapLongitude(175, 170)).toBe(175);
		expect(unwrapLongitude(170, 170)).toBe(170);
		expect(unwrapLongitude(10, -190)).toBe(10);
		expect(unwrapLongitude(175, -190)).toBe(-185);
	});
});

describe('grown bounds', () => {
	it('hold what the bounds held', () => {
		fc.assert(
			fc.property(
				position,
				position,
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 0, max: 12 }),
				(a, b, pixels, zoom) => {
					const bounds: Bounds = [
						Math.min(a[0], b[0]),
						Math.min(a[1], b[1]),
						Math.max(a[0], b[0]),
						Math.max(a[1], b[1])
					];
					const [west, south, east, north] = growBounds(bounds, pixels, zoom);
					expect(west).toBeLessThanOrEqual(bounds[0] + 1e-9);
					expect(east).toBeGreaterThanOrEqual(bounds[2] - 1e-9);
					expect(south).toBeLessThanOrEqual(bounds[1] + 1e-9);
					expect(north).toBeGreaterThanOrEqual(bounds[3] - 1e-9);
				}
			)
		);
	});

	it('grow by as many pixels east and west as asked', () => {
		const [west, , east] = growBounds([0, 0, 10, 10], 512, 4);
		expect(west).toBeCloseTo(-22.5);
		expect(east).toBeCloseTo(32.5);
	});

	it('are at most the whole world around', () => {
		const [west, , east] = growBounds([-100, -60, 100, 60], 208, 0);
		expect([west, east]).toEqual([-180, 180]);
	});

	it('stay bounds at the poles', () => {
		const [, south, , north] = growBounds(world, 208, 0);
		expect(Number.isFinite(south) && Number.isFinite(north) && south < -85 && north > 85).toBe(true);
	});
});

describe('the bounds of some points', () => {
	it('are the point itself for one', () => {
		for (const [i, edge] of boundsOf([[6.14, 46.2]]).entries()) expect(edge).toBeCloseTo([6.14, 46.2][i % 2], 9);
	});

	it('cross the date line where that is shorter', () => {
		expect(
			boundsOf([
				[179, 0],
				[-179, 10]
			])
		).toEqual([179, 0, 181, 10]);
	});

	it('hold every point', () => {
		fc.assert(
			fc.property(fc.array(position, { minLength: 1 }), (points) => {
				const [west, south, east, north] = boundsOf(points);
				expect(east - west).toBeLessThanOrEqual(360);
				// A hair wider: longitudes that were unwrapped are rounded in their last digit.
				const hair = 1e-9;
				for (const point of points) expect(containsPoint([west - hair, south, east + hair, north], point)).toBe(true);
			})
		);
	});
});
