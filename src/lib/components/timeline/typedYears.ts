/** Reads the two years a reader types. */
import type { YearPair } from '$lib/time/comparing';
import type { YearRange } from '$lib/time/yearRange';

/** The years as typed; undefined unless both are whole years of the span. Full-width digits count as digits. */
export function readTypedYears(first: string, second: string, span: YearRange): YearPair | undefined {
	const years = { first: readYear(first, span), second: readYear(second, span) };
	return years.first === undefined || years.second === undefined ? undefined : (years as YearPair);
}

function readYear(text: string, span: YearRange): number | undefined {
	const digits = text.normalize('NFKC').trim();
	const year = /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
	return span.from <= year && year <= span.to ? year : undefined;
}
