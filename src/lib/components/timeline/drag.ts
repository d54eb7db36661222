/** What a pointer does to the chosen years, from where it went down to where it is. */
import { choiceOf, pairOf, placeYear, sides, type Side, type YearChoice, type YearPair } from '$lib/time/comparing';
import { nearestStand, placeEnd, shiftYears } from '$lib/time/stepping';
import { clampYears, isSameYears, type YearRange } from '$lib/time/yearRange';
import { yearAt, yearsIn } from './geometry';

/** What the pointer holds: an end of the window, the window, a year that is compared, or the ground outside them. */
export const grips = ['from', 'to', 'window', ...sides, 'ground'] as const;
export type Grip = (typeof grips)[number];

/** What shares of the width mean. */
export interface Scale {
	span: YearRange;
	/** The years where a handle may stand, ascending: every one of the span, or only those with meetings. */
	stands: readonly number[];
}

export interface Drag {
	grip: Grip;
	/** The years when the pointer went down. */
	start: YearChoice;
	/** Where it went down, as a share of the width. */
	at: number;
	/** The year of a comparison that was touched last: it follows the pointer on the ground. */
	touched: Side;
}

/**
 * The years when the pointer is at a share of the width: what it holds follows it, and on the ground a new window is
 * drawn. A window that fills the span has nowhere to go, so there too a new one is drawn.
 */
export function dragYears(drag: Drag, share: number, scale: Scale): YearChoice {
	const pair = pairOf(drag.start);
	return pair ? choiceOf(dragPair(drag, pair, share, scale)) : { years: dragWindow(drag, share, scale) };
}

/**
 * The years after a press that did not move: the year pressed on, alone or as the one of the two that was touched last;
 * on a handle what they were.
 */
export function pressYears(drag: Drag, scale: Scale): YearChoice {
	const { grip, start, at, touched } = drag;
	if (grip !== 'ground' && grip !== 'window') return start;
	const pair = pairOf(start);
	const year = yearAt(at, scale.span);
	if (pair) return choiceOf(placeYear(pair, touched, year, scale.stands));
	const stand = nearestStand(scale.stands, year) ?? year;
	return { years: { from: stand, to: stand } };
}

function dragPair({ grip, at, touched }: Drag, pair: YearPair, share: number, { span, stands }: Scale): YearPair {
	const held = sides.find((side) => side === grip);
	if (!held) return placeYear(pair, touched, yearAt(share, span), stands);
	return placeYear(pair, held, pair[held] + yearsIn(share - at, span), stands);
}

function dragWindow({ grip, start: { years }, at }: Drag, share: number, { span, stands }: Scale): YearRange {
	const by = yearsIn(share - at, span);
	const stand = (year: number) => nearestStand(stands, year) ?? year;
	if (grip === 'from' || grip === 'to') return placeEnd(years, grip, stand(years[grip] + by));
	if (grip === 'window' && !isSameYears(years, span))
		return shiftYears(years, stand(years.from + by) - years.from, span);
	return clampYears({ from: stand(yearAt(at, span)), to: stand(yearAt(share, span)) }, span) ?? years;
}
