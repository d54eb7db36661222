/** Measures of rings of positions in the plane of degrees. */
import type { Position } from 'geojson';

/** `[west, south, east, north]`. */
export type Box = [number, number, number, number];

/** The box around a ring that does not cross the antimeridian. */
export function boxOf(ring: readonly Position[]): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of ring) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}

/** True where two boxes share a point. */
export function overlap([west, south, east, north]: Box, other: Box): boolean {
	return west <= other[2] && other[0] <= east && south <= other[3] && other[1] <= north;
}

/** Area in square degrees. */
export function planarArea(ring: readonly Position[]): number {
	let doubled = 0;
	for (let i = 1; i < ring.length; i++) doubled += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
	return Math.abs(doubled / 2);
}
