/** Finds the land that a point lies on, or off whose shore. */
import { bbox, booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { BBox, Polygon, Position } from 'geojson';
import type { LngLat } from './catalogue';

/** Land by an id, which several may share; its polygons in degrees don't cross the antimeridian. */
export interface Land {
	id: string;
	polygons: Position[][][];
}

export interface LandIndex {
	/** Ids of the land that holds a point. */
	holding(point: LngLat): string[];
	/** Ids of the land within so many kilometres of a point on none, the nearest first. */
	near(point: LngLat, reach: number): string[];
}

interface Outline {
	id: string;
	polygon: Polygon;
	box: BBox;
}

const kilometresPerDegree = 111;

export function indexLand(lands: readonly Land[]): LandIndex {
	const outlines = lands.flatMap(outlinesOf);
	return {
		holding: (point) =>
			outlines.filter(({ box, polygon }) => isInBox(point, box, 0) && booleanPointInPolygon(point, polygon)).map(idOf),
		near: (point, reach) =>
			outlines
				.filter(({ box }) => isInBox(point, box, reach / kilometresPerDegree))
				.map(({ id, polygon }) => ({ id, distance: pointToPolygonDistance(point, polygon) }))
				.filter(({ distance }) => distance <= reach)
				.sort((a, b) => a.distance - b.distance)
				.map(idOf)
	};
}

function outlinesOf({ id, polygons }: Land): Outline[] {
	return polygons.map((coordinates) => {
		const polygon: Polygon = { type: 'Polygon', coordinates };
		return { id, polygon, box: bbox(polygon) };
	});
}

/** `margin` is in degrees of latitude. */
function isInBox([lng, lat]: LngLat, [west, south, east, north]: BBox, margin: number): boolean {
	const aside = margin / Math.cos((Math.min(Math.abs(lat), 85) * Math.PI) / 180);
	return lng >= west - aside && lng <= east + aside && lat >= south - margin && lat <= north + margin;
}

function idOf({ id }: { id: string }): string {
	return id;
}
