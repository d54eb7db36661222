/** Shares of the timeline's width and height stand for the years and counts they should. */
import { describe, expect, it } from 'vitest';
import type { Bar } from '$lib/dataset/selection';
import {
	blocksOf,
	boxOf,
	erasWithin,
	heightAt,
	middleOf,
	percent,
	skylineOf,
	ticksOf,
	yearAt,
	yearsIn,
	type Dress
} from '$lib/components/timeline/geometry';
import { listYears } from '$lib/time/yearRange';

const span = { from: 1941, to: 2018 };
const total = (segments: Bar['segments']) => segments.reduce((sum, { count }) => sum + count, 0);
const bar = (segments: Bar['segments'], rest = 0, all = total(segments) + rest): Bar => ({
	year: 1985,
	segments,
	rest,
	all
});

describe('years across the width', () => {
	it('come back from the middle of their own slot', () => {
		for (const year of listYears(span)) expect(yearAt(middleOf(year, span), span)).toBe(year);
	});

	it('stop at the ends', () => {
		expect(yearAt(-0.5, span)).toBe(1941);
		expect(yearAt(1, span)).toBe(2018);
	});

	it('fill the width when all are selected, and one slot when one is', () => {
		expect(boxOf(span, span)).toEqual({ x: 0, width: 1 });
		expect(boxOf({ from: 1941, to: 1941 }, span).width).toBeCloseTo(1 / 78);
	});

	it('are counted in a distance to the nearest', () => {
		expect(yearsIn(1.4 / 78, span)).toBe(1);
		expect(yearsIn(-1.6 / 78, span)).toBe(-2);
	});

	it('hold a span of one year', () => {
		const one = { from: 1945, to: 1945 };
		expect(yearAt(0.3, one)).toBe(1945);
		expect(ticksOf(one)).toEqual([{ year: 1945, isMain: true }]);
	});
});

describe('blocks', () => {
	it('stand one for each meeting, from the baseline up, the rest on top', () => {
		const blocks = blocksOf(bar([{ hue: 'blue', count: 2 }], 1), 6, span);
		expect(blocks.map(({ fill }) => fill)).toEqual(['blue', 'blue', 'rest']);
		expect(blocks[0].y + blocks[0].height).toBe(1);
		expect(blocks[2].y).toBeLessThan(blocks[1].y);
	});

	it('stand one for each hue where they are too many to count', () => {
		const segments: Bar['segments'] = [
			{ hue: 'blue', count: 20 },
			{ hue: 'green', count: 10 }
		];
		const blocks = blocksOf(bar(segments), 30, span);
		expect(blocks.map(({ fill }) => fill)).toEqual(['blue', 'green']);
		expect(blocks[0].height).toBeCloseTo(2 * blocks[1].height);
		expect(blocks[1].y).toBeCloseTo(heightAt(30, 30));
	});

	it('do not become towers when each year has one meeting', () => {
		const [block] = blocksOf(bar([{ hue: 'blue', count: 1 }]), 1, span);
		expect(block.height).toBeLessThan(0.25);
	});

	it('wear the colour of their year where it is compared, and none where others are', () => {
		const segments: Bar['segments'] = [
			{ hue: 'blue', count: 20 },
			{ hue: 'green', count: 10 }
		];
		const fills = (dress: Dress) => blocksOf(bar(segments, 5), 35, span, dress).map(({ fill }) => fill);
		expect(fills('compare-a')).toEqual(['compare-a', 'rest']);
		expect(fills('plain')).toEqual(['rest', 'rest']);
	});

	it('are absent without meetings', () => {
		expect(blocksOf(bar([]), 0, span)).toEqual([]);
	});
});

describe('the skyline', () => {
	const few = { from: 1985, to: 1986 };

	it('steps from year to year over all the meetings, be they selected or not', () => {
		const bars = [bar([{ hue: 'blue', count: 2 }], 0, 4), { ...bar([], 0, 2), year: 1986 }];
		expect(skylineOf(bars, 4, few)).toBe('M0 1V0.06H0.5V0.53H1V1Z');
	});

	it('lies on the ground in a year without meetings', () => {
		expect(skylineOf([bar([], 0, 4)], 4, few)).toBe('M0 1V0.06H0.5V1H1V1Z');
	});

	it('leaves the plot where the scale is too low for it', () => {
		expect(skylineOf([bar([], 0, 8)], 4, few)).toMatch(/^M0 1V-0\.88/);
	});

	it('is nothing where the filters leave nothing out', () => {
		expect(skylineOf([bar([{ hue: 'blue', count: 2 }], 1)], 4, few)).toBeUndefined();
	});
});

describe('the scale', () => {
	it('names both ends and no decade that would run into them', () => {
		const years = ticksOf({ from: 1941, to: 2021 }).map(({ year }) => year);
		expect(years).toEqual([1941, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2021]);
	});

	it('keeps every other decade for a phone', () => {
		const main = ticksOf(span).filter(({ isMain }) => isMain);
		expect(main.map(({ year }) => year)).toEqual([1941, 1960, 1980, 2000, 2018]);
	});

	it('cuts the eras to the span', () => {
		expect(erasWithin(span)).toEqual([
			{ id: 'second-world-war', from: 1941, to: 1945 },
			{ id: 'cold-war', from: 1947, to: 1991 },
			{ id: 'after-1991', from: 1992, to: 2018 }
		]);
		expect(erasWithin({ from: 1950, to: 1960 })).toEqual([{ id: 'cold-war', from: 1950, to: 1960 }]);
	});

	it('is written in short percentages', () => {
		expect(percent(1 / 3)).toBe('33.333%');
		expect(percent(0)).toBe('0%');
	});
});
