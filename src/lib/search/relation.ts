/** Where a hit lies in time, seen from the selected years. */
import { overlapsYears, type YearRange } from '../time/yearRange';

/** `out`: none of its meetings lies in the years, but some before and some after, or between two compared years. */
export type Relation = 'before' | 'in' | 'after' | 'out';

/** `spells` are the years of each meeting, of which there must be one; `compare` is a second selected year. */
export function relationToYears(spells: readonly YearRange[], years: YearRange, compare = years.from): Relation {
	const windows = [years, { from: compare, to: compare }];
	if (windows.some((each) => spells.some((spell) => overlapsYears(spell, each)))) return 'in';
	if (spells.every(({ to }) => windows.every(({ from }) => to < from))) return 'before';
	return spells.every(({ from }) => windows.every(({ to }) => from > to)) ? 'after' : 'out';
}
