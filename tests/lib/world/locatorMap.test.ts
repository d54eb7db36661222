/** A locator map is small, whole and wordless wherever the place lies. */
import { describe, expect, it } from 'vitest';
import { getBasemap } from '../../../src/lib/server/worldTiles';
import { locatorMap } from '../../../src/lib/world/locatorMap';

const places: [string, [number, number]][] = [
	['Geneva', [6.14, 46.2]],
	['Suva by the date line', [178.4, -18.1]],
	['Honolulu', [-157.8, 21.3]],
	['Argentia', [-54, 47.3]],
	['the South Pole', [0, -90]],
	['the open Pacific', [-130, -40]]
];

describe.each(places)('the locator map of %s', (_, coordinates) => {
	const svg = locatorMap(getBasemap(), coordinates);

	it('weighs at most 14 kB', () => {
		expect(svg.length).toBeLessThan(14_000);
	});

	it('is one closed SVG without text, scripts, faulty numbers or addresses', () => {
		expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
		expect(svg).not.toMatch(/<text|<script|NaN|Infinity|undefined|href/);
	});

	it('marks the place in the middle', () => {
		expect(svg).toContain('<circle class="place" cx="320" cy="200"');
	});

	it('knows the dark scheme', () => {
		expect(svg).toContain('prefers-color-scheme:dark');
	});
});
