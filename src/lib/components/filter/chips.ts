/** Which active filters get a chip of their own. */
import type { Attendance } from '$lib/dataset/attendance';
import type { Series } from '$lib/dataset/catalogue';
import { facets, type ChosenFilters, type FilterKind } from '$lib/dataset/facets';
import type { Hue } from '$lib/dataset/families';
import { groupFamilies } from './families';

export interface Chip {
	kind: FilterKind;
	/** Of the option; the words themselves for a text. */
	id: string;
	name: string;
	/** Colour of a series. */
	hue?: Hue;
}

/**
 * The filters that the legend does not show. A family that is chosen whole is a pressed button there, which also
 * removes it; its series need no chips. A name that is not loaded yet is replaced by the id, as the address gives it.
 */
export function listChips(filters: ChosenFilters, series: readonly Series[], attendance?: Attendance): Chip[] {
	const whole = groupFamilies(series, filters.series).filter(({ isWhole }) => isWhole);
	const inLegend = new Set(whole.flatMap(({ members }) => members.map(({ id }) => id)));
	const single = series.filter(({ id }) => filters.series.includes(id) && !inLegend.has(id));
	const named = (kind: 'leaders' | 'states'): Chip[] =>
		filters[kind].map((id) => ({ kind, id, name: attendance?.[kind].find((each) => each.id === id)?.name ?? id }));
	return [
		...(filters.search ? [{ kind: 'search' as const, id: filters.search, name: filters.search }] : []),
		...single.map(({ id, short, hue }) => ({ kind: 'series' as const, id, name: short, hue })),
		...named('leaders'),
		...named('states')
	];
}

/** How many filters are active; a family that is chosen whole is one. */
export function countActive(filters: ChosenFilters, series: readonly Series[]): number {
	const extra = groupFamilies(series, filters.series)
		.filter(({ isWhole }) => isWhole)
		.reduce((sum, { count }) => sum + count - 1, 0);
	return facets.reduce((sum, facet) => sum + filters[facet].length, filters.search ? 1 : 0) - extra;
}
