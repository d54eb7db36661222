/** Reads and reckons where a map looks. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { unwrapLongitude, world, type Bounds, type Position } from '../cluster/bounds';
import type { ClusterView } from '../cluster/clusterView';
import type { Camera } from '../url/viewState';
import type { Mover, Padding } from './mapView';

/** Pixels of the map's element. */
export interface Size {
	width: number;
	height: number;
}

/** Who asked for a move; nobody for what follows from a change of size. */
export function moverOf(event: { originalEvent?: unknown; by?: Mover }): Mover | undefined {
	return event.by ?? (event.originalEvent ? 'reader' : undefined);
}

export function readCamera(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter().wrap();
	return { center: [lng, lat], zoom: map.getZoom() };
}

/** The camera that shows a whole side of the globe in the uncovered part of the map. */
export function wholeGlobe([west, south, east, north]: Bounds, padding: Padding, { width, height }: Size): Camera {
	const lat = (south + north) / 4;
	const diameter = Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom) * 0.9;
	// MapLibre keeps the scale at the centre, so the globe is larger by 1 / cos(lat) than its zoom says.
	const zoom = Math.log2((diameter * Math.PI * Math.cos((lat * Math.PI) / 180)) / 512);
	return { center: [(west + east) / 2, lat], zoom };
}

/** The uncovered part of the map, less a margin in pixels. */
export function readView(
	map: MapLibreMap,
	padding: Padding,
	isGlobe: boolean,
	{ width, height }: Size,
	margin = 0
): ClusterView {
	const left = padding.left + margin;
	const top = padding.top + margin;
	const right = width - padding.right - margin;
	const bottom = height - padding.bottom - margin;
	const zoom = map.getZoom();
	if (isGlobe) return { bounds: world, zoom, isInView: (point) => isOnFront(map, point, [left, top, right, bottom]) };
	const northWest = map.unproject([left, top]);
	const southEast = map.unproject([right, bottom]);
	const east = Math.min(southEast.lng, northWest.lng + 360);
	return { bounds: [northWest.lng, southEast.lat, east, northWest.lat], zoom };
}

/** True where a point of the globe faces the reader within a rectangle of pixels. */
function isOnFront(map: MapLibreMap, point: Position, [left, top, right, bottom]: number[]): boolean {
	const pixel = map.project(point);
	if (pixel.x < left || pixel.x > right || pixel.y < top || pixel.y > bottom) return false;
	// A point behind the horizon projects onto the face of the globe: going back lands elsewhere.
	const back = map.unproject(pixel);
	const [lng, lat] = point;
	const aside = unwrapLongitude(lng, back.lng - 180) - back.lng;
	return Math.hypot(aside * Math.cos((lat * Math.PI) / 180), lat - back.lat) < 4.5 / 2 ** map.getZoom();
}
