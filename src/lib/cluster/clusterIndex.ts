/** The time-aware cluster index: built once over places, asked with bounds, zoom and a window of years. */
import Supercluster from 'supercluster';
import type { YearRange } from '../time/yearRange';
import { containsPoint, growBounds, type Bounds, type Position } from './bounds';
import { addTally, countStays, tallyStays, type Stay, type YearTally } from './yearTally';

export interface ClusterPlace {
	id: string;
	point: Position;
	stays: Stay[];
}

export interface ClusterQuery {
	bounds: Bounds;
	/** MapLibre's zoom. */
	zoom: number;
	years: YearRange;
	/** A further limit on the places in view, such as the horizon of a globe. */
	isInView?: (point: Position) => boolean;
}

/** A place at its own point, or several places drawn as one. */
export interface MapMarker {
	kind: 'place' | 'cluster';
	/** Id of the place, or a name of the cluster that stays the same while years change. */
	key: string;
	point: Position;
	/** Stays in the window, in all and by group. */
	count: number;
	groups: number[];
	/** Ids of the places in view with stays in the window. */
	places: string[];
}

export interface ClusterIndex {
	/**
	 * Markers for the places in view with stays in the window, from west to east. Each such place is counted in
	 * exactly one marker and no other place in any: the counts add up to the stays of the places in view.
	 */
	query(query: ClusterQuery): MapMarker[];
}

interface Leaf {
	id: string;
	point: Position;
	tally: YearTally;
}
type Node = ReturnType<Supercluster<Leaf, { tally: YearTally }>['getClusters']>[number];

/** Pixels within which places are drawn as one, on 512-pixel tiles. */
const radius = 52;
/** The last zoom with clusters, and the first at which every place stands alone. */
const maxZoom = 9;
export const loneZoom = maxZoom + 1;
/** A place lies less than this from the centre of its cluster: 2 radii for each merge, each half as wide as the last. */
const reach = 4 * radius;

/**
 * Builds the index. `span` must hold every window asked for later; `groups` is the number of groups of stays.
 * A cluster with one active place in view is given as that place, at its own point.
 */
export function createClusterIndex(places: readonly ClusterPlace[], span: YearRange, groups: number): ClusterIndex {
	const index = new Supercluster<Leaf, { tally: YearTally }>({
		radius,
		maxZoom,
		map: ({ tally }) => ({ tally: tally.slice() }),
		reduce: (sum, { tally }) => addTally(sum.tally, tally)
	});
	index.load(places.map((place) => toFeature(place, tallyStays(place.stays, span, groups))));

	/** The leaves below a node that have stays in the window. */
	function activeLeaves(node: Node, years: YearRange): Leaf[] {
		if (total(countStays(node.properties.tally, span, years)) === 0) return [];
		if (!isCluster(node)) return [node.properties];
		return index.getChildren(node.properties.cluster_id).flatMap((child) => activeLeaves(child, years));
	}

	function toMarker(node: Node, { bounds, years, isInView }: ClusterQuery): MapMarker | undefined {
		const active = activeLeaves(node, years);
		const shown = active.filter(({ point }) => containsPoint(bounds, point) && (!isInView || isInView(point)));
		if (!shown.length) return undefined;
		const counts = shown.map(({ tally }) => countStays(tally, span, years));
		const sums = counts.reduce((sum, each) => sum.map((value, i) => value + each[i]));
		const isWhole = shown.length === active.length && isCluster(node);
		return {
			kind: shown.length === 1 ? 'place' : 'cluster',
			key: shown.length === 1 || !isCluster(node) ? shown[0].id : `cluster ${node.properties.cluster_id}`,
			point: shown.length > 1 && isWhole && contains(node, bounds, isInView) ? pointOf(node) : middle(shown),
			count: total(sums),
			groups: sums,
			places: shown.map(({ id }) => id)
		};
	}

	return {
		query(query) {
			return index
				.getClusters(growBounds(query.bounds, reach, query.zoom), Math.max(0, Math.floor(query.zoom)))
				.map((node) => toMarker(node, query))
				.filter((marker) => marker !== undefined)
				.sort((a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1]);
		}
	};
}

function toFeature({ id, point }: ClusterPlace, tally: YearTally) {
	return {
		type: 'Feature' as const,
		geometry: { type: 'Point' as const, coordinates: point },
		properties: { id, point, tally }
	};
}

function isCluster(node: Node): node is Extract<Node, { properties: { cluster_id: number } }> {
	return 'cluster_id' in node.properties;
}

function pointOf(node: Node): Position {
	return node.geometry.coordinates as Position;
}

function contains(node: Node, bounds: Bounds, isInView?: (point: Position) => boolean): boolean {
	return containsPoint(bounds, pointOf(node)) && (!isInView || isInView(pointOf(node)));
}

/** The mean of some points that lie close together on one side of the date line. */
function middle(leaves: Leaf[]): Position {
	const mean = (axis: 0 | 1) => total(leaves.map(({ point }) => point[axis])) / leaves.length;
	return [mean(0), mean(1)];
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
