/** The names on the basemap as points: states and territories while they stood, oceans and seas. */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Names } from '../dataset/fields';
import type { SeaRecord, StateRecord } from '../dataset/schema';
import { languageTag, type Locale } from '../i18n/locales';
import { dayNumber, endless, type DayNumber } from './dayNumber';
import { holdingOn, type CompiledHistory } from './history';
import { mergeUnits, type UnitTopology } from './outlines';
import { areaOf } from './units';

export interface LabelProperties {
	kind: 'country' | 'sea';
	name: string;
	/** 1 for the largest to 4 for the smallest: the size of the type, and who yields to whom. */
	rank: number;
	/** The name shows from this zoom on, 0 to 6. */
	zoom: number;
	/** First day, and the first day after. */
	from: DayNumber;
	to: DayNumber;
}

/** The file `basemap/labels/<locale>.json`; ids are the same in every language. */
export interface Labels extends FeatureCollection<Point, LabelProperties> {
	/** Names by index in `History.states`. */
	states: string[];
}

/** A name of a state and where it stands, from a day to another. */
export interface StateLabel {
	names: Names;
	anchor: Position;
	rank: number;
	zoom: number;
	from: DayNumber;
	to: DayNumber;
}

/** A name is worth its place once its land is as wide as this, in pixels. */
const leastWidth = 40;
const kilometresPerPixel = 40075 / 512;

/** Zooms that an island's name shows earlier: open water around it has room for a name wider than the land. */
const islandLead = 2.5;

/** Smallest area of rank 1, 2 and 3, in square kilometres. */
const rankAreas = [2_000_000, 400_000, 60_000];

/** Zoom from which a sea of rank 1 to 4 shows its name. */
const seaZooms = [0, 2, 3, 4];

/** Where the pole of inaccessibility is no good place for a name. */
const ownAnchors: Record<string, Position> = {
	antarctica: [30, -78],
	france: [2.4, 46.7],
	chile: [-70.6, -29],
	norway: [10, 61.4],
	sweden: [15.4, 62.3],
	'united-states': [-98.5, 39.6],
	canada: [-107, 60],
	russia: [96, 63],
	'soviet-union': [90, 62],
	vietnam: [108.2, 13.6]
};

/** Where a state so wide that its middle is often out of sight bears its name again, from `furtherZoom` on. */
const furtherAnchors: Record<string, Position> = {
	canada: [-74, 51],
	russia: [45, 56.5],
	'soviet-union': [45, 56.5]
};
const furtherZoom = 3;

/** The names in one language. */
export function worldLabels(
	states: StateLabel[],
	seas: ReadonlyMap<string, SeaRecord>,
	stateNames: Names[],
	locale: Locale
): Labels {
	const tag = languageTag(locale);
	const features = [
		...states.map(({ names, anchor, ...rest }) => label(anchor, { kind: 'country', name: names[tag], ...rest })),
		...[...seas.values()].map(({ names, coordinates, rank }) =>
			label(coordinates, { kind: 'sea', name: names[tag], rank, zoom: seaZooms[rank - 1], from: 0, to: endless })
		)
	];
	const ranked = features.sort((a, b) => a.properties.rank - b.properties.rank);
	return {
		type: 'FeatureCollection',
		features: ranked.map((feature, id) => ({ ...feature, id })),
		states: stateNames.map((names) => names[tag])
	};
}

function label(anchor: Position, properties: LabelProperties): Feature<Point, LabelProperties> {
	const coordinates = anchor.map((degrees) => Math.round(degrees * 1000) / 1000);
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

/** The labels of every state that ever held land, each for as long as its land and its name stayed the same. */
export function stateLabels(
	compiled: CompiledHistory,
	shape: UnitTopology,
	records: ReadonlyMap<string, StateRecord>
): StateLabel[] {
	const islands = islandsOf(compiled);
	return compiled.stateIds.flatMap((id, state) =>
		spansOf(compiled, state).flatMap(({ units, from, to }) => {
			const names = namesOf(records.get(id)!, from, to);
			return placeLabels(id, units, shape, islands).flatMap((place) => names.map((name) => ({ ...place, ...name })));
		})
	);
}

interface Span {
	/** Ids of the units that the state held. */
	units: string[];
	from: DayNumber;
	to: DayNumber;
}

/** The times in which a state held the same land. */
function spansOf({ history, unitIds }: CompiledHistory, state: number): Span[] {
	const units = history.units.map(({ holdings }, i) => ({ id: unitIds[i], holdings }));
	const own = units.filter(({ holdings }) => holdings.some((holding) => holding.state === state));
	const days = [...new Set(own.flatMap(({ holdings }) => holdings.map(({ from }) => from)))].sort((a, b) => a - b);
	const spans: Span[] = [];
	for (const [i, from] of days.entries()) {
		const held = own.filter(({ holdings }) => holdingOn(holdings, from).state === state).map(({ id }) => id);
		const last = spans.at(-1);
		const to = days[i + 1] ?? endless;
		if (last?.to === from && last.units.join() === held.join()) last.to = to;
		else if (held.length) spans.push({ units: held, from, to });
	}
	return spans;
}

function placeLabels(id: string, units: string[], shape: UnitTopology, islands: ReadonlySet<string>) {
	const polygons = mergeUnits(shape, new Set(units));
	if (!polygons.length) return [];
	const areas = polygons.map(areaOf);
	const area = Math.max(...areas);
	const anchor = ownAnchors[id] ?? anchorOf(polygons[areas.indexOf(area)]);
	const isIsland = units.every((unit) => islands.has(unit));
	const rank = 1 + rankAreas.filter((least) => area < least).length;
	const further = furtherAnchors[id] ? [{ anchor: furtherAnchors[id], rank, zoom: furtherZoom }] : [];
	return [{ anchor, rank, zoom: zoomFor(area, anchor[1], isIsland) }, ...further];
}

/** What a state was called within a span: its name on maps, and those it bore before. */
function namesOf({ names, label, formerly = [] }: StateRecord, from: DayNumber, to: DayNumber) {
	const former = formerly.map((each) => ({
		names: each.names,
		from: Math.max(from, each.from ? wholeDay(each.from) : 0),
		to: Math.min(to, each.to ? wholeDay(each.to) : endless)
	}));
	const named = former.filter((each) => each.from < each.to).sort((a, b) => a.from - b.from);
	const ends = [from, ...named.map((each) => each.to)];
	const starts = [...named.map((each) => each.from), to];
	const present = ends.map((end, i) => ({ names: label ?? names, from: end, to: starts[i] }));
	return [...named, ...present].filter((each) => each.from < each.to);
}

/** The first day of a date that may be a month or a year. */
function wholeDay(date: string): DayNumber {
	return dayNumber(`${date}-01-01`.slice(0, 10));
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
function islandsOf({ history, unitIds }: CompiledHistory): Set<string> {
	const touching = new Set(history.borders.flat());
	return new Set(unitIds.filter((_, i) => !touching.has(i)));
}
