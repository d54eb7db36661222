/** Cuts the land of the base atlas into the units of the records. */
import type { Position } from 'geojson';
import type { UnitRecord } from '../dataset/borderSchema';
import { boxOf, overlap } from './rings';
import { clipPolygons, onGrid, type Polygon } from './clip';
import type { Unit } from './units';

type Lands = ReadonlyMap<string, Pick<UnitRecord, 'land'>>;

/**
 * The land of every unit, without what others cut from it. A unit whose `of` is missing, or of which nothing is left
 * (an islet that a coarser atlas lacks), is left out.
 */
export function cutUnits(atlas: Unit[], lands: Lands): Unit[] {
	const whole = createWholes(atlas, lands);
	const cuts = cutsBySource(lands);
	return [...lands].flatMap(([id, { land }]) => {
		const taken = [...(cuts.get(id) ?? []), ...(land.within ? [] : (cuts.get(land.of) ?? []))];
		const polygons = clip(whole(id), taken, 'outside');
		return polygons.length ? [{ id, polygons }] : [];
	});
}

/** Gives a unit's land with all that others cut from it. */
function createWholes(atlas: Unit[], lands: Lands): (id: string) => Polygon[] {
	const base = new Map(atlas.map(({ id, polygons }) => [id, polygons.map(onGrid).filter(([outer]) => outer)]));
	const known = new Map<string, Polygon[]>();
	return function whole(id): Polygon[] {
		const land = lands.get(id)?.land;
		if (!land) return [];
		const shape = known.get(id);
		if (shape) return shape;
		known.set(id, []); // ends a circle of units
		const source = base.get(land.of) ?? whole(land.of);
		const polygons = land.within ? clip(source, land.within, 'inside') : source;
		known.set(id, polygons);
		return polygons;
	};
}

/** The rings of all units that are cut from an atlas code or a unit. */
function cutsBySource(lands: Lands): Map<string, Position[][]> {
	const cuts = new Map<string, Position[][]>();
	for (const { land } of lands.values())
		if (land.within) cuts.set(land.of, [...(cuts.get(land.of) ?? []), ...land.within]);
	return cuts;
}

/** Polygons that no ring touches stay as they are. */
function clip(polygons: Polygon[], rings: Position[][], side: 'inside' | 'outside'): Polygon[] {
	const knives = rings.map((ring) => ({ ring, box: boxOf(ring) }));
	return polygons.flatMap((polygon) => {
		const box = boxOf(polygon[0]);
		const touching = knives.filter((knife) => overlap(box, knife.box)).map(({ ring }) => ring);
		if (!touching.length) return side === 'outside' ? [polygon] : [];
		return clipPolygons([polygon], touching, side);
	});
}
