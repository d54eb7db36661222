/** Reads the two years a reader types. */
import { clampYears, type YearRange } from '$lib/time/yearRange';

/** The years in order; undefined unless both are whole years of the span. Full-width digits count as digits. */
export function readTypedYears(first: string, last: string, span: YearRange): YearRange | undefined {
	const from = readYear(first, span);
	const to = readYear(last, span);
	return from === undefined || to === undefined ? undefined : clampYears({ from, to }, span);
}

function readYear(text: string, span: YearRange): number | undefined {
	const digits = text.normalize('NFKC').trim();
	const year = /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
	return span.from <= year && year <= span.to ? year : undefined;
}
