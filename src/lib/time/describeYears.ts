/** A window of years as text in any language: `1985` or `1943–1991`. */
import { isSingleYear, type YearRange } from './yearRange';

export function describeYears(years: YearRange): string {
	return isSingleYear(years) ? String(years.from) : `${years.from}–${years.to}`;
}
