/**
 * How many stays overlap a window of years, by set and group. A stay counts once however many years it spans: those
 * begun by the window's end, less those over before its start. Running sums give that without looking at the stays.
 */
import type { YearRange } from '../time/yearRange';

/** Stays as columns: first and last year as offsets within a span, and what says which group each counts for. */
export interface StayColumns {
	from: Uint16Array;
	to: Uint16Array;
	code: Uint8Array;
	/** For each of the 256 codes the index of a group, or `leftOut`. */
	groupOf: Uint8Array;
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
	const counted = countedCodes(columns);
	const own = new Int32Array((lanes + 1) * laneLength);
	for (let run = 0; run < runs.set.length; run++) {
		if (isWhole) addAll(own, columns, runs.start[run], runs.end[run]);
		else addOverlapping(own, columns, runs.start[run], runs.end[run], window);
		if (runs.set[run] === runs.set[run + 1]) continue;
		const row = runs.set[run] * strideOf(groups);
		for (const code of counted) counts[row + columns.groupOf[code]] += sumLanes(own, code);
		own.fill(0);
	}
	return counts;
}

/** Neighbours are counted in lanes of their own, because a count waits for the one before it in the same cell. */
const lanes = 4;

/** As many codes as there can be. */
const laneLength = 256;

/** Adds the stays of a run by code, four at a time. */
function addAll(counts: Int32Array, { code }: StayColumns, start: number, end: number) {
	let i = start;
	for (; i + lanes <= end; i += lanes) {
		counts[code[i]]++;
		counts[laneLength + code[i + 1]]++;
		counts[2 * laneLength + code[i + 2]]++;
		counts[3 * laneLength + code[i + 3]]++;
	}
	for (; i < end; i++) counts[code[i]]++;
}

/** Adds those that overlap the window by code; the others go to one lane more. */
function addOverlapping(counts: Int32Array, columns: StayColumns, start: number, end: number, window: YearRange) {
	const { from, to, code } = columns;
	const { from: first, to: last } = window;
	// The sign of a difference tells what lies outside: a branch would be guessed wrong too often.
	for (let i = start; i < end; i++)
		counts[code[i] + lanes * laneLength * (((last - from[i]) | (to[i] - first)) >>> 31)]++;
}

function sumLanes(counts: Int32Array, code: number): number {
	let sum = 0;
	for (let lane = 0; lane < lanes; lane++) sum += counts[lane * laneLength + code];
	return sum;
}

/** What gives the counts of any window without looking at the stays again. */
export function tallyStays(columns: StayColumns, runs: StayRuns): YearTally {
	const { from, to, code, years } = columns;
	const stride = strideOf(columns.groups);
	const width = runs.sets * stride;
	const places = placesOfCodes(columns);
	const sums = new Int32Array((2 * years + 1) * width);
	for (let run = 0; run < runs.set.length; run++) {
		const begun = runs.set[run] * stride;
		const over = begun + (years + 1) * width;
		const end = runs.end[run];
		for (let i = runs.start[run]; i < end; i++) {
			const place = places[code[i]];
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

function overlaps({ from, to, code, groupOf }: StayColumns, stay: number, window: YearRange): boolean {
	return from[stay] <= window.to && to[stay] >= window.from && groupOf[code[stay]] !== leftOut;
}

/** The codes that are not left out. */
function countedCodes({ groupOf, groups }: StayColumns): number[] {
	return Array.from(groupOf.keys()).filter((code) => groupOf[code] < groups);
}

/** Where in a row of counts each code has its place. */
function placesOfCodes({ groupOf, groups }: StayColumns): Uint8Array {
	return groupOf.map((group) => Math.min(group, groups));
}

/** Turns rows of a width into their sums up to and with each row. */
function addAlong(sums: Int32Array, start: number, end: number, width: number) {
	for (let i = start + width; i < end; i++) sums[i] += sums[i - width];
}
