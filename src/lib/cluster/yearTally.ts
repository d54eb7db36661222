/**
 * How many stays overlap a window of years, by group, in constant time. A stay counts once however many years it
 * spans: those begun by the window's end, less those over before its start. Tallies add up element by element.
 */
import type { YearRange } from '../time/yearRange';

/** Length of time at a place, with the group (a colour) it counts for. */
export interface Stay {
	years: YearRange;
	/** Index of the group, from 0. */
	group: number;
}

/** For each group two running sums over the years of the span: stays begun, then stays ended, up to and in a year. */
export type YearTally = Int32Array;

/** The tally of some stays; years outside the span are held at its ends. */
export function tallyStays(stays: readonly Stay[], span: YearRange, groups: number): YearTally {
	const length = span.to - span.from + 1;
	const tally = new Int32Array(groups * 2 * length);
	const at = (year: number) => Math.min(Math.max(year - span.from, 0), length - 1);
	for (const { years, group } of stays) {
		const base = group * 2 * length;
		for (let i = at(years.from); i < length; i++) tally[base + i]++;
		for (let i = at(years.to); i < length; i++) tally[base + length + i]++;
	}
	return tally;
}

/** Adds `other` to `tally` in place. */
export function addTally(tally: YearTally, other: YearTally) {
	for (let i = 0; i < tally.length; i++) tally[i] += other[i];
}

/** Stays of each group that overlap the window. */
export function countStays(tally: YearTally, span: YearRange, window: YearRange): number[] {
	const length = span.to - span.from + 1;
	const counts: number[] = [];
	for (let base = 0; base < tally.length; base += 2 * length) {
		const begun = tally[base + window.to - span.from];
		const over = window.from > span.from ? tally[base + length + window.from - 1 - span.from] : 0;
		counts.push(begun - over);
	}
	return counts;
}
