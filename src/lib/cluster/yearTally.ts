/**
 * How many stays overlap a window of years, by group. A stay counts once however many years it spans: those begun by
 * the window's end, less those over before its start. Two running sums give that in constant time.
 */
import type { YearRange } from '../time/yearRange';

/** Stays as columns: first and last year as offsets within a span, and the group each counts for. */
export interface StayColumns {
	from: Uint16Array;
	to: Uint16Array;
	/** Index of a group, or `leftOut`. */
	group: Uint8Array;
	/** Number of years in the span, and of groups. */
	years: number;
	groups: number;
}

/** The group of a stay that a filter leaves out. */
export const leftOut = 255;

/** Running sums of the stays of one branch. */
export interface YearTally {
	/** Stays begun up to and in each year, then stays ended. */
	all: Int32Array;
	/** The same by group: a row of groups for each year. */
	byGroup: Int32Array;
}

/** The tally of the stays from `start` up to `end`. */
export function tallyStays({ from, to, group, years, groups }: StayColumns, start: number, end: number): YearTally {
	const half = years * groups;
	const all = new Int32Array(2 * years);
	const byGroup = new Int32Array(2 * half);
	for (let i = start; i < end; i++) {
		const own = group[i];
		if (own === leftOut) continue;
		all[from[i]]++;
		all[years + to[i]]++;
		byGroup[from[i] * groups + own]++;
		byGroup[half + to[i] * groups + own]++;
	}
	addAlong(all, 1);
	addAlong(byGroup, groups);
	return { all, byGroup };
}

/** Turns the numbers of each half, rows of a width, into their sums up to and with each row. */
function addAlong(sums: Int32Array, width: number) {
	const half = sums.length / 2;
	for (let i = width; i < half; i++) {
		sums[i] += sums[i - width];
		sums[half + i] += sums[half + i - width];
	}
}

/** How many stays overlap a window of offsets in the span. */
export function readAll({ all }: YearTally, { from, to }: YearRange): number {
	return from > 0 ? all[to] - all[all.length / 2 + from - 1] : all[to];
}

/** The same for each group. */
export function readGroups({ byGroup }: YearTally, groups: number, { from, to }: YearRange): number[] {
	const begun = to * groups;
	const over = byGroup.length / 2 + (from - 1) * groups;
	const counts = new Array<number>(groups);
	for (let i = 0; i < groups; i++) counts[i] = byGroup[begun + i] - (from > 0 ? byGroup[over + i] : 0);
	return counts;
}

/** The stays of each group that overlap the window, counted one by one: as quick where there are few. */
export function countStays(columns: StayColumns, start: number, end: number, window: YearRange): number[] {
	const counts = new Array<number>(columns.groups).fill(0);
	for (let i = start; i < end; i++) if (overlaps(columns, i, window)) counts[columns.group[i]]++;
	return counts;
}

/** How many stays overlap the window, counted one by one. */
export function countAll(columns: StayColumns, start: number, end: number, window: YearRange): number {
	let count = 0;
	for (let i = start; i < end; i++) if (overlaps(columns, i, window)) count++;
	return count;
}

function overlaps({ from, to, group }: StayColumns, stay: number, window: YearRange): boolean {
	return group[stay] !== leftOut && from[stay] <= window.to && to[stay] >= window.from;
}
