/** The rows of the search's list that can be opened, in order, and the way from one to the other by keys. */
import type { Hit, HitGroup } from '$lib/search/searchIndex';

/** A hit, or the offer to show only the meetings that match. */
export type SearchOption = { kind: 'hit'; group: number; hit: Hit } | { kind: 'filter'; group: number };

/** Every hit of the groups, and last the offer, if it is made. */
export function listOptions(groups: readonly HitGroup[], hasFilter: boolean): SearchOption[] {
	const hits = groups.flatMap(({ hits }, group) => hits.map((hit): SearchOption => ({ kind: 'hit', group, hit })));
	return hasFilter ? [...hits, { kind: 'filter', group: groups.length }] : hits;
}

/** The option that a key leads to from the active one, round the ends; undefined for keys that lead nowhere. */
export function moveActive(key: string, active: number, options: readonly SearchOption[]): number | undefined {
	const last = options.length - 1;
	if (last < 0) return undefined;
	if (key === 'ArrowDown') return active < last ? active + 1 : 0;
	if (key === 'ArrowUp') return active > 0 ? active - 1 : last;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key === 'PageDown') return firstOfGroup(options, (options[active]?.group ?? -1) + 1, last);
	if (key === 'PageUp') return firstOfGroup(options, (options[active]?.group ?? 1) - 1, 0);
	return undefined;
}

function firstOfGroup(options: readonly SearchOption[], group: number, otherwise: number): number {
	const at = options.findIndex((option) => option.group === group);
	return at < 0 ? otherwise : at;
}
