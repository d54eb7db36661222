/** The cluster index counts exactly what a count by hand counts, for any years, camera and horizon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPoint, world, type Bounds, type Position } from '$lib/cluster/bounds';
import { createClusterIndex, type MapMarker } from '$lib/cluster/clusterIndex';
import type { ClusterView } from '$lib/cluster/clusterView';
import { leftOut } from '$lib/cluster/yearTally';
import { overlapsYears, type YearRange } from '$lib/time/yearRange';

/** A place with its stays, each in a group or left out by a filter. */
interface ClusterPlace {
	id: string;
	point: Position;
	stays: { years: YearRange; group: number }[];
}

/** A view and a window of years. */
interface ClusterQuery extends ClusterView {
	years: YearRange;
}

const span = { from: 1941, to: 1960 };
const groups = 3;

const range: fc.Arbitrary<YearRange> = fc
	.tuple(fc.integer({ min: span.from, max: span.to }), fc.integer({ min: span.from, max: span.to }))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const longitude = fc.oneof(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: 176, max: 180, noNaN: true }),
	fc.double({ min: -180, max: -176, noNaN: true }),
	fc.double({ min: 5, max: 8, noNaN: true }),
	fc.constantFrom(-180, 0, 180)
);
const latitude = fc.oneof(fc.double({ min: -85, max: 85, noNaN: true }), fc.double({ min: 45, max: 47, noNaN: true }));
const places: fc.Arbitrary<ClusterPlace[]> = fc
	.array(
		fc.record({
			// Adding zero turns -0, which no record holds, into 0.
			point: fc.tuple(longitude, latitude).map(([lng, lat]): Position => [lng + 0, lat + 0]),
			stays: fc.array(fc.record({ years: range, group: fc.constantFrom(0, 1, 2, leftOut) }), { maxLength: 90 })
		}),
		{ maxLength: 30 }
	)
	.map((list) => list.map((place, i) => ({ ...place, id: `place-${i}` })));
const bounds: fc.Arbitrary<Bounds> = fc.oneof(
	fc.constant(world),
	fc
		.tuple(
			longitude,
			latitude,
			fc.double({ min: 0.01, max: 360, noNaN: true }),
			fc.double({ min: 0.01, max: 90, noNaN: true })
		)
		.map(([west, south, width, height]): Bounds => [west, south, west + width, Math.min(south + height, 90)])
);
const horizon = fc.constantFrom<((point: Position) => boolean) | undefined>(
	undefined,
	([lng]) => lng > 0,
	([, lat]) => lat > 30,
	() => false
);
const queries: fc.Arbitrary<ClusterQuery> = fc.record({
	bounds,
	zoom: fc.double({ min: -1, max: 12, noNaN: true }),
	years: range,
	isInView: horizon
});

/** Places in view with stays in the window, and the stays of each by group. */
function countByHand(places: ClusterPlace[], { bounds, years, isInView }: ClusterQuery): Map<string, number[]> {
	const counted = places
		.filter(({ point }) => containsPoint(bounds, point) && (!isInView || isInView(point)))
		.map(({ id, stays }): [string, number[]] => {
			const active = stays.filter((stay) => overlapsYears(stay.years, years));
			return [id, [0, 1, 2].map((group) => active.filter((stay) => stay.group === group).length)];
		});
	return new Map(counted.filter(([, sums]) => total(sums) > 0));
}

const total = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** The markers, which must be the same when the view is asked for the first time, again, and a third time. */
function query(places: ClusterPlace[], query: ClusterQuery): MapMarker[] {
	const clusters = index(places);
	const [first, ...again] = [1, 2, 3].map(() => clusters.query(query, query.years));
	for (const markers of again) expect(markers.map(describeMarker)).toEqual(first.map(describeMarker));
	return first;
}

const describeMarker = ({ listPlaces, ...marker }: MapMarker) => ({ ...marker, places: listPlaces() });

function index(places: ClusterPlace[]) {
	const stays = places.flatMap(({ id, stays: own }) => own.map((stay) => ({ ...stay, place: id })));
	const codes = Uint8Array.from(stays, ({ group }) => group);
	return createClusterIndex(places, stays, span).group({ codes, count: groups });
}

