/** What the map shows of states, who moves it, and what of it panels cover. */
import type { Position } from '../cluster/bounds';
import type { DayNumber } from '../world/dayNumber';
import type { History } from '../world/history';

/** What is known of the world's history. */
export interface Atlas {
	history: History;
	/** Names by index of its states; absent where they could not be had. */
	names?: readonly string[];
	/** Whom to thank for the street map, where there is one. */
	credit?: string;
}

/** A day and, if any, blocs in place of the tints of states; without a day bare land. */
export interface WorldView {
	day?: DayNumber;
	/** Ids of records. */
	blocs?: readonly string[];
}

/** A venue by its point, and the id of its place. */
export interface Venue {
	place: string;
	point: Position;
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
