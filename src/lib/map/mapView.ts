/** What of the world the map shows just now: the part of it that no panel covers. */
import type { Bounds, Position } from '../cluster/bounds';

export interface MapView {
	bounds: Bounds;
	zoom: number;
	/** On a globe: false behind the horizon and outside the uncovered part. */
	isInView?: (point: Position) => boolean;
}

/** Pixels of the map that panels cover on each side. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export function isSamePadding(a: Padding, b: Padding): boolean {
	return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
