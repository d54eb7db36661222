/**
 * The time-aware cluster index: built once over places, grouped once for each choice of filters, asked with bounds,
 * zoom and a window of years. Filters and years change what is counted, never how places are joined.
 */
import type { YearRange } from '../time/yearRange';
import { containsPoint, type Bounds, type Position } from './bounds';
import { compareBounds, middleOf, type Branch } from './branch';
import { buildStayTree, type ClusterPlace, type Stay, type TreeNode } from './stayTree';
import {
	countAll,
	countStays,
	leftOut,
	readAll,
	readGroups,
	tallyStays,
	type StayColumns,
	type YearTally
} from './yearTally';

export interface ClusterView {
	bounds: Bounds;
	/** MapLibre's zoom. */
	zoom: number;
	/** A further limit on the places in view, such as the horizon of a globe. */
	isInView?: (point: Position) => boolean;
}

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

/** What each stay counts for, in the order of the stays given to the index: a group from 0, or `leftOut`. */
export interface Grouping {
	groupOf: Uint8Array;
	/** How many groups there are, at most 255. */
	count: number;
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
	return { groupOf: groups, count };
}

export interface ClusterIndex {
	group(grouping: Grouping): GroupedClusters;
}

export interface GroupedClusters {
	/**
	 * Markers for the places in view with stays in the window, from west to east. Each such place is counted in
	 * exactly one marker and no other place in any: the counts add up to the stays of the places in view. A cluster
	 * with one such place is given as that place, at its own point. The next query of the same view is quicker.
	 */
	query(view: ClusterView, years: YearRange): MapMarker[];
}

/** A node with its largest branches that lie in view as a whole. */
interface NodeInView {
	node: TreeNode;
	branches: Branch[];
}

/** Up to so many stays are counted one by one. */
const fewStays = 8;
/** Tallies kept at a time: those of some screens full of markers. */
const keptTallies = 4000;

/** Builds the index. `span` holds every window asked for later; stays outside are held at its ends. */
export function createClusterIndex(
	places: readonly ClusterPlace[],
	stays: readonly Stay[],
	span: YearRange
): ClusterIndex {
	const tree = buildStayTree(places, stays);
	const years = span.to - span.from + 1;
	const offset = (year: number) => Math.min(Math.max(year - span.from, 0), years - 1);
	const from = new Uint16Array(tree.order.length);
	const to = new Uint16Array(tree.order.length);
	for (const [i, stay] of tree.order.entries()) {
		from[i] = offset(stays[stay].years.from);
		to[i] = offset(stays[stay].years.to);
	}

	let last: { view: ClusterView; nodes: NodeInView[] } | undefined;

	function nodesInView(view: ClusterView): NodeInView[] {
		if (last?.view !== view) {
			const nodes = tree.nodesAt(view.bounds, view.zoom).map((node) => ({ node, branches: cut(node.branch, view) }));
			const inView = nodes.filter(({ branches }) => branches.length);
			// Nearly the order of the markers, which are then sorted in no time.
			last = { view, nodes: inView.sort((a, b) => byPoint(a.node, b.node)) };
		}
		return last.nodes;
	}

	return {
		group({ groupOf, count: groups }) {
			const group = new Uint8Array(tree.order.length);
			for (let i = 0; i < group.length; i++) group[i] = groupOf[tree.order[i]];
			const countIn = createCounter({ from, to, group, years, groups });
			return {
				query(view, { from, to }) {
					const count = countIn({ from: from - span.from, to: to - span.from });
					const markers: MapMarker[] = [];
					for (const inView of nodesInView(view)) {
						const marker = toMarker(inView, view, places, count);
						if (marker) markers.push(marker);
					}
					return markers.sort(byPoint);
				}
			};
		}
	};
}

/** The stays of a branch that overlap the window. */
interface Counter {
	all(branch: Branch): number;
	groups(branch: Branch): number[];
}

function createCounter(columns: StayColumns): (window: YearRange) => Counter {
	const tallies = new Map<Branch, YearTally>();

	/** None for a branch of few stays. */
	function tallyOf(branch: Branch): YearTally | undefined {
		const known = tallies.get(branch);
		if (known || branch.end - branch.start <= fewStays) return known;
		if (tallies.size >= keptTallies) tallies.clear();
		const tally = tallyStays(columns, branch.start, branch.end);
		tallies.set(branch, tally);
		return tally;
	}

	return (window) => ({
		all(branch) {
			const tally = tallyOf(branch);
			return tally ? readAll(tally, window) : countAll(columns, branch.start, branch.end, window);
		},
		groups(branch) {
			const tally = tallyOf(branch);
			return tally ? readGroups(tally, columns.groups, window) : countStays(columns, branch.start, branch.end, window);
		}
	});
}

/** The largest branches of a branch that lie in view as a whole. */
function cut(branch: Branch, view: ClusterView): Branch[] {
	if (branch.place !== undefined) return isSeen(view, branch.sum) ? [branch] : [];
	const overlap = compareBounds(view.bounds, branch.bounds);
	if (overlap === 'none') return [];
	if (overlap === 'all' && !view.isInView) return [branch];
	const branches = branch.parts.flatMap((part) => cut(part, view));
	return branches.length === branch.parts.length && branches.every((each, i) => each === branch.parts[i])
		? [branch]
		: branches;
}

function toMarker(
	{ node, branches }: NodeInView,
	view: ClusterView,
	places: readonly ClusterPlace[],
	count: Counter
): MapMarker | undefined {
	const active = branches.filter((branch) => count.all(branch) > 0);
	if (!active.length) return undefined;
	const groups = active.map((branch) => count.groups(branch)).reduce(addUp);
	const all = groups.reduce((sum, each) => sum + each);
	const lone = active.length === 1 ? findLone(active[0], all, count) : undefined;
	return {
		kind: lone ? 'place' : 'cluster',
		key: lone ? places[lone.place!].id : `cluster ${node.id}`,
		point: lone ? lone.sum : standsInView(node, active, all, view, count) ? node.point : middleOf(active),
		count: all,
		groups,
		listPlaces: () => active.flatMap((branch) => activePlaces(branch, count)).map((place) => places[place].id)
	};
}

/** True where a cluster has all its active places in view, and its own point too. */
function standsInView(node: TreeNode, active: Branch[], all: number, view: ClusterView, count: Counter): boolean {
	return active[0] === node.branch || (count.all(node.branch) === all && isSeen(view, node.point));
}

/** The one place of a branch with stays in the window, if there is but one. `all` is the branch's count. */
function findLone(branch: Branch, all: number, count: Counter): Branch | undefined {
	if (branch.place !== undefined) return branch;
	if (all > branch.most) return undefined;
	const part = branch.parts.find((each) => count.all(each) > 0)!;
	return count.all(part) === all ? findLone(part, all, count) : undefined;
}

function activePlaces(branch: Branch, count: Counter): number[] {
	if (!count.all(branch)) return [];
	if (branch.place !== undefined) return [branch.place];
	return branch.parts.flatMap((part) => activePlaces(part, count));
}

function addUp(a: readonly number[], b: readonly number[]): number[] {
	return a.map((value, i) => value + b[i]);
}

/** From west to east, and from south to north. */
function byPoint(a: { point: Position }, b: { point: Position }): number {
	return a.point[0] - b.point[0] || a.point[1] - b.point[1];
}

function isSeen({ bounds, isInView }: ClusterView, point: Position): boolean {
	return containsPoint(bounds, point) && (!isInView || isInView(point));
}
