/** The functions used here of packages that bring no types. */
declare module 'd3-geo-projection' {
	import type { GeoStreamWrapper } from 'd3-geo';
	import type { GeoJSON } from 'geojson';

	/** Projects a GeoJSON object to planar coordinates; empty geometries become null. */
	export function geoProject<T extends GeoJSON>(object: T, projection: GeoStreamWrapper): T;
}

declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';

	export type TriangleWeight = (triangle: [number, number][]) => number;
	/** Weighs every point by the triangle it spans with its neighbours, endpoints by infinity. */
	export function presimplify<T extends Topology>(topology: T, weight?: TriangleWeight): T;
	/** Leaves out the points that weigh less than `least`. */
	export function simplify<T extends Topology>(topology: T, least: number): T;
	/** Area in steradians. */
	export const sphericalTriangleArea: TriangleWeight;
}
