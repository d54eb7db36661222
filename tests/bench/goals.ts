/** What the app wants to be, as ratios of one run. */
import { mapLibreWithBorders, ours, oursWithBorders } from './names';
import type { SizeResult } from './results';
import type { Timing } from './timing';

export interface Goal {
	text: string;
	/** The ratio that was measured; absent where either side was not. */
	times?: number;
	isMet: boolean;
}

/** How many times faster than rebuilding supercluster a query must be, by number of meetings. */
const queryLimits: Record<number, number> = { 3_000: 50, 100_000: 150, 1_000_000: 1_000 };
/** How many times faster than MapLibre's own clusters the map must be drawn: on an empty map, and with borders. */
const drawingLimits: Record<number, number> = { 3_000: 1, 100_000: 5 };
const borderLimits: Record<number, number> = { 3_000: 2, 100_000: 2 };
/** How many year steps a change of filters may take. */
const filterLimits: Record<number, number> = { 1_000_000: 50 };

/** The goals for a size. Of several ways to do what a rival does the fastest counts. */
export function judgeGoals({ meetings, queries, drawings }: SizeResult): Goal[] {
	const size = meetings.toLocaleString('en');
	const goals: Goal[] = [];
	const [query, drawing] = [queryLimits[meetings], drawingLimits[meetings]];
	const [borders, filter] = [borderLimits[meetings], filterLimits[meetings]];
	for (const view of ['world', 'region'] as const)
		if (query) {
			const times = timesFaster(queries, 'supercluster', view);
			goals.push(atLeast(query, times, `${size}: the query of a year step (${view}) against rebuilding supercluster`));
		}
	if (drawing) {
		const times = timesFaster(drawings, 'MapLibre', 'world');
		goals.push(atLeast(drawing, times, `${size}: a year step drawn against MapLibre's clustered source`));
	}
	if (borders) {
		const [own, theirs] = [oursWithBorders, mapLibreWithBorders].map((name) => timeOf(drawings[name], 'world'));
		goals.push(atLeast(borders, ratio(theirs, own), `${size}: the same with borders, on the same map`));
	}
	if (filter) {
		const times = ratio(timeOf(queries[ours], 'filter'), timeOf(queries[ours], 'world'));
		const isMet = times !== undefined && times <= filter;
		goals.push({ text: `${size}: a filter change takes at most ${filter} times a year step`, times, isMet });
	}
	return goals;
}

function atLeast(limit: number, times: number | undefined, what: string): Goal {
	return { text: `${what}, at least ${limit} times faster`, times, isMet: times !== undefined && times >= limit };
}

type Timings = Partial<Record<'world' | 'region' | 'filter', Timing>>;

/** How many times faster the app is than the fastest of the contestants whose name begins with a rival's. */
function timesFaster(
	results: Record<string, Timings | string>,
	rival: string,
	what: keyof Timings
): number | undefined {
	const rivals = Object.keys(results).filter((name) => name.startsWith(rival));
	const times = rivals.map((name) => timeOf(results[name], what)).filter((time) => time !== undefined);
	return ratio(times.length ? Math.min(...times) : undefined, timeOf(results[ours], what));
}

/** Milliseconds; undefined for what was not measured. */
export function timeOf(result: Timings | string | undefined, what: keyof Timings): number | undefined {
	return typeof result === 'object' ? result[what]?.ms : undefined;
}

function ratio(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined ? undefined : a / b;
}
