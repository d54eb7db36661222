/** The pieces of land the basemap is made of: today's countries and the territories two sides claim. */
import { geoArea, geoCentroid, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** World Atlas (Natural Earth, public domain) as its npm package `world-atlas` 2 gives it. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Land under one administration; its polygons never cross the antimeridian. */
export interface Unit {
	/** ISO 3166-1 alpha-2 code, one of `ownIds`, `UA-43` (Crimea), `EH-east`, or the name of a reef or base. */
	id: string;
	polygons: Position[][][];
}

/** World Atlas has no code for these, or gives one that two of its shapes share. */
const ownIds: Record<string, string> = {
	Kosovo: 'XK',
	'N. Cyprus': 'CY-north',
	'Cyprus U.N. Buffer Zone': 'CY-buffer-zone',
	Somaliland: 'SO-somaliland',
	Baikonur: 'KZ-baikonur',
	'USNB Guantanamo Bay': 'CU-guantanamo',
	'Siachen Glacier': 'siachen-glacier',
	'Indian Ocean Ter.': 'CX',
	'Ashmore and Cartier Is.': 'AU-ashmore-cartier'
};

/** Every unit of the atlas, cut at the antimeridian and the pole, in planar degrees. */
export function atlasUnits(atlas: WorldAtlas): Unit[] {
	const { features } = cutAtAntimeridian(rewound(feature(atlas, atlas.objects.countries)));
	return features
		.filter(({ geometry }) => geometry !== null)
		.map(({ id, properties, geometry }) => ({
			id: ownIds[properties?.name] ?? (id === undefined ? kebab(properties?.name) : alpha2(String(id))),
			polygons: polygonsOf(geometry as Polygon | MultiPolygon).map(northUp)
		}))
		.flatMap(splitCrimea)
		.flatMap(splitWesternSahara);
}

/** A reef or base that belongs to no code: `Scarborough Reef` is `scarborough-reef`. */
function kebab(name: string): string {
	return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** CLDR's aliases turn a numeric region into its letters: 840 is US (UTS 35, canonical locale identifiers). */
function alpha2(numeric: string): string {
	return new Intl.Locale(`und-${numeric}`).region ?? numeric;
}

/** An islet of the 1:10m atlas runs the wrong way round and would take all of the globe but itself for land. */
function rewound(world: FeatureCollection): FeatureCollection {
	const polygon = (rings: Position[][]) =>
		geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings;
	const features = world.features.map((each) =>
		each.geometry?.type === 'MultiPolygon'
			? { ...each, geometry: { ...each.geometry, coordinates: each.geometry.coordinates.map(polygon) } }
			: each
	);
	return { ...world, features };
}

function cutAtAntimeridian(
	world: FeatureCollection
): FeatureCollection<Polygon | MultiPolygon | null, GeoJsonProperties> {
	const degrees = geoEquirectangular()
		.scale(180 / Math.PI)
		.translate([0, 0])
		.precision(0);
	return geoProject(world, degrees) as FeatureCollection<Polygon | MultiPolygon | null>;
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Projections point y down. Reflecting in the projection instead would make geoProject take holes for land. */
function northUp(polygon: Position[][]): Position[][] {
	return polygon.map((ring) => ring.map(([x, y]) => [x, -y]));
}

/** Natural Earth draws who holds the land; the General Assembly holds Crimea to be Ukraine's (A/RES/68/262). */
function splitCrimea(unit: Unit): Unit[] {
	if (unit.id !== 'RU') return [unit];
	const isCrimea = (polygon: Position[][]) => {
		const [lng, lat] = middle(polygon);
		return lng > 32 && lng < 36.6 && lat > 44 && lat < 46.3;
	};
	return [
		{ id: 'RU', polygons: unit.polygons.filter((polygon) => !isCrimea(polygon)) },
		{ id: 'UA-43', polygons: unit.polygons.filter(isCrimea) }
	];
}

/** The boundary of Western Sahara with Morocco, latitude 27°40′ north, and the meridian of its eastern end. */
const saharaParallel = 27 + 40 / 60;
const saharaEast = -8;

/** Natural Earth gives Morocco the land west of the berm and leaves Western Sahara the strip east of it. */
function splitWesternSahara(unit: Unit): Unit[] {
	if (!['MA', 'EH', 'DZ'].includes(unit.id)) return [unit];
	const polygons = unit.polygons.map((polygon) => polygon.map(withCrossings));
	if (unit.id === 'DZ') return [{ id: 'DZ', polygons }];
	if (unit.id === 'EH') return [{ id: 'EH-east', polygons }];
	const part = (isKept: (lat: number) => boolean) =>
		polygons.map((polygon) => polygon.map((ring) => keepRing(ring, isKept)).filter((ring) => ring.length > 3));
	return [
		{ id: 'MA', polygons: part((lat) => lat >= saharaParallel) },
		{ id: 'EH', polygons: part((lat) => lat <= saharaParallel) }
	].map(({ id, polygons: all }) => ({ id, polygons: all.filter((polygon) => polygon.length > 0) }));
}

/** Adds the points at which a ring crosses the parallel: neighbours must share them for their border to be one. */
function withCrossings(ring: Position[]): Position[] {
	return ring.flatMap((to, i) => {
		const from = ring[i - 1];
		const isCrossing = from && to[0] < saharaEast && from[1] < saharaParallel !== to[1] < saharaParallel;
		return isCrossing ? [crossing(from, to), to] : [to];
	});
}

/** The same to the last digit whichever way the segment runs. */
function crossing(from: Position, to: Position): Position {
	const [south, north] = from[1] < to[1] ? [from, to] : [to, from];
	const share = (saharaParallel - south[1]) / (north[1] - south[1]);
	return [south[0] + (north[0] - south[0]) * share, saharaParallel];
}

/** The part of a ring on one side of the parallel, closed along it. */
function keepRing(ring: Position[], isKept: (lat: number) => boolean): Position[] {
	const kept = ring.filter(([, lat]) => isKept(lat));
	const isClosed = kept.length > 0 && kept[0].join() === kept[kept.length - 1].join();
	return isClosed || kept.length === 0 ? kept : [...kept, kept[0]];
}

function middle(polygon: Position[][]): Position {
	return geoCentroid({ type: 'Polygon', coordinates: polygon });
}

const squareKilometres = 6371.0088 ** 2;

/** Area of a polygon in square kilometres on a sphere of the earth's mean radius. */
export function areaOf(polygon: Position[][]): number {
	return geoArea({ type: 'Polygon', coordinates: polygon }) * squareKilometres;
}
