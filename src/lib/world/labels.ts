/** The names on the basemap as points: countries and territories, oceans and seas. */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import polylabel from 'polylabel';
import type { SeaRecord } from '../dataset/schema';
import { languageTag, type Locale } from '../i18n/locales';
import { countryName } from './countryNames';
import { areaOf, type Unit } from './units';

export interface LabelProperties {
	/** `country/FR` or `sea/baltic-sea`, the same in every language. */
	id: string;
	kind: 'country' | 'sea';
	name: string;
	/** 1 for the largest to 4 for the smallest: the size of the type, and who yields to whom. */
	rank: number;
	/** The name shows from this zoom on, 0 to 6. */
	zoom: number;
}

/** The file `basemap/labels/<locale>.json`. */
export type Labels = FeatureCollection<Point, LabelProperties>;

/** A name is worth its place once its land is as wide as this, in pixels. */
const leastWidth = 40;
const kilometresPerPixel = 40075 / 512;

/** Zooms that an island's name shows earlier: open water around it has room for a name wider than the land. */
const islandLead = 1.5;

/** Smallest area of rank 1, 2 and 3, in square kilometres. */
const rankAreas = [2_000_000, 400_000, 60_000];

/** Zoom from which a sea of rank 1 to 4 shows its name. */
const seaZooms = [0, 2, 3, 4];

/** Where the pole of inaccessibility is no good place for a name. */
const ownAnchors: Record<string, Position> = {
	AQ: [30, -78],
	FR: [2.4, 46.7],
	CL: [-70.6, -29],
	NO: [10, 61.4],
	SE: [15.4, 62.3],
	US: [-98.5, 39.6],
	CA: [-107, 60],
	RU: [96, 63],
	VN: [108.2, 13.6]
};

/** The names of all units and seas that bear one. */
export function worldLabels(units: Unit[], seas: Map<string, SeaRecord>, locale: Locale): Labels {
	const islands = islandsOf(units);
	const features = [
		...units.flatMap((unit) => countryLabel(unit, islands.has(unit.id), locale)),
		...[...seas].map(([id, sea]) => seaLabel(id, sea, locale))
	];
	return { type: 'FeatureCollection', features: features.sort((a, b) => a.properties.rank - b.properties.rank) };
}

function countryLabel(unit: Unit, isIsland: boolean, locale: Locale): Feature<Point, LabelProperties>[] {
	const name = countryName(unit.id, locale);
	if (!name) return [];
	const largest = unit.polygons.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
	const area = areaOf(largest);
	const anchor = ownAnchors[unit.id] ?? anchorOf(largest);
	return [
		label(anchor, {
			id: `country/${unit.id}`,
			kind: 'country',
			name,
			rank: 1 + rankAreas.filter((least) => area < least).length,
			zoom: zoomFor(area, anchor[1], isIsland)
		})
	];
}

function seaLabel(
	id: string,
	{ names, coordinates, rank }: SeaRecord,
	locale: Locale
): Feature<Point, LabelProperties> {
	const name = names[languageTag(locale)];
	return label(coordinates, { id: `sea/${id}`, kind: 'sea', name, rank, zoom: seaZooms[rank - 1] });
}

function label(anchor: Position, properties: LabelProperties): Feature<Point, LabelProperties> {
	const coordinates = anchor.map((degrees) => Math.round(degrees * 1000) / 1000);
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

/** The middle of the widest open land, measured with degrees of longitude as wide as they are there. */
function anchorOf(polygon: Position[][]): Position {
	const lats = polygon[0].map(([, lat]) => lat);
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const [x, lat] = polylabel(
		polygon.map((ring) => ring.map(([lng, y]) => [lng * narrowing, y])),
		Math.min(0.05, (north - south) / 50)
	);
	return [x / narrowing, lat];
}

/** Between the widths on the globe and on the flat map, which stretches land away from the equator. */
function zoomFor(area: number, lat: number, isIsland: boolean): number {
	const width = Math.sqrt(area / Math.cos((lat * Math.PI) / 180)) / kilometresPerPixel;
	const zoom = Math.log2(leastWidth / width);
	return Math.min(6, Math.max(0, Math.round(isIsland ? zoom - islandLead : zoom)));
}

/** Ids of the units that touch no other. */
function islandsOf(units: Unit[]): Set<string> {
	const owners = new Map<string, string>();
	const touching = new Set<string>();
	for (const { id, polygons } of units) {
		for (const point of polygons.flat(2)) {
			const owner = owners.get(point.join()) ?? id;
			owners.set(point.join(), owner);
			if (owner !== id) touching.add(owner).add(id);
		}
	}
	return new Set(units.map(({ id }) => id).filter((id) => !touching.has(id)));
}