function visit(id: string, point: Position, ...years: number[]): ClusterPlace {
	return { id, point, stays: years.map((year) => ({ years: { from: year, to: year }, group: 0 })) };
}

const geneva = visit('geneva', [6.14, 46.2], 1955);
const versoix = visit('versoix', [6.17, 46.28], 1945, 1946);
const washington = visit('washington', [-77.04, 38.9], 1941, 1943);
const all: ClusterQuery = { bounds: world, zoom: 0, years: span };

describe('the markers of any view', () => {
	it('hold each place in view with stays in the window once, and no other', () => {
		fc.assert(
			fc.property(places, queries, (places, asked) => {
				const shown = query(places, asked).flatMap((marker) => marker.listPlaces());
				expect([...shown].sort()).toEqual([...countByHand(places, asked).keys()].sort());
			}),
			{ numRuns: 500 }
		);
	});

	it('count the stays of their places, by group and in all', () => {
		fc.assert(
			fc.property(places, queries, (places, asked) => {
				const byHand = countByHand(places, asked);
				for (const marker of query(places, asked)) {
					const sums = [0, 1, 2].map((group) => total(marker.listPlaces().map((id) => byHand.get(id)![group])));
					expect(marker.groups).toEqual(sums);
					expect(marker.count).toBe(total(sums));
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('show a lone place at its own point, under its own name', () => {
		fc.assert(
			fc.property(places, queries, (places, asked) => {
				for (const marker of query(places, asked)) {
					expect(marker.kind).toBe(marker.listPlaces().length === 1 ? 'place' : 'cluster');
					if (marker.kind !== 'place') continue;
					expect(marker.key).toBe(marker.listPlaces()[0]);
					expect(marker.point).toEqual(places.find(({ id }) => id === marker.key)!.point);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('have keys of their own and run from west to east', () => {
		fc.assert(
			fc.property(places, queries, (places, asked) => {
				const markers = query(places, asked);
				expect(new Set(markers.map(({ key }) => key)).size).toBe(markers.length);
				const lngs = markers.map(({ point }) => point[0]);
				expect(lngs).toEqual([...lngs].sort((a, b) => a - b));
			}),
			{ numRuns: 300 }
		);
	});

	it('stand within the view', () => {
		fc.assert(
			fc.property(
				places,
				fc.record({ bounds, zoom: fc.double({ min: 0, max: 12, noNaN: true }), years: range }),
				(places, asked) => {
					const {
						bounds: [west, south, east, north]
					} = asked;
					const hair = 1e-6;
					for (const { point } of query(places, asked))
						expect(containsPoint([west - hair, south - hair, east + hair, north + hair], point)).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('two places close together', () => {
	it('are one marker from afar and two from near', () => {
		expect(query([geneva, versoix], { ...all, zoom: 2 })).toMatchObject([{ kind: 'cluster', count: 3 }]);
		expect(query([geneva, versoix], { ...all, zoom: 12 }).map(({ key }) => key)).toEqual(['geneva', 'versoix']);
	});

	it('are the one of them that the years select, at its own point', () => {
		const [marker, ...others] = query([geneva, versoix], { ...all, years: { from: 1955, to: 1955 } });
		expect(marker).toMatchObject({ kind: 'place', key: 'geneva', point: [6.14, 46.2], count: 1 });
		expect(others).toEqual([]);
	});

	it('stand still while the years change, also where only some are in view', () => {
		const clusters = index([geneva, versoix, visit('coppet', [6.19, 46.32], 1941, 1955)]);
		const view = { bounds: [6, 46.25, 7, 47] as Bounds, zoom: 2 };
		const [before] = clusters.query(view, { from: 1941, to: 1955 });
		const [after] = clusters.query(view, { from: 1941, to: 1945 });
		expect([before.count, after.count]).toEqual([4, 2]);
		expect([after.key, after.point]).toEqual([before.key, before.point]);
	});

	it('are the one of them that lies in view', () => {
		const [marker] = query([geneva, versoix], { ...all, bounds: [6, 46.25, 7, 47] });
		expect(marker).toMatchObject({ kind: 'place', key: 'versoix', point: [6.17, 46.28], count: 2 });
	});

	it('stand still while the years change', () => {
		const clusters = index([geneva, versoix, visit('lausanne', [6.63, 46.52], 1945, 1955)]);
		const [before] = clusters.query(all, { from: 1941, to: 1955 });
		const [after] = clusters.query(all, { from: 1945, to: 1955 });
		expect([after.key, after.point]).toEqual([before.key, before.point]);
	});

	it('stand still while filters change', () => {
		const lausanne = visit('lausanne', [6.63, 46.52], 1945, 1955);
		const [before] = query([geneva, versoix, lausanne], all);
		const without = { ...lausanne, stays: lausanne.stays.map((stay) => ({ ...stay, group: leftOut })) };
		const [after] = query([geneva, versoix, without], all);
		expect([before.count, after.count]).toEqual([5, 3]);
		expect([after.key, after.point]).toEqual([before.key, before.point]);
	});
});

describe('meetings at one point', () => {
	it('are counted together at one place', () => {
		const [marker] = query([visit('panmunjom', [126.68, 37.96], 1950, 1950)], all);
		expect(marker).toMatchObject({ kind: 'place', key: 'panmunjom', count: 2 });
	});

	it('are told apart close up even where two places share it', () => {
		const twins = [visit('one', [10, 10], 1950), visit('two', [10, 10], 1951)];
		expect(query(twins, { ...all, zoom: 12 }).map(({ key }) => key)).toEqual(['one', 'two']);
		const [both, ...others] = query(twins, { ...all, zoom: 5 });
		expect([both.kind, both.count, both.listPlaces(), others]).toEqual(['cluster', 2, ['one', 'two'], []]);
	});
});

describe('the date line', () => {
	const east = visit('east', [179.9, 0], 1950);
	const west = visit('west', [-179.9, 0], 1950);

	it('hides neither side of a view across it', () => {
		const markers = query([east, west], { ...all, bounds: [179, -1, 181, 1], zoom: 8 });
		expect(total(markers.map(({ count }) => count))).toBe(2);
	});

	it('parts the sides where only one is in view', () => {
		expect(query([east, west], { ...all, bounds: [179, -1, 180, 1], zoom: 8 }).map(({ key }) => key)).toEqual(['east']);
		expect(query([east, west], { ...all, bounds: [-180, -1, -179, 1], zoom: 8 }).map(({ key }) => key)).toEqual([
			'west'
		]);
	});

	it('does not matter to a camera that has gone around the world', () => {
		const keys = (bounds: Bounds) => query([east, west, washington], { ...all, bounds, zoom: 4 }).map(({ key }) => key);
		const there: Bounds = [-90, 0, -60, 60];
		const around = there.map((degrees, i) => degrees + (i % 2 ? 0 : 360)) as Bounds;
		expect(keys(around)).toEqual(keys(there));
	});
});

describe('nothing selected', () => {
	it('shows no markers without places', () => {
		expect(query([], all)).toEqual([]);
	});

	it('shows no markers in years without meetings', () => {
		expect(query([geneva, washington], { ...all, years: { from: 1948, to: 1950 } })).toEqual([]);
	});

	it('shows no markers behind the horizon', () => {
		expect(query([geneva, washington], { ...all, isInView: () => false })).toEqual([]);
	});
});

describe('a stay over the turn of the year', () => {
	const arcadia: ClusterPlace = {
		id: 'washington',
		point: [-77.04, 38.9],
		stays: [{ years: { from: 1941, to: 1942 }, group: 0 }]
	};
	const counts = (from: number, to: number): number[] =>
		query([arcadia], { ...all, years: { from, to } }).map(({ count }: MapMarker) => count);

	it('counts in either year and once in both', () => {
		expect([counts(1941, 1941), counts(1942, 1942), counts(1941, 1942), counts(1943, 1960)]).toEqual([
			[1],
			[1],
			[1],
			[]
		]);
	});
});
