/** Steps of a year window: by handle, as a whole, and to the next year with meetings; always within the span. */
import { isSameYears, type YearRange } from './yearRange';

export type End = 'from' | 'to';

/** `years` with one end put on a year, stopped by the other end. */
export function placeEnd(years: YearRange, end: End, year: number): YearRange {
	return end === 'from'
		? { from: Math.min(year, years.to), to: years.to }
		: { from: years.from, to: Math.max(year, years.from) };
}

/**
 * `years` with one end moved by a number of years, which may be infinite; stopped by the other end. `stands` are the
 * years where it may stand, ascending.
 */
export function moveEnd(years: YearRange, end: End, by: number, stands: readonly number[]): YearRange {
	return placeEnd(years, end, stepAmong(stands, years[end], by));
}

/** `years` moved as a whole, its width kept; an infinite step goes to that end of the span. */
export function shiftYears(years: YearRange, by: number, span: YearRange): YearRange {
	const step = hold(by, span.from - years.from, span.to - years.to);
	return { from: years.from + step, to: years.to + step };
}

/** `years` moved as a whole so far that its first year stands on one of `stands`, as far as the span lets it. */
export function stepWindow(years: YearRange, by: number, span: YearRange, stands: readonly number[]): YearRange {
	return shiftYears(years, stepAmong(stands, years.from, by) - years.from, span);
}

/**
 * Where a step of a number of years, which may be infinite, leads among some years: to the first that is as far or
 * farther, else to the farthest; nowhere where none lies ahead. `stands` ascend.
 */
export function stepAmong(stands: readonly number[], year: number, by: number): number {
	const ahead = by > 0 ? stands.filter((each) => each > year) : stands.filter((each) => each < year).reverse();
	return ahead.find((each) => Math.abs(each - year) >= Math.abs(by)) ?? ahead.at(-1) ?? year;
}

/** The one of some years nearest to a year; of two as near the one nearer to `origin`, else the first. */
export function nearestStand(stands: readonly number[], year: number, origin = year): number | undefined {
	const compare = (a: number, b: number, from: number) => Math.abs(a - from) - Math.abs(b - from);
	return [...stands].sort((a, b) => compare(a, b, year) || compare(a, b, origin))[0];
}

/**
 * The first year with meetings after the window; after the whole span, the first of all, since nothing is singled
 * out yet. `busy` holds the years with meetings, ascending. Undefined at the end.
 */
export function nextBusyYear(years: YearRange, busy: readonly number[], span: YearRange): number | undefined {
	return isSameYears(years, span) ? busy[0] : busy.find((year) => year > years.to);
}

/** The last year with meetings before the window; before the whole span, the last of all. Undefined at the start. */
export function previousBusyYear(years: YearRange, busy: readonly number[], span: YearRange): number | undefined {
	return isSameYears(years, span) ? busy.at(-1) : busy.findLast((year) => year < years.from);
}

const steps: Record<string, number> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10,
	Home: -Infinity,
	End: Infinity
};

/** Years a key stands for: arrows 1, with Shift 10, Page keys 10, Home and End without limit; undefined for others. */
export function stepOfKey(key: string, isShifted: boolean): number | undefined {
	const step = steps[key];
	return isShifted && Math.abs(step) === 1 ? step * 10 : step;
}

function hold(value: number, lowest: number, highest: number): number {
	return Math.min(Math.max(value, lowest), highest);
}
