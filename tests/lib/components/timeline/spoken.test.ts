/** What a screen reader says of the timeline, in the language of the page. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ComparedYears from '$lib/components/timeline/ComparedYears.svelte';
import EraScale from '$lib/components/timeline/EraScale.svelte';
import Histogram from '$lib/components/timeline/Histogram.svelte';
import YearWindow from '$lib/components/timeline/YearWindow.svelte';
import type { Bar } from '$lib/dataset/selection';
import { messages as en } from '$lib/i18n/messages/en';
import { messages as hans } from '$lib/i18n/messages/zh-hans';
import { messages as hant } from '$lib/i18n/messages/zh-hant';
import { listYears } from '$lib/time/yearRange';

const span = { from: 1941, to: 2026 };
const scale = { span, stands: listYears(span) };
const bars: Bar[] = [
	{ year: 1985, segments: [{ hue: 'blue', count: 5 }], rest: 1, all: 12 },
	{ year: 2025, segments: [{ hue: 'green', count: 1 }], rest: 0, all: 1 }
];
const nothing = () => {};

/** The values of an attribute, in the order of the elements that have it. */
function valuesOf(attribute: string, { body }: { body: string }): string[] {
	return [...body.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);
}

describe('two years that are compared', () => {
	const slidersIn = (messages: typeof en, pair = { first: 1985, second: 2025 }) =>
		render(ComparedYears, {
			props: { scale, pair, bars, messages, held: undefined, onstep: nothing, onfocus: nothing }
		});

	it.each([
		[
			'English',
			en,
			['First year to compare', 'Second year to compare'],
			['1985: 5 stops in view, 1 elsewhere', '2025: 1 stop']
		],
		[
			'Traditional Chinese',
			hant,
			['第一個比較年份', '第二個比較年份'],
			['1985年：畫面內5站，畫面外1站', '2025年：1站']
		],
		['Simplified Chinese', hans, ['第一个比较年份', '第二个比较年份'], ['1985年：画面内5站，画面外1站', '2025年：1站']]
	])('are two sliders with names and counts in %s', (_, messages, names, texts) => {
		const sliders = slidersIn(messages);
		expect(valuesOf('role', sliders)).toEqual(['slider', 'slider']);
		expect(valuesOf('aria-label', sliders)).toEqual(names);
		expect(valuesOf('aria-valuetext', sliders)).toEqual(texts);
	});

	it('may each go over the whole span, and keep their order when one passes the other', () => {
		const sliders = slidersIn(en, { first: 2025, second: 1985 });
		expect(valuesOf('aria-valuenow', sliders)).toEqual(['2025', '1985']);
		expect(valuesOf('aria-valuemin', sliders)).toEqual(['1941', '1941']);
		expect(valuesOf('aria-valuemax', sliders)).toEqual(['2026', '2026']);
	});
});

describe('the window', () => {
	const windowOf = (from: number, to: number, messages = en) =>
		render(YearWindow, { props: { scale, years: { from, to }, messages, held: undefined, onstep: nothing } });

	it('says its years in the language of the page', () => {
		expect(valuesOf('aria-valuetext', windowOf(1943, 1991))).toEqual(['1943', '1991']);
		expect(valuesOf('aria-valuetext', windowOf(1943, 1991, hant))).toEqual(['1943年', '1991年']);
	});

	it('says that it is a single year', () => {
		expect(valuesOf('aria-valuetext', windowOf(1985, 1985))).toEqual(['1985, single year', '1985, single year']);
	});
});

describe('the eras', () => {
	const erasOf = (years: typeof span, messages = en) =>
		render(EraScale, { props: { span, years, messages, onchoose: nothing } });

	it('say which years they select', () => {
		expect(valuesOf('aria-label', erasOf(span))).toEqual([
			'Second World War, 1941 to 1945: select these years',
			'Cold War, 1947 to 1991: select these years',
			'After 1991, 1992 to 2026: select these years'
		]);
		expect(valuesOf('aria-label', erasOf(span, hant))[1]).toBe('冷戰，1947至1991年：選取這些年份');
	});

	it('say which one is selected', () => {
		expect(valuesOf('aria-current', erasOf({ from: 1947, to: 1991 }))).toEqual(['true']);
		expect(valuesOf('aria-current', erasOf(span))).toEqual([]);
	});
});

describe('the histogram', () => {
	const histogramOf = (some: Bar[]) =>
		render(Histogram, {
			props: { span, years: span, pair: undefined, bars: some, pointed: undefined, messages: en, locale: 'en' }
		});

	it('says which year is the fullest, and how full it is without filters', () => {
		const [filtered] = valuesOf('aria-label', histogramOf(bars));
		expect(filtered).toBe('Stops per year, 1941 to 2026; most in 1985: 6 (12 without filters)');
		const [whole] = valuesOf('aria-label', histogramOf([{ ...bars[0], all: 6 }]));
		expect(whole).toBe('Stops per year, 1941 to 2026; most in 1985: 6');
	});

	it('draws the whole only where the filters leave something out', () => {
		expect(histogramOf(bars).body).toContain('<path');
		expect(histogramOf([{ ...bars[0], all: 6 }]).body).not.toContain('<path');
	});
});
