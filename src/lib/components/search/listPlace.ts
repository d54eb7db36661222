/** Where the search's list lies on the screen: under its field, within what is visible. */

export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** The same in pixels of the page's window; the list may be less high than `height`. */
export type ListPlace = Box;

const margin = 8;
const widest = 480;

/**
 * Under `field`, as wide as it, or as the screen on a narrow one. `visible` is what the keyboard of a phone leaves of
 * the window.
 */
export function placeUnder(field: Box, visible: Box): ListPlace {
	const isNarrow = visible.width < 720;
	const top = field.top + field.height + (isNarrow ? 0 : 4);
	return {
		left: isNarrow ? visible.left : field.left,
		top,
		width: isNarrow ? visible.width : Math.min(Math.max(field.width, 334), widest),
		height: Math.max(120, visible.top + visible.height - top - (isNarrow ? 0 : margin))
	};
}
