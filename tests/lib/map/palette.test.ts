/** The palette is legible, and `src/app.css` repeats it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/lib/map/contrast';
import { hatching } from '../../../src/lib/map/hatching';
import { paletteCss, palettes, themes } from '../../../src/lib/map/palette';
import { landMarks, markOpacity, type LandMark } from '../../../src/lib/map/worldLayers';

const appCss = readFileSync('src/app.css', 'utf8');

/** The text of the first `:root` block of the sheet, or of the dark media query. */
function rootBlock(theme: 'light' | 'dark'): string {
	const from = theme === 'light' ? 0 : appCss.indexOf('@media screen and (prefers-color-scheme: dark)');
	const start = appCss.indexOf(':root {', from);
	return appCss.slice(start, appCss.indexOf('}', start));
}

/** What panels are made of, as `src/app.css` says. */
const paper = { light: '#fffdf8', dark: '#1a2431' };

/** Linear red, green and blue as they are seen (Machado, Oliveira, Fernandes 2009, severity 1). */
const visions = {
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const times = (matrix: number[][], vector: number[]) =>
	matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * vector[i], 0));

/** Distance in Oklab (Ottosson 2020), where 1 lies between black and white; of two colours `#rrggbb` as they are seen. */
function distance(one: string, other: string, vision: number[][]): number {
	const [a, b] = [one, other].map((colour) => {
		const linear = [1, 3, 5].map((at) => {
			const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
			return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
		});
		const seen = times(vision, linear).map((channel) => Math.min(Math.max(channel, 0), 1));
		return times(lmsToLab, times(rgbToLms, seen).map(Math.cbrt));
	});
	return Math.hypot(...a.map((value, i) => value - b[i]));
}

const rgbToLms = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const lmsToLab = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

/** The mean colour of hatched land. */
function hatched(mark: LandMark, colour: string, tint: string): string {
	const { data } = hatching(mark, colour);
	const alphas = data.filter((_, i) => i % 4 === 3);
	const share = alphas.reduce((sum, alpha) => sum + alpha / 255, 0) / alphas.length;
	return mix(colour, tint, share);
}

/** A colour of which so much lies on another. */
function mix(colour: string, ground: string, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [upper, lower] = [colour, ground].map((each) => parseInt(each.slice(at, at + 2), 16));
		return Math.round(upper * share + lower * (1 - share));
	});
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

describe('contrast', () => {
	it('is 21 between black and white and 1 between equals', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(contrast('#777777', '#777777')).toBe(1);
	});

	it('knows the grey that just reaches 4.5 on white', () => {
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});

describe.each(themes)('the %s palette', (theme) => {
	const palette = palettes[theme];

	it.each(Object.entries(palette.hues))('carries text on %s', (_, hue) => {
		expect(contrast(palette.onHue, hue)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['compareA', 'compareB'] as const)('carries text on %s, and is read as text', (name) => {
		expect(contrast(palette.onHue, palette[name])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette[name], paper[theme])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette[name], palette.land)).toBeGreaterThanOrEqual(3);
		expect(contrast(palette[name], palette.sea)).toBeGreaterThanOrEqual(3);
	});

	it.each(Object.entries(visions))('keeps two years that are compared apart for %s', (_, matrix) => {
		expect(distance(palette.compareA, palette.compareB, matrix)).toBeGreaterThan(0.15);
	});

	it.each(Object.entries(palette.hues))('sets %s off from land and sea', (_, hue) => {
		expect(contrast(hue, palette.land)).toBeGreaterThanOrEqual(3);
		expect(contrast(hue, palette.sea)).toBeGreaterThanOrEqual(3);
	});

	it('keeps names readable where they stand', () => {
		expect(contrast(palette.countryLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.countryLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.seaLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
	});

	it.each([...palette.tints, ...palette.blocTints])('keeps names readable on land of %s, bare or hatched', (tint) => {
		expect(contrast(palette.countryLabel, tint)).toBeGreaterThanOrEqual(4.5);
		for (const mark of landMarks)
			expect(contrast(palette.countryLabel, hatched(mark, palette.hatching, tint))).toBeGreaterThanOrEqual(4.5);
	});

	it.each([...palette.tints, ...palette.blocTints])('sets hatching off from land of %s', (tint) => {
		expect(contrast(mix(palette.hatching, tint, markOpacity.near), tint)).toBeGreaterThanOrEqual(1.5);
		expect(contrast(mix(palette.hatching, tint, markOpacity.far), tint)).toBeGreaterThanOrEqual(1.25);
	});

	it('keeps the names of venues readable', () => {
		expect(contrast(palette.venue, palette.land)).toBeGreaterThanOrEqual(7);
	});

	it('lets borders recede behind coasts and the graticule behind both', () => {
		const [coast, border, graticule] = [palette.coast, palette.border, palette.graticule].map((colour) =>
			contrast(colour, palette.land)
		);
		expect(coast).toBeGreaterThan(border);
		expect(contrast(palette.graticule, palette.sea)).toBeLessThan(1.3);
		expect(graticule).toBeLessThan(coast);
	});

	it('gives every hue a colour of its own', () => {
		expect(new Set(Object.values(palette.hues)).size).toBe(8);
	});

	it('stands word for word in app.css', () => {
		const declared = rootBlock(theme)
			.split('\n')
			.map((line) => line.trim());
		expect(declared).toEqual(expect.arrayContaining(paletteCss(theme)));
	});
});
