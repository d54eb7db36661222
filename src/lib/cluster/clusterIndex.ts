/**
 * The time-aware cluster index: built once over places, grouped once for each choice of filters, asked with bounds,
 * zoom and a window of years. Filters and years change what is counted, never how places are joined.
 */
import type { YearRange } from '../time/yearRange';
import type { Position } from './bounds';
import type { ClusterView } from './clusterView';
import { byPoint, findNodes, type NodeInView, type NodesInView } from './nodesInView';
import { regroup, type Grouping, type HeldStays, type Regrouped } from './regroup';
import { createRegroupAside } from './regroupAside';
import { buildStayTree, type ClusterPlace, type Stay, type StayTree } from './stayTree';
import {
	countRun,
	countStays,
	createCounts,
	hasAny,
	leftOut,
	readTally,
	strideOf,
	tallyStays,
	type Counts,
	type StayColumns,
	type YearTally
} from './yearTally';

export type { Grouping } from './regroup';

/** A place at its own point, or several places drawn as one. */
export interface MapMarker {
	kind: 'place' | 'cluster';
	/** Id of the place, or a name of the cluster that stays the same while years and filters change. */
	key: string;
	point: Position;
	/** Stays in the window, in all and by group. */
	count: number;
	groups: number[];
	/** Ids of the places in view with stays in the window. */
	listPlaces(): string[];
}

/** A grouping of the stays of an index: `shown` are some of them, in the same order; the others are left out. */
export function groupStays<T extends Stay>(
	all: readonly T[],
	shown: readonly T[],
	groupOf: (stay: T) => number,
	count: number
): Grouping {
	const groups = new Uint8Array(all.length).fill(leftOut);
	let next = 0;
	for (let i = 0; i < all.length && next < shown.length; i++)
		if (all[i] === shown[next]) groups[i] = groupOf(shown[next++]);
	return { codes: groups, count };
}

export interface ClusterIndex {
	/** Indexes of the stays in the order in which the index holds them. */
	order: Int32Array;
	group(grouping: Grouping): GroupedClusters;
	/**
	 * The same from a worker, with the view last asked for already tallied. Undefined where a later call has overtaken
	 * it. Where there is no worker, or it breaks, it is done at once.
	 */
	groupAside(grouping: Grouping): Promise<GroupedClusters | undefined>;
}

/** From so many stays on `group` may cost a page a frame, and `groupAside` is worth the wait. */
export const manyStays = 200_000;

export interface GroupedClusters {
	/**
	 * Markers for the places in view with stays in the window, from west to east. Each such place is counted in
	 * exactly one marker and no other place in any: the counts add up to the stays of the places in view. A cluster
	 * with one such place is given as that place, at its own point. The first query of a view looks at all its stays,
	 * the second tallies them by year, so that those that follow look at none.
	 */
	query(view: ClusterView, years: YearRange): MapMarker[];
}

/** Builds the index. `span` holds every window asked for later; stays outside are held at its ends. */
export function createClusterIndex(
	places: readonly ClusterPlace[],
	stays: readonly Stay[],
	span: YearRange
): ClusterIndex {
	const tree = buildStayTree(places, stays);
	const held = holdStays(tree.order, stays, span);
	const regroupAside = createRegroupAside(held);

	let last: NodesInView | undefined;
	const nodesInView = (view: ClusterView) => (last?.view === view ? last : (last = findNodes(tree, view)));

	/** `tallied` are the nodes that a tally is of. */
	function createGrouped({ code, groupOf, tally }: Regrouped, groups: number, tallied?: NodesInView): GroupedClusters {
		const columns: StayColumns = { ...held, code, groupOf, groups };
		const count = createCounter(columns, tallied, tally);
		return {
			query(view, years) {
				const inView = nodesInView(view);
				const window = { from: years.from - span.from, to: years.to - span.from };
				return createMarkers(inView.nodes, count(inView, window), { places, tree, columns, window });
			}
		};
	}

	return {
		order: tree.order,
		group: (grouping) => createGrouped(regroup(held, grouping), grouping.count),
		async groupAside(grouping) {
			const inView = last;
			const answer = await regroupAside(grouping, inView?.stays);
			return answer && createGrouped(answer, grouping.count, inView);
		}
	};
}

