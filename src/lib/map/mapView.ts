/** What of the world the map shows just now: the part of it that no panel covers. */
import { containsPoint, type Bounds, type Position } from '../cluster/bounds';

export interface MapView {
	bounds: Bounds;
	zoom: number;
	/** On a globe: false behind the horizon and outside the uncovered part. */
	isInView?: (point: Position) => boolean;
}

/** True where a point lies in the uncovered part of the map. */
export function isSeen({ bounds, isInView }: MapView, point: Position): boolean {
	return containsPoint(bounds, point) && (!isInView || isInView(point));
}

/** Who moved the map: the reader by a gesture or by a choice, or the page, to show what the reader chose. */
export type Mover = 'reader' | 'choice' | 'page';

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
