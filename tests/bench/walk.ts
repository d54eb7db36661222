/** What every contestant is taken through: the reader's windows of years, filters and cameras. */
import type { Bounds, Position } from '../../src/lib/cluster/bounds';
import { dayNumber, type DayNumber } from '../../src/lib/world/dayNumber';
import { seriesCount, span, type Selection } from './data';

export interface Camera {
	center: Position;
	/** MapLibre's zoom. */
	zoom: number;
}

/** Pixels of the map. */
export const screen = { width: 1280, height: 800 };

export const cameras = {
	world: { center: [12, 25], zoom: 2 },
	region: { center: [12, 48], zoom: 5 }
} satisfies Record<string, Camera>;

/** The camera that holds every meeting. */
export const wholeWorld: Camera = { center: [0, 25], zoom: 1 };

const allSeries: Selection['series'] = [];

/** The last year dragged over the whole span from the first on, then a window of ten years along the span. */
export const yearSteps: Selection[] = [
	...range(span.to - span.from + 1).map((i) => ({ from: span.from, to: span.from + i })),
	...range(span.to - span.from - 8).map((i) => ({ from: span.from + i, to: span.from + i + 9 }))
].map((years) => ({ years, series: allSeries }));

/** A tenth of the series, half, all, one, a third, all but a few: in this order each part of them is like the whole. */
export const filterChanges: Selection[] = [
	range(seriesCount).filter((i) => i % 10 === 3),
	range(seriesCount / 2),
	allSeries,
	[7],
	range(seriesCount).filter((i) => i % 3 === 1),
	range(seriesCount).slice(4)
].map((series) => ({ years: span, series }));

/** What the counts of all contestants are compared at. */
export const checks: Selection[] = [
	{ years: span, series: allSeries },
	{ years: { from: 1985, to: 1985 }, series: allSeries },
	{ years: { from: 1943, to: 1991 }, series: filterChanges[0].series }
];

/** Whose borders the app shows for a window of years: its last day's. */
export function dayOf({ years }: Selection): DayNumber {
	return dayNumber(`${years.to}-12-31`);
}

/** A part of the walk of at most so many steps, evenly spread over it. */
export function thinOut<T>(steps: readonly T[], most: number): T[] {
	const count = Math.max(1, Math.min(steps.length, Math.floor(most)));
	return Array.from({ length: count }, (_, i) => steps[Math.floor(((i + 0.5) * steps.length) / count)]);
}

/** What a flat map of the screen's size shows. */
export function boundsOf({ center: [lng, lat], zoom }: Camera): Bounds {
	const size = 512 * 2 ** zoom;
	const width = Math.min((screen.width / size) * 360, 360);
	const y = mercatorY(lat);
	const half = screen.height / 2 / size;
	return [lng - width / 2, latitudeAt(y + half), lng + width / 2, latitudeAt(y - half)];
}

function range(length: number): number[] {
	return Array.from({ length }, (_, i) => i);
}

/** From 0 at the upper edge of the Mercator square to 1 at the lower. */
function mercatorY(lat: number): number {
	return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

function latitudeAt(y: number): number {
	return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
