/** The counts a timeline draws, and what they say in one sentence. */
import { compareTints, type Tint } from '$lib/dataset/families';
import type { Bar } from '$lib/dataset/selection';
import type { Side } from '$lib/time/comparing';

/** The colours of two years that are compared. */
export const tints: Record<Side, Tint> = { first: compareTints[0], second: compareTints[1] };

export function countInView({ segments }: Bar): number {
	return segments.reduce((sum, { count }) => sum + count, 0);
}

/** Those that the filters select, in the map's view and outside. */
export function countSelected(bar: Bar): number {
	return countInView(bar) + bar.rest;
}

export function barOf(bars: readonly Bar[], year: number): Bar {
	return bars.find((bar) => bar.year === year) ?? { year, segments: [], rest: 0, all: 0 };
}

/** The first of the fullest years, of all that the filters select; undefined where there are no meetings. */
export function fullestYear(bars: readonly Bar[]): { year: number; count: number; all: number } | undefined {
	let fullest: { year: number; count: number; all: number } | undefined;
	for (const bar of bars) {
		const count = countSelected(bar);
		if (count > (fullest?.count ?? 0)) fullest = { year: bar.year, count, all: bar.all };
	}
	return fullest;
}

/**
 * The highest count of the scale: the fullest year without filters, so that the bars stand against the faint whole. But
 * never more than twice the fullest year with them, or a small series would vanish: its bars keep half of the height,
 * and the whole runs out of the top. Where the filters select nothing, the whole stands alone. The scale depends on
 * neither years nor view, so it keeps still while they move.
 */
export function scaleTop(bars: readonly Bar[]): number {
	const most = fullestYear(bars)?.count ?? 0;
	const whole = Math.max(0, ...bars.map(({ all }) => all));
	return most === 0 ? whole : Math.max(most, Math.min(whole, 2 * most));
}

/** Years to step and play through, ascending: those with meetings in view, or with any where the view has none. */
export function busyYears(bars: readonly Bar[]): number[] {
	const inView = bars.filter((bar) => countInView(bar) > 0);
	const busy = inView.length > 0 ? inView : bars.filter((bar) => bar.rest > 0);
	return busy.map(({ year }) => year).sort((a, b) => a - b);
}
