/** A street map takes its place in the atlas without a ground, glyphs and icons of its own. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/lib/i18n/locales';
import { themes } from '../../../src/lib/map/palette';
import { archiveStreets, styleStreets } from '../../../src/lib/map/streetLayers';
import { mapStyle } from '../../../src/lib/map/style';
import { readStreetMap } from '../../../src/lib/server/streetMap';
import { streetZoom } from '../../../src/lib/world/streetMap';

const options = {
	theme: 'light',
	projection: 'flat',
	locale: 'en',
	archiveUrl: 'http://x/world.pmtiles',
	day: 0
} as const;

describe('streets from an archive of tiles', () => {
	it.each(themes.flatMap((theme) => locales.map((locale) => ({ theme, locale }))))(
		'make a valid style in $theme, $locale, and begin close up',
		({ theme, locale }) => {
			const streets = archiveStreets('http://x/streets.pmtiles', theme, locale);
			expect(validateStyleMin(mapStyle({ ...options, theme, locale, streets }))).toEqual([]);
			expect(streets.layers.length).toBeGreaterThan(30);
			expect(streets.layers.filter(({ minzoom = 0 }) => minzoom < streetZoom)).toEqual([]);
			expect(streets.layers.filter(({ type }) => type === 'background')).toEqual([]);
			expect(JSON.stringify(streets.layers)).not.toContain('icon-image');
			// Names in private characters, for which only Protomaps' own glyphs have signs.
			expect(JSON.stringify(streets.layers)).not.toContain('pgf:');
		}
	);
});

describe('streets from a style', () => {
	const theirs: StyleSpecification = {
		version: 8,
		glyphs: 'https://elsewhere/{fontstack}/{range}.pbf',
		sprite: 'https://elsewhere/sprite',
		sources: { land: { type: 'vector', url: 'https://elsewhere/tiles.json' } },
		layers: [
			{ id: 'ground', type: 'background' },
			{ id: 'land', type: 'fill', source: 'land', 'source-layer': 'water' },
			{ id: 'shop', type: 'symbol', source: 'land', 'source-layer': 'poi', layout: { 'icon-image': 'shop' } },
			{ id: 'road', type: 'symbol', source: 'land', 'source-layer': 'road', minzoom: 12, layout: { 'text-field': 'A' } }
		]
	};

	it('are kept apart from the layers of the atlas, below its borders', () => {
		const style = mapStyle({ ...options, streets: styleStreets(theirs) });
		expect(validateStyleMin(style)).toEqual([]);
		const ids = style.layers.map(({ id }) => id);
		expect(ids.filter((id) => id.startsWith('streets-'))).toEqual(['streets-land', 'streets-road']);
		expect(ids.indexOf('streets-road')).toBeLessThan(ids.indexOf('borders'));
		expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
	});
});

describe('the street map of a build', () => {
	it('is none without an address', () => {
		expect(readStreetMap({})).toBeNull();
		expect(readStreetMap({ STREET_MAP: '' })).toBeNull();
	});

	it('is at its address, with thanks to OpenStreetMap unless to somebody else', () => {
		expect(readStreetMap({ STREET_MAP: '/streets.pmtiles' })).toEqual({
			url: '/streets.pmtiles',
			credit: '© OpenStreetMap'
		});
		expect(readStreetMap({ STREET_MAP: 'https://a/style.json', STREET_MAP_CREDIT: 'A' })?.credit).toBe('A');
	});

	it.each(['streets.pmtiles', '//elsewhere/style.json', 'javascript:alert(1)', '/two words'])(
		'is refused at %s',
		(url) => {
			expect(() => readStreetMap({ STREET_MAP: url })).toThrow('STREET_MAP');
		}
	);
});
