/** A lake is found by a point in it, in the finest atlas that has it. */
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findLakes, lakePoints } from '$lib/world/lakes';
import { boxRing } from '../../fixtures/boxRing';

/** An atlas with a square lake of half so many degrees around each point. */
function atlasOf(points: [number, number][], half: number): FeatureCollection<Polygon> {
	return {
		type: 'FeatureCollection',
		features: points.map(([lng, lat]) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates: [boxRing(lng - half, lat - half, lng + half, lat + half)] }
		}))
	};
}

const points = Object.values(lakePoints);

describe('a lake', () => {
	it('is taken from the first atlas that has it', () => {
		const lakes = findLakes([atlasOf(points.slice(0, 1), 0.01), atlasOf(points, 0.02)]);
		const widths = lakes.map(([ring]) => ring[1][0] - ring[0][0] || ring[2][0] - ring[1][0]);
		expect(widths[0]).toBeCloseTo(0.02);
		expect(widths[1]).toBeCloseTo(0.04);
		expect(lakes.length).toBe(points.length);
	});

	it('that no atlas has is named', () => {
		expect(() => findLakes([atlasOf(points.slice(1), 0.01)])).toThrow(/^lakePoints\.alakol: 81\.7,46\.1/);
	});
});
