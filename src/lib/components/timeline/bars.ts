/** The counts a timeline draws, and what they say in one sentence. */
import type { Bar } from '$lib/dataset/selection';

export function countInView({ segments }: Bar): number {
	return segments.reduce((sum, { count }) => sum + count, 0);
}

export function countAll(bar: Bar): number {
	return countInView(bar) + bar.rest;
}

/** The first of the fullest years, of everything drawn; undefined where there are no meetings. */
export function fullestYear(bars: readonly Bar[]): { year: number; count: number } | undefined {
	let fullest: { year: number; count: number } | undefined;
	for (const bar of bars) {
		const count = countAll(bar);
		if (count > (fullest?.count ?? 0)) fullest = { year: bar.year, count };
	}
	return fullest;
}

/** Years to step and play through, ascending: those with meetings in view, or with any where the view has none. */
export function busyYears(bars: readonly Bar[]): number[] {
	const inView = bars.filter((bar) => countInView(bar) > 0);
	const busy = inView.length > 0 ? inView : bars.filter((bar) => bar.rest > 0);
	return busy.map(({ year }) => year).sort((a, b) => a - b);
}
