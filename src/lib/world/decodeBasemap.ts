/** Turns the basemap file into the GeoJSON that the map draws; runs in the page. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Basemap } from './basemap';

export const lineKinds = ['coast', 'borders', 'contested'] as const;
export type LineKind = (typeof lineKinds)[number];

export interface World {
	/** One feature a unit, its `properties.id` that of the unit. */
	land: FeatureCollection<Polygon | MultiPolygon, { id: string }>;
	/** One feature a kind of line. */
	lines: FeatureCollection<MultiLineString, { kind: LineKind }>;
}

/** The land and lines of the basemap in degrees. */
export function decodeBasemap(basemap: Basemap): World {
	const land = feature(basemap, basemap.objects.units) as FeatureCollection<Polygon | MultiPolygon>;
	const lines = lineKinds.map((kind) => ({
		...feature(basemap, basemap.objects[kind]),
		properties: { kind }
	}));
	return {
		land: {
			type: 'FeatureCollection',
			features: land.features.map(({ type, id, geometry }) => ({ type, properties: { id: String(id) }, geometry }))
		},
		lines: { type: 'FeatureCollection', features: lines }
	};
}
