/** Land is cut without loss: what one unit takes the other lacks, and both have the border in common. */
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../../src/lib/world/cutUnits';
import { bordersOf, mergeUnits, unitTopology } from '../../../src/lib/world/outlines';
import { planarArea } from '../../../src/lib/world/rings';
import { shareCorners } from '../../../src/lib/world/shareCorners';
import type { Unit } from '../../../src/lib/world/units';
import { boxRing } from '../../fixtures/boxRing';

const unit = (id: string, ...rings: Position[][]): Unit => ({ id, polygons: rings.map((ring) => [ring]) });
const land = (of: string, ...within: Position[][]) => ({ land: { of, ...(within.length && { within }) } }) as never;
const areaOf = (polygons: Position[][][]) =>
	polygons.reduce(
		(sum, [outer, ...holes]) => sum + planarArea(outer) - holes.reduce((all, hole) => all + planarArea(hole), 0),
		0
	);
const area = (units: Unit[], id: string) => areaOf(units.find((each) => each.id === id)?.polygons ?? []);
const turn = (ring: Position[]) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);

const atlas = [unit('AA', boxRing(0, 0, 10, 10), boxRing(20, 0, 22, 2)), unit('BB', boxRing(10, 0, 15, 10))];

describe('units', () => {
	it('have what lies in their rings, and the whole has the rest', () => {
		const units = cutUnits(
			atlas,
			new Map([
				['a', land('AA')],
				['west', land('AA', boxRing(-1, -1, 4, 11))],
				['b', land('BB')]
			])
		);
		expect([area(units, 'a'), area(units, 'west'), area(units, 'b')]).toEqual([64, 40, 50]);
	});

	it('may be cut from units that are cut themselves', () => {
		const lands = new Map([
			['a', land('AA')],
			['inner', land('west', boxRing(1, 1, 2, 2))],
			['west', land('AA', boxRing(-1, -1, 4, 11))]
		]);
		const units = cutUnits(atlas, lands);
		expect([area(units, 'a'), area(units, 'west'), area(units, 'inner')]).toEqual([64, 39, 1]);
	});

	it('add up to the land that they are cut from, however the rings lie and turn', () => {
		const corner = fc.tuple(fc.double({ min: -2, max: 24, noNaN: true }), fc.double({ min: -2, max: 12, noNaN: true }));
		const ring = fc.tuple(corner, corner, corner).map((corners): Position[] => corners.map(([x, y]) => [x, y]));
		fc.assert(
			fc.property(ring, (within) => {
				const units = cutUnits(
					atlas,
					new Map([
						['a', land('AA')],
						['part', land('AA', within)]
					])
				);
				expect(area(units, 'a') + area(units, 'part')).toBeCloseTo(104, 3);
			})
		);
	});

	it('have outer rings that run clockwise and holes that do not, for one that ran otherwise would be the rest of the globe', () => {
		const units = cutUnits(
			atlas,
			new Map([
				['a', land('AA')],
				['hole', land('AA', boxRing(4, 4, 6, 6).toReversed())]
			])
		);
		const rings = units.flatMap(({ polygons }) =>
			polygons.flatMap(([outer, ...holes]) => [turn(outer), ...holes.map((hole) => -turn(hole))])
		);
		expect(rings.filter((doubled) => doubled >= 0)).toEqual([]);
		expect(area(units, 'a')).toBe(100);
	});

	it('that name no land are left out', () => {
		expect(
			cutUnits(
				atlas,
				new Map([
					['x', land('XX')],
					['y', land('y')],
					['far', land('AA', boxRing(50, 50, 60, 60))]
				])
			)
		).toEqual([]);
	});
});

describe('neighbours', () => {
	const lands = new Map([
		['a', land('AA')],
		['west', land('AA', boxRing(-1, -1, 4, 11))],
		['b', land('BB', boxRing(0, 5, 20, 20))],
		['c', land('BB')]
	]);
	const shape = unitTopology(shareCorners(cutUnits(atlas, lands)));

	it('share their border to the last corner, also where the one has corners that the other lacks', () => {
		const lines = bordersOf(shape).map(({ between, line }) => [between.join(' '), line.coordinates.flat().length > 1]);
		expect(lines).toEqual([
			['a b', true],
			['a c', true],
			['a west', true],
			['b c', true]
		]);
	});

	it('merge without a seam', () => {
		const merged = mergeUnits(shape, new Set(['a', 'west', 'b', 'c']));
		expect(areaOf(merged)).toBeCloseTo(154, 6);
		expect(merged.length).toBe(2);
	});
});
