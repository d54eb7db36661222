/**
 * How many stays overlap a window of years, by set and group. A stay counts once however many years it spans: those
 * begun by the window's end, less those over before its start. Running sums give that without looking at the stays.
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

/** Sets of stays to be counted apart, each made of runs in the columns. */
export interface StayRuns {
	sets: number;
	/** Of each run the index of its set, the first stay, and the one after the last. */
	set: Int32Array;
	start: Int32Array;
	end: Int32Array;
}

/** Numbers by set and group: for each set a row of its groups, and one number more that is not to be read. */
export type Counts = Int32Array;

/** Counts of the stays begun up to and in each year; then of those over before each year, and after the last. */
export interface YearTally {
	sums: Int32Array;
	years: number;
}

/** How far the counts of a set lie from those of the next. */
export function strideOf(groups: number): number {
	return groups + 1;
}

/** Room for the counts of some sets. */
export function createCounts({ sets }: StayRuns, groups: number): Counts {
	return new Int32Array(sets * strideOf(groups));
}

/** The counts in a window of offsets in the span, looking at every stay. */
export function countStays(columns: StayColumns, runs: StayRuns, window: YearRange): Counts {
	const { years, groups } = columns;
	const isWhole = window.from === 0 && window.to === years - 1;
	const counts = createCounts(runs, groups);
	const own = new Int32Array(2 * (leftOut + 1));
	for (let run = 0; run < runs.set.length; run++) {
		own.fill(0);
		if (isWhole) addAll(own, columns, runs.start[run], runs.end[run]);
		else addOverlapping(own, columns, runs.start[run], runs.end[run], window);
		const row = runs.set[run] * strideOf(groups);
		for (let group = 0; group < groups; group++) counts[row + group] += own[group];
	}
	return counts;
}

/** Adds the stays of a run by group. */
function addAll(counts: Int32Array, { group }: StayColumns, start: number, end: number) {
	for (let i = start; i < end; i++) counts[group[i]]++;
}

/** Adds those that overlap the window by group; the others follow after the last group. */
function addOverlapping(counts: Int32Array, columns: StayColumns, start: number, end: number, window: YearRange) {
	const { from, to, group } = columns;
	const { from: first, to: last } = window;
	// The sign of a difference tells what lies outside: a branch would be guessed wrong too often.
	for (let i = start; i < end; i++) counts[group[i] + (leftOut + 1) * (((last - from[i]) | (to[i] - first)) >>> 31)]++;
}

/** What gives the counts of any window without looking at the stays again. */
export function tallyStays({ from, to, group, years, groups }: StayColumns, runs: StayRuns): YearTally {
	const stride = strideOf(groups);
	const width = runs.sets * stride;
	const places = placesOfGroups(groups);
	const sums = new Int32Array((2 * years + 1) * width);
	for (let run = 0; run < runs.set.length; run++) {
		const begun = runs.set[run] * stride;
		const over = begun + (years + 1) * width;
		const end = runs.end[run];
		for (let i = runs.start[run]; i < end; i++) {
			const place = places[group[i]];
			sums[begun + from[i] * width + place]++;
			sums[over + to[i] * width + place]++;
		}
	}
	addAlong(sums, 0, years * width, width);
	addAlong(sums, years * width, sums.length, width);
	return { sums, years };
}

/** Sets the counts to those in a window of offsets in the span. */
export function readTally({ sums, years }: YearTally, { from, to }: YearRange, counts: Counts) {
	const width = counts.length;
	const begun = to * width;
	const over = (years + from) * width;
	for (let i = 0; i < width; i++) counts[i] = sums[begun + i] - sums[over + i];
}

/** How many stays of a run overlap the window. */
export function countRun(columns: StayColumns, start: number, end: number, window: YearRange): number {
	let count = 0;
	for (let i = start; i < end; i++) if (overlaps(columns, i, window)) count++;
	return count;
}

/** True where any of them does. */
export function hasAny(columns: StayColumns, start: number, end: number, window: YearRange): boolean {
	for (let i = start; i < end; i++) if (overlaps(columns, i, window)) return true;
	return false;
}

function overlaps({ from, to, group }: StayColumns, stay: number, window: YearRange): boolean {
	return from[stay] <= window.to && to[stay] >= window.from && group[stay] !== leftOut;
}

/** Where in a row of counts each group has its place. */
function placesOfGroups(groups: number): Uint8Array {
	return Uint8Array.from({ length: leftOut + 1 }, (_, group) => Math.min(group, groups));
}

/** Turns rows of a width into their sums up to and with each row. */
function addAlong(sums: Int32Array, start: number, end: number, width: number) {
	for (let i = start + width; i < end; i++) sums[i] += sums[i - width];
}
