/** A window of whole years, both ends included. */

export interface YearRange {
	from: number;
	to: number;
}

/** The two ends in order, held within `span`; undefined where nothing of the span is left. */
export function clampYears(years: YearRange, span: YearRange): YearRange | undefined {
	const from = Math.max(Math.min(years.from, years.to), span.from);
	const to = Math.min(Math.max(years.from, years.to), span.to);
	return from <= to ? { from, to } : undefined;
}

/** The year held within `span`. */
export function clampYear(year: number, span: YearRange): number {
	return Math.min(Math.max(year, span.from), span.to);
}

export function isSameYears(a: YearRange, b: YearRange): boolean {
	return a.from === b.from && a.to === b.to;
}

export function isSingleYear({ from, to }: YearRange): boolean {
	return from === to;
}

/** True where the two windows share a year. */
export function overlapsYears(a: YearRange, b: YearRange): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** Every year of the window, in order. */
export function listYears({ from, to }: YearRange): number[] {
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
