/** Who moves the map, and what of it panels cover. */

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
