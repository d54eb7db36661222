/** Two single years set against each other; either may be the earlier one, and no step puts both on one year. */
import { nearestStand, stepAmong } from './stepping';
import { isSameYears, isSingleYear, type YearRange } from './yearRange';

export const sides = ['first', 'second'] as const;
export type Side = (typeof sides)[number];

/** The first is the selected year, the second the one it is compared with. */
export type YearPair = Record<Side, number>;

/** What a reader chooses: a window of years or, with `compare`, a single year and the one to compare it with. */
export interface YearChoice {
	years: YearRange;
	compare?: number;
}

export function otherSide(side: Side): Side {
	return side === 'first' ? 'second' : 'first';
}

/** The two years of a comparison; undefined for a window alone. */
export function pairOf({ years, compare }: YearChoice): YearPair | undefined {
	return compare === undefined ? undefined : { first: years.from, second: compare };
}

export function choiceOf({ first, second }: YearPair): Required<YearChoice> {
	return { years: { from: first, to: first }, compare: second };
}

export function isSameChoice(a: YearChoice, b: YearChoice): boolean {
	return isSameYears(a.years, b.years) && a.compare === b.compare;
}

/**
 * `pair` with one side on the nearest year that is free; where the other side stands, that is the year before or after
 * it, on the side from which it comes. `stands` are the years where a handle may stand, ascending.
 */
export function placeYear(pair: YearPair, side: Side, year: number, stands: readonly number[]): YearPair {
	const free = freeStands(pair, side, stands);
	return { ...pair, [side]: nearestStand(free, year, pair[side]) ?? pair[side] };
}

/** `pair` with one side moved by a number of years, which may be infinite, past the other side if need be. */
export function moveYear(pair: YearPair, side: Side, by: number, stands: readonly number[]): YearPair {
	return { ...pair, [side]: stepAmong(freeStands(pair, side, stands), pair[side], by) };
}

/** The years on which one side may stand: all but that of the other. */
export function freeStands(pair: YearPair, side: Side, stands: readonly number[]): number[] {
	return stands.filter((year) => year !== pair[otherSide(side)]);
}

/**
 * The two years a comparison begins with: of a window the last and the first year with meetings, or its ends where it
 * has fewer than two; a single year and the one with meetings before it, else after it, else beside it. Undefined where
 * the span has only one year. `busy` holds the years with meetings, ascending.
 */
export function beginPair(years: YearRange, busy: readonly number[], span: YearRange): YearPair | undefined {
	if (isSingleYear(span)) return undefined;
	if (!isSingleYear(years)) return endsOf(years, busy);
	const first = years.from;
	const beside = first > span.from ? first - 1 : first + 1;
	return { first, second: busy.findLast((year) => year < first) ?? busy.find((year) => year > first) ?? beside };
}

function endsOf({ from, to }: YearRange, busy: readonly number[]): YearPair {
	const within = busy.filter((year) => from <= year && year <= to);
	return within.length < 2 ? { first: to, second: from } : { first: within[within.length - 1], second: within[0] };
}
