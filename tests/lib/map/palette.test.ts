/** The palette is legible, and `src/app.css` repeats it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/lib/map/contrast';
import { paletteCss, palettes, themes } from '../../../src/lib/map/palette';

const appCss = readFileSync('src/app.css', 'utf8');

/** The text of the first `:root` block of the sheet, or of the dark media query. */
function rootBlock(theme: 'light' | 'dark'): string {
	const from = theme === 'light' ? 0 : appCss.indexOf('@media (prefers-color-scheme: dark)');
	const start = appCss.indexOf(':root {', from);
	return appCss.slice(start, appCss.indexOf('}', start));
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

	it.each(Object.entries(palette.hues))('sets %s off from land and sea', (_, hue) => {
		expect(contrast(hue, palette.land)).toBeGreaterThanOrEqual(3);
		expect(contrast(hue, palette.sea)).toBeGreaterThanOrEqual(3);
	});

	it('keeps names readable where they stand', () => {
		expect(contrast(palette.countryLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.countryLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.seaLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
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
