/** Every land has one name in every language, on its own ground. */
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/lib/i18n/locales';
import { loadDataset } from '../../../src/lib/server/records';
import { getUnits } from '../../../src/lib/server/worldAtlas';
import { worldLabels } from '../../../src/lib/world/labels';

const { seas } = loadDataset().dataset;
const labels = Object.fromEntries(locales.map((locale) => [locale, worldLabels(getUnits(), seas, locale)]));

function nameOf(locale: (typeof locales)[number], id: string): string | undefined {
	return labels[locale].features.find(({ properties }) => properties.id === id)?.properties.name;
}

describe.each(locales)('the names in %s', (locale) => {
	const { features } = labels[locale];

	it('have the ids, points and ranks of the English ones', () => {
		const bare = ({ features: all }: typeof labels.en) =>
			all.map(({ properties: { name: _, ...rest }, geometry }) => ({ ...rest, geometry }));
		expect(bare(labels[locale])).toEqual(bare(labels.en));
	});

	it('have ids of their own', () => {
		expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(features.length);
	});

	it('are never empty, a bare code or an official form', () => {
		const odd = features
			.map(({ properties }) => properties.name)
			.filter((name) => /^$|^[A-Z]{2}$|SAR|特別|特别|\(B/.test(name));
		expect(odd).toEqual([]);
	});

	it('are in the script of the language', () => {
		const isApt = (name: string) => (locale === 'en' ? !/\p{sc=Han}/u.test(name) : /^[\p{sc=Han}（）]+$/u.test(name));
		expect(features.map(({ properties }) => properties.name).filter((name) => !isApt(name))).toEqual([]);
	});
});

describe('the names', () => {
	it('have a rank of 1 to 4 and a zoom of 0 to 6', () => {
		for (const { properties } of labels.en.features) {
			expect([1, 2, 3, 4]).toContain(properties.rank);
			expect([0, 1, 2, 3, 4, 5, 6]).toContain(properties.zoom);
		}
	});

	it('stand on the land they name', () => {
		const stray = getUnits()
			.filter(({ id }) => nameOf('en', `country/${id}`))
			.filter(({ id, polygons }) => {
				const label = labels.en.features.find(({ properties }) => properties.id === `country/${id}`);
				const point = label?.geometry.coordinates as [number, number];
				return !geoContains({ type: 'MultiPolygon', coordinates: polygons }, point);
			});
		expect(stray.map(({ id }) => id)).toEqual([]);
	});

	it('of seas stand on water', () => {
		const dry = labels.en.features
			.filter(({ properties }) => properties.kind === 'sea')
			.filter(({ geometry }) =>
				getUnits().some(({ polygons }) =>
					geoContains({ type: 'MultiPolygon', coordinates: polygons }, geometry.coordinates as [number, number])
				)
			);
		expect(dry.map(({ properties }) => properties.id)).toEqual([]);
	});

	it('show large lands first', () => {
		const zoomOf = (id: string) =>
			labels.en.features.find(({ properties }) => properties.id === id)?.properties.zoom ?? 9;
		expect(zoomOf('country/US')).toBeLessThan(zoomOf('country/FR'));
		expect(zoomOf('country/FR')).toBeLessThan(zoomOf('country/BE'));
		expect(zoomOf('country/BE')).toBeLessThan(zoomOf('country/LI'));
	});

	it('are short where CLDR is long, and there where it has none', () => {
		expect(nameOf('en', 'country/HK')).toBe('Hong Kong');
		expect(nameOf('zh-hant', 'country/MO')).toBe('澳門');
		expect(nameOf('zh-hans', 'country/PS')).toBe('巴勒斯坦');
		expect(nameOf('en', 'country/XK')).toBe('Kosovo');
		expect(nameOf('zh-hant', 'country/SO-somaliland')).toBe('索馬利蘭');
		expect(nameOf('en', 'country/UA-43')).toBeUndefined();
	});
});
