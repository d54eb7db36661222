/** Rectangles of longitude and latitude that may cross the date line. */

export type Position = [lng: number, lat: number];

/** `[west, south, east, north]` in degrees; east is never less than west and may pass 180. */
export type Bounds = [west: number, south: number, east: number, north: number];

export const world: Bounds = [-180, -90, 180, 90];

/** True where the point lies in the bounds, edges included, on whichever copy of the world. */
export function containsPoint([west, south, east, north]: Bounds, [lng, lat]: Position): boolean {
	return lat >= south && lat <= north && eastOf(west, lng) <= east - west;
}

/** The longitude of the copy that follows `west`: at least `west`, less than `west + 360`. */
export function unwrapLongitude(lng: number, west: number): number {
	return west + eastOf(west, lng);
}

/** Degrees eastwards from one meridian to the next copy of another: at least 0, less than 360. */
export function eastOf(west: number, lng: number): number {
	return (((lng - west) % 360) + 360) % 360;
}

/** The bounds grown on each side by pixels at a zoom, on 512-pixel tiles. */
export function growBounds([west, south, east, north]: Bounds, pixels: number, zoom: number): Bounds {
	const turn = pixels / (512 * 2 ** zoom);
	if (east - west + 720 * turn >= 360) return [-180, growLatitude(south, turn), 180, growLatitude(north, -turn)];
	return [west - 360 * turn, growLatitude(south, turn), east + 360 * turn, growLatitude(north, -turn)];
}

/** Moves a latitude south by a share of the height of the Mercator square. */
function growLatitude(lat: number, turn: number): number {
	const sine = Math.sin((Math.min(Math.max(lat, -89.9), 89.9) * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) + turn;
	return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** The smallest bounds around some points, of which there must be one: they leave out the widest empty gap. */
export function boundsOf(points: readonly Position[]): Bounds {
	const lngs = points.map(([lng]) => unwrapLongitude(lng, -180)).sort((a, b) => a - b);
	const gapAfter = (i: number) => (lngs[i + 1] ?? lngs[0] + 360) - lngs[i];
	const last = lngs.reduce((widest, _, i) => (gapAfter(i) > gapAfter(widest) ? i : widest), 0);
	const west = lngs[(last + 1) % lngs.length];
	const lats = points.map(([, lat]) => lat);
	return [west, Math.min(...lats), unwrapLongitude(lngs[last], west), Math.max(...lats)];
}
