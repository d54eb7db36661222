/** The tree of places and clusters, as supercluster joins them from the places up. */
import { eastOf, type Bounds, type Position } from './bounds';

/** A place, or several that are drawn as one. */
export interface Branch {
	/** Index of the place; absent for a cluster. */
	place?: number;
	/** What was joined; none for a place. */
	parts: Branch[];
	/** Around its places, which lie on one side of the date line. */
	bounds: Bounds;
	/** How many places, and the sum of their points. */
	size: number;
	sum: Position;
	/** Its places, of all those in the order of the tree: the first, and the one after the last. */
	start: number;
	end: number;
	/** The most stays at one of its places. */
	most: number;
}

/** A place as a branch. */
export function leafOf(place: number, [lng, lat]: Position): Branch {
	return { place, parts: [], bounds: [lng, lat, lng, lat], size: 1, sum: [lng, lat], start: 0, end: 0, most: 0 };
}

/** A cluster of one part, to add more to. */
export function clusterOf(part: Branch): Branch {
	return { ...part, place: undefined, parts: [part] };
}

/** Adds a part to a cluster, in place. */
export function addPart(branch: Branch, part: Branch) {
	const [west, south, east, north] = part.bounds;
	const { bounds, sum } = branch;
	branch.parts.push(part);
	branch.size += part.size;
	branch.sum = [sum[0] + part.sum[0], sum[1] + part.sum[1]];
	branch.bounds = [
		Math.min(bounds[0], west),
		Math.min(bounds[1], south),
		Math.max(bounds[2], east),
		Math.max(bounds[3], north)
	];
}

/**
 * Puts the places of a branch in order, part by part, so that each branch's follow one another: adds them to `order`.
 * `counts` holds the number of stays by place.
 */
export function orderPlaces(branch: Branch, counts: Int32Array, order: number[]) {
	branch.start = order.length;
	if (branch.place !== undefined) order.push(branch.place);
	for (const part of branch.parts) orderPlaces(part, counts, order);
	branch.end = order.length;
	branch.most = branch.place !== undefined ? counts[branch.place] : mostOf(branch.parts);
}

/** The most stays at one place of some branches. */
export function mostOf(branches: readonly Branch[]): number {
	return branches.reduce((most, { most: own }) => Math.max(most, own), 0);
}

/** The mean of the points of some branches' places, which lie close together. */
export function middleOf(branches: readonly Branch[]): Position {
	const size = branches.reduce((sum, each) => sum + each.size, 0);
	const mean = (axis: 0 | 1) => branches.reduce((sum, each) => sum + each.sum[axis], 0) / size;
	return [mean(0), mean(1)];
}

/** Whether a view holds all places of some bounds, some of them perhaps, or none. */
export function compareBounds(view: Bounds, [west, south, east, north]: Bounds): 'all' | 'some' | 'none' {
	if (north < view[1] || south > view[3]) return 'none';
	const isTall = south >= view[1] && north <= view[3];
	const width = view[2] - view[0];
	const [start, end] = [eastOf(view[0], west), eastOf(view[0], east)];
	if (width >= 360 || (start <= end && end <= width)) return isTall ? 'all' : 'some';
	return start <= end && start > width ? 'none' : 'some';
}
