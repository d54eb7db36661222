/** The land and lines of one day as one topology, which small maps are drawn from. */
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString as Arcs, Topology } from 'topojson-specification';
import type { BorderKind } from './history';
import { landOf } from './outlines';
import { planarArea } from './rings';
import type { JoinedUnits } from './worldTiles';

export const lineKinds = ['coast', 'borders', 'contested'] as const;
export type LineKind = (typeof lineKinds)[number];

export type Basemap = Topology<{ units: GeometryCollection } & Record<LineKind, Arcs>>;

/** Smaller polygons are not drawn, in square degrees. */
const speck = 2e-5;

/** `kindOf` says which border two units have, by their ids; those within a state and within a power are not drawn. */
export function buildBasemap({ shape, borders, coast }: JoinedUnits, kindOf: (a: string, b: string) => BorderKind) {
	const linesOf = (kind: BorderKind): MultiLineString => {
		const drawn = borders.filter(({ between: [a, b] }) => kindOf(a, b) === kind);
		return { type: 'MultiLineString', coordinates: drawn.flatMap(({ line }) => line.coordinates) };
	};
	const features = landOf(shape).map(({ id, geometry }) => ({
		type: 'Feature' as const,
		id,
		properties: {},
		geometry: { ...geometry, coordinates: geometry.coordinates.filter(([outer]) => planarArea(outer) > speck) }
	}));
	const units: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features };
	return topology({ units, coast, borders: linesOf('state'), contested: linesOf('contested') }) as unknown as Basemap;
}
