/** Where years, bars and scale stand in the timeline, in shares of its width and height. */
import type { Tint } from '$lib/dataset/families';
import { eras, type Era } from '$lib/time/eras';
import { clampYears, listYears, type YearRange } from '$lib/time/yearRange';
import type { Bar } from '$lib/dataset/selection';
import { countInView, countSelected } from './bars';

/** Up to this height of the scale each meeting is a block of its own, which can be counted. */
const countable = 12;
/** A lone meeting should look like a block, not like a tower. */
const lowestTop = 4;
const barWidth = 0.74;
const headroom = 0.06;

/** All in shares of the plot from its top left corner, 0 to 1. */
export interface Block {
	x: number;
	y: number;
	width: number;
	height: number;
	fill: Tint | 'rest';
}

/** What colours a bar: its series, its year where that is one of two compared, nothing where two others are. */
export type Dress = 'series' | 'plain' | Tint;

export interface Tick {
	year: number;
	/** False for ticks that only a wide timeline has room for. */
	isMain: boolean;
}

function yearCount({ from, to }: YearRange): number {
	return to - from + 1;
}

/** Left edge of a year's slot, 0 to 1; the right edge is that of the year after. */
export function edgeOf(year: number, span: YearRange): number {
	return (year - span.from) / yearCount(span);
}

/** Middle of a year's slot, 0 to 1. */
export function middleOf(year: number, span: YearRange): number {
	return edgeOf(year + 0.5, span);
}

/** Left edge and width of a window, its last year included. */
export function boxOf(years: YearRange, span: YearRange): { x: number; width: number } {
	const x = edgeOf(years.from, span);
	return { x, width: edgeOf(years.to + 1, span) - x };
}

/** The year whose slot lies at a share of the width; the nearest one for shares outside. */
export function yearAt(share: number, span: YearRange): number {
	const year = span.from + Math.floor(share * yearCount(span));
	return Math.min(Math.max(year, span.from), span.to);
}

/** The number of years in a share of the width, rounded. */
export function yearsIn(share: number, span: YearRange): number {
	return Math.round(share * yearCount(span));
}

/** A share as a CSS length, such as `12.5%`, short enough for prerendered pages. */
export function percent(share: number): string {
	return `${Number((share * 100).toFixed(3))}%`;
}

/** Distance of a count from the top of the plot, 0 to 1, where `top` is the highest count of the scale. */
export function heightAt(count: number, top: number): number {
	return 1 - (count / Math.max(top, lowestTop)) * (1 - headroom);
}

/** The blocks of a bar from the baseline up: one for each meeting while they can be counted, else one for each hue. */
export function blocksOf(bar: Bar, top: number, span: YearRange, dress: Dress = 'series'): Block[] {
	const slot = 1 / yearCount(span);
	const x = edgeOf(bar.year, span) + (slot * (1 - barWidth)) / 2;
	const gap = top <= countable ? Math.min(0.02, (1 - heightAt(1, top)) * 0.16) : 0;
	let below = 0;
	return layersOf(bar, top, dress).map(({ fill, count }) => {
		const bottom = heightAt(below, top);
		below += count;
		const y = heightAt(below, top) + gap;
		return { x, y, width: slot * barWidth, height: bottom - y, fill };
	});
}

/**
 * The outline of the meetings of each year without filters, as an SVG path over a plot of width and height 1; it may
 * leave the plot at the top. Undefined where the filters leave nothing out.
 */
export function skylineOf(bars: readonly Bar[], top: number, span: YearRange): string | undefined {
	if (bars.every((bar) => bar.all <= countSelected(bar))) return undefined;
	const all = new Map(bars.map((bar) => [bar.year, bar.all]));
	const round = (share: number) => Number(share.toFixed(4));
	const steps = listYears(span).map((year) => {
		const y = heightAt(all.get(year) ?? 0, top);
		return `V${round(y)}H${round(edgeOf(year + 1, span))}`;
	});
	return `M0 1${steps.join('')}V1Z`;
}

function layersOf(bar: Bar, top: number, dress: Dress): { fill: Block['fill']; count: number }[] {
	const layers = [...colouredLayers(bar, dress), { fill: 'rest' as const, count: bar.rest }];
	const blocks = top <= countable ? layers.flatMap(splitLayer) : layers;
	return blocks.filter(({ count }) => count > 0);
}

function colouredLayers(bar: Bar, dress: Dress): { fill: Block['fill']; count: number }[] {
	if (dress === 'series') return bar.segments.map(({ hue, count }) => ({ fill: hue, count }));
	return [{ fill: dress === 'plain' ? 'rest' : dress, count: countInView(bar) }];
}

function splitLayer<Layer extends { count: number }>(layer: Layer): Layer[] {
	return Array.from({ length: layer.count }, () => ({ ...layer, count: 1 }));
}

/** First and last year and the decades between, without those too near an end to be written beside it. */
export function ticksOf(span: YearRange): Tick[] {
	const distance = (year: number) => Math.min(year - span.from, span.to - year);
	const decades = listYears(span).filter((year) => year % 10 === 0 && distance(year) > 5);
	const ends = span.from === span.to ? [span.from] : [span.from, span.to];
	return [
		...ends.map((year) => ({ year, isMain: true })),
		...decades.map((year) => ({ year, isMain: year % 20 === 0 && distance(year) > 10 }))
	].sort((a, b) => a.year - b.year);
}

/** The eras that share years with the span, cut to it. */
export function erasWithin(span: YearRange): Era[] {
	return eras.flatMap((era) => {
		const years = clampYears(era, span);
		return years ? [{ id: era.id, ...years }] : [];
	});
}
