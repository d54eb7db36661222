/** Places joined into a tree by supercluster, with the stays of each branch in a row. */
import Supercluster from 'supercluster';
import type { YearRange } from '../time/yearRange';
import { growBounds, world, type Bounds, type Position } from './bounds';
import { addPart, clusterOf, leafOf, orderPlaces, type Branch } from './branch';

export interface ClusterPlace {
	id: string;
	point: Position;
}

/** Time spent at a place. */
export interface Stay {
	/** Id of the place. */
	place: string;
	years: YearRange;
}

/** What supercluster draws at one zoom. */
export interface TreeNode {
	branch: Branch;
	/** A cluster's own, the same at every query. */
	id?: number;
	point: Position;
}

export interface StayTree {
	/** What may have places in the bounds at a zoom. */
	nodesAt(bounds: Bounds, zoom: number): TreeNode[];
	/** Indexes of the places in the order of the tree. */
	places: readonly number[];
	/** Of each of them the first of its stays, and the end of all: a branch's stays follow one another. */
	starts: Int32Array;
	/** Indexes of the stays in the order of their places; stays at unknown places are left out. */
	order: Int32Array;
}

interface Properties {
	branch: Branch;
}

/** Pixels within which places are drawn as one, on 512-pixel tiles. */
const radius = 52;
/** The last zoom with clusters, and the first at which every place stands alone. */
const maxZoom = 9;
export const loneZoom = maxZoom + 1;
/** A place lies less than this from the centre of its cluster: 2 radii for each merge, each half as wide as the last. */
const reach = 4 * radius;

export function buildStayTree(places: readonly ClusterPlace[], stays: readonly Stay[]): StayTree {
	const clusters = joinPlaces(places);
	const { placeOf, counts } = locateStays(places, stays);
	const inOrder: number[] = [];
	for (const { properties } of clusters.getClusters(world, 0)) orderPlaces(properties.branch, counts, inOrder);
	const starts = addUp(inOrder.map((place) => counts[place]));
	return {
		places: inOrder,
		starts,
		order: orderStays(placeOf, inOrder, starts),
		nodesAt: (bounds, zoom) =>
			clusters
				.getClusters(growBounds(bounds, reach, zoom), Math.max(0, Math.floor(zoom)))
				.map(({ properties, geometry }) => ({
					branch: properties.branch,
					id: 'cluster_id' in properties ? properties.cluster_id : undefined,
					point: geometry.coordinates as Position
				}))
	};
}

function joinPlaces(places: readonly ClusterPlace[]): Supercluster<Properties, Properties> {
	const own = new WeakSet<Properties>();
	const clusters = new Supercluster<Properties, Properties>({
		radius,
		maxZoom,
		map: ({ branch }) => ({ branch }),
		reduce(sum, { branch }) {
			if (!own.has(sum)) sum.branch = clusterOf(sum.branch);
			own.add(sum);
			addPart(sum.branch, branch);
		}
	});
	return clusters.load(
		places.map(({ point }, i) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: point },
			properties: { branch: leafOf(i, point) }
		}))
	);
}

/** The index of each stay's place, -1 for an unknown one, and how many stays each place has. */
function locateStays(places: readonly ClusterPlace[], stays: readonly Stay[]) {
	const indexOf = new Map(places.map(({ id }, i) => [id, i]));
	const placeOf = new Int32Array(stays.length);
	const counts = new Int32Array(places.length);
	for (let i = 0; i < stays.length; i++) {
		placeOf[i] = indexOf.get(stays[i].place) ?? -1;
		if (placeOf[i] >= 0) counts[placeOf[i]]++;
	}
	return { placeOf, counts };
}

/** Sums of the numbers before each, and of all. */
function addUp(numbers: readonly number[]): Int32Array {
	const sums = new Int32Array(numbers.length + 1);
	for (let i = 0; i < numbers.length; i++) sums[i + 1] = sums[i] + numbers[i];
	return sums;
}

/** `starts` holds where the stays of each place begin, in the order of `places`. */
function orderStays(placeOf: Int32Array, places: readonly number[], starts: Int32Array): Int32Array {
	const order = new Int32Array(starts[places.length]);
	const next = new Int32Array(places.length);
	for (let i = 0; i < places.length; i++) next[places[i]] = starts[i];
	for (let stay = 0; stay < placeOf.length; stay++) if (placeOf[stay] >= 0) order[next[placeOf[stay]]++] = stay;
	return order;
}
