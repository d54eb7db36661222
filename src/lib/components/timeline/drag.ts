/** What a pointer does to the window of years, from where it went down to where it is. */
import { moveEnd, shiftYears } from '$lib/time/stepping';
import { clampYears, isSameYears, type YearRange } from '$lib/time/yearRange';
import { yearAt, yearsIn } from './geometry';

/** What the pointer holds: an end, the window, or the ground outside it. */
export const grips = ['from', 'to', 'window', 'ground'] as const;
export type Grip = (typeof grips)[number];

export interface Drag {
	grip: Grip;
	/** The years when the pointer went down. */
	start: YearRange;
	/** Where it went down, as a share of the width. */
	at: number;
}

/**
 * The years when the pointer is at a share of the width: an end follows it, the window follows it, and on the ground a
 * new window is drawn. A window that fills the span has nowhere to go, so there too a new one is drawn.
 */
export function dragYears({ grip, start, at }: Drag, share: number, span: YearRange): YearRange {
	const by = yearsIn(share - at, span);
	if (grip === 'from' || grip === 'to') return moveEnd(start, grip, by, span);
	if (grip === 'window' && !isSameYears(start, span)) return shiftYears(start, by, span);
	return clampYears({ from: yearAt(at, span), to: yearAt(share, span) }, span) ?? start;
}

/** The years after a press that did not move: the year pressed on, or for an end what they were. */
export function pressYears({ grip, start, at }: Drag, span: YearRange): YearRange {
	if (grip === 'from' || grip === 'to') return start;
	const year = yearAt(at, span);
	return { from: year, to: year };
}
