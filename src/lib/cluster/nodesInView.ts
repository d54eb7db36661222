/** What a view has of the tree: the places in it, joined as supercluster joins them at its zoom. */
import type { Position } from './bounds';
import { compareBounds, middleOf, mostOf, type Branch } from './branch';
import { isSeen, type ClusterView } from './clusterView';
import type { StayTree, TreeNode } from './stayTree';
import type { StayRuns } from './yearTally';

/** A place in view, or places that are drawn as one. */
export interface NodeInView {
	/** Its name, and where it stands, as a cluster: in the middle of its places in view, whatever the years. */
	key: string;
	point: Position;
	/** Runs of its places in view, in the order of the tree. */
	runs: PlaceRun[];
	/** The most stays at one of them. */
	most: number;
}

/** Places that follow one another in the order of the tree: the first, and the one after the last. */
interface PlaceRun {
	start: number;
	end: number;
}

export interface NodesInView {
	view: ClusterView;
	/** From west to east, as far as all of them are clusters. */
	nodes: NodeInView[];
	/** A set of stays for each node. */
	stays: StayRuns;
}

export function findNodes(tree: StayTree, view: ClusterView): NodesInView {
	const nodes = tree
		.nodesAt(view.bounds, view.zoom)
		.map((node) => toNode(node, cut(node.branch, view)))
		.filter(({ runs }) => runs.length)
		.sort(byPoint);
	return { view, nodes, stays: staysOf(nodes, tree.starts) };
}

/** From west to east, and from south to north. */
export function byPoint(a: { point: Position }, b: { point: Position }): number {
	return a.point[0] - b.point[0] || a.point[1] - b.point[1];
}

/** `branches` are the largest that lie in view as a whole. */
function toNode({ branch, id, point }: TreeNode, branches: Branch[]): NodeInView {
	return {
		key: `cluster ${id}`,
		point: branches[0] === branch ? point : middleOf(branches),
		runs: joinRuns(branches),
		most: mostOf(branches)
	};
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

function joinRuns(branches: readonly Branch[]): PlaceRun[] {
	const runs: PlaceRun[] = [];
	for (const { start, end } of branches) {
		const last = runs.at(-1);
		if (last?.end === start) last.end = end;
		else runs.push({ start, end });
	}
	return runs;
}

function staysOf(nodes: readonly NodeInView[], starts: Int32Array): StayRuns {
	const runs = nodes.flatMap(({ runs }, set) => runs.map(({ start, end }) => ({ set, start, end })));
	return {
		sets: nodes.length,
		set: Int32Array.from(runs, ({ set }) => set),
		start: Int32Array.from(runs, ({ start }) => starts[start]),
		end: Int32Array.from(runs, ({ end }) => starts[end])
	};
}
