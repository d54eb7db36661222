/** The style is valid in every theme, projection and language. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/lib/i18n/locales';
import { palettes, themes } from '../../../src/lib/map/palette';
import { mapStyle, type StyleOptions } from '../../../src/lib/map/style';

const options: StyleOptions = {
	theme: 'light',
	projection: 'flat',
	locale: 'en',
	archiveUrl: 'http://x/world.pmtiles',
	day: 19430601
};

const combinations = themes.flatMap((theme) =>
	(['globe', 'flat'] as const).flatMap((projection) => locales.map((locale) => ({ theme, projection, locale })))
);

describe('the map style', () => {
	it.each(combinations)('is valid in $theme, $projection, $locale', (choice) => {
		expect(validateStyleMin(mapStyle({ ...options, ...choice }))).toEqual([]);
	});

	it('asks for no glyphs, no sprite and no address but the one it was given', () => {
		const style = mapStyle(options);
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		expect(JSON.stringify(style).match(/https?:[^"]*/g)).toEqual([options.archiveUrl]);
	});

	it('keeps ids and order of layers and the data of sources when only the theme changes', () => {
		const [light, dark] = themes.map((theme) => mapStyle({ ...options, theme }));
		expect(dark.layers.map(({ id }) => id)).toEqual(light.layers.map(({ id }) => id));
		expect(dark.sources).toEqual(light.sources);
	});

	it('draws land on sea, lakes on land, coasts on borders and names on all', () => {
		expect(mapStyle(options).layers.map(({ id }) => id)).toEqual([
			'sea',
			'graticule',
			'land',
			'seams',
			'land-occupied',
			'land-contested',
			'lakes',
			'borders',
			'contested',
			'coast',
			'sea-names',
			'country-names',
			'venue-ring-fill',
			'venue-rings',
			'venues',
			'ring-names',
			'venue-names',
			'clearings'
		]);
	});

	it('takes every colour from the palette', () => {
		const known = new Set(
			Object.values(palettes.dark)
				.flat()
				.filter((value) => typeof value === 'string')
		);
		const used = JSON.stringify(mapStyle({ ...options, theme: 'dark' })).match(/#[0-9a-f]{6}/g) ?? [];
		expect(used.filter((colour) => !known.has(colour))).toEqual([]);
	});

	it('quotes font families that are no CSS identifiers', () => {
		for (const locale of locales) {
			for (const layer of mapStyle({ ...options, locale }).layers) {
				if (layer.type !== 'symbol' || !layer.layout?.['text-field']) continue;
				const fonts = layer.layout['text-font'] as string[];
				expect(fonts.filter((font) => /[ \d]/.test(font) && !/^".*"$/.test(font))).toEqual([]);
			}
		}
	});
});