function holdStays(order: Int32Array, stays: readonly Stay[], span: YearRange): HeldStays {
	const years = span.to - span.from + 1;
	const offset = (year: number) => Math.min(Math.max(year - span.from, 0), years - 1);
	// The stays are read in their own order, in which they lie in memory.
	const from = Uint16Array.from(stays, (stay) => offset(stay.years.from));
	const to = Uint16Array.from(stays, (stay) => offset(stay.years.to));
	return {
		order,
		from: Uint16Array.from(order, (stay) => from[stay]),
		to: Uint16Array.from(order, (stay) => to[stay]),
		years
	};
}

/** Counts by node. They are good until the next are asked for. `tally` is of the nodes in `last`, if it is there. */
function createCounter(columns: StayColumns, last?: NodesInView, tally?: YearTally) {
	let counts: Counts;
	return (inView: NodesInView, window: YearRange): Counts => {
		if (inView !== last) {
			[last, tally] = [inView, undefined];
			return (counts = countStays(columns, inView.stays, window));
		}
		tally ??= tallyStays(columns, inView.stays);
		counts ??= createCounts(inView.stays, columns.groups);
		readTally(tally, window, counts);
		return counts;
	};
}

/** What a query is about. */
interface Asked {
	places: readonly ClusterPlace[];
	tree: StayTree;
	columns: StayColumns;
	window: YearRange;
}

function createMarkers(nodes: readonly NodeInView[], counts: Counts, asked: Asked): MapMarker[] {
	const { groups } = asked.columns;
	const stride = strideOf(groups);
	const markers: MapMarker[] = [];
	for (let i = 0; i < nodes.length; i++) {
		const own = new Array<number>(groups);
		const row = i * stride;
		let count = 0;
		for (let group = 0; group < groups; group++) count += own[group] = counts[row + group];
		if (count) markers.push(createMarker(nodes[i], count, own, asked));
	}
	return sortNearly(markers);
}

/** Sorts what is all but in order, in place: quicker than to sort at large, which is a sixth of a year step. */
function sortNearly(markers: MapMarker[]): MapMarker[] {
	for (let i = 1; i < markers.length; i++) {
		const marker = markers[i];
		let at = i;
		for (; at > 0 && byPoint(markers[at - 1], marker) > 0; at--) markers[at] = markers[at - 1];
		markers[at] = marker;
	}
	return markers;
}

function createMarker(node: NodeInView, count: number, groups: number[], asked: Asked): MapMarker {
	const lone = count > node.most ? undefined : findLone(node, count, asked);
	return {
		kind: lone ? 'place' : 'cluster',
		key: lone ? lone.id : node.key,
		point: lone ? lone.point : node.point,
		count,
		groups,
		listPlaces: () => listPlaces(node, asked)
	};
}

/** The one place of a node with stays in the window, if there is but one. `all` is the node's count. */
function findLone({ runs }: NodeInView, all: number, { places, tree, columns, window }: Asked) {
	for (const { start, end } of runs)
		for (let i = start; i < end; i++) {
			const count = countRun(columns, tree.starts[i], tree.starts[i + 1], window);
			if (count) return count === all ? places[tree.places[i]] : undefined;
		}
	return undefined;
}

function listPlaces({ runs }: NodeInView, { places, tree, columns, window }: Asked): string[] {
	const ids: string[] = [];
	for (const { start, end } of runs)
		for (let i = start; i < end; i++)
			if (hasAny(columns, tree.starts[i], tree.starts[i + 1], window)) ids.push(places[tree.places[i]].id);
	return ids;
}
