/** The world of every day against known answers, published counts and itself; and its names in every language. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '$lib/dataset/catalogue';
import { indexLand } from '$lib/dataset/landIndex';
import { locales, type Locale } from '$lib/i18n/locales';
import { parse } from 'yaml';
import { getDataset } from '$lib/server/records';
import { getStateLabels, getStateNames, getWorld, readWorldAtlas } from '$lib/server/worldTiles';
import { dayNumber } from '$lib/world/dayNumber';
import { holdingOn, occupationOn, worldOn } from '$lib/world/history';
import { worldLabels } from '$lib/world/labels';
import { atlasUnits, areaOf } from '$lib/world/units';
import { landOf, type UnitTopology } from '$lib/world/outlines';

const { seas } = getDataset();
const { history, unitIds, stateIds, coarse, fine } = getWorld();
const labels = Object.fromEntries(
	locales.map((locale) => [locale, worldLabels(getStateLabels(), seas, getStateNames(), locale)])
);
const indexOf = (shape: UnitTopology) =>
	indexLand(landOf(shape).map(({ id, geometry }) => ({ id, polygons: geometry.coordinates })));
const land = { coarse: indexOf(coarse.shape), fine: indexOf(fine.shape) };

/** The names of states shown on a day. */
function namesOn(day: string, locale: Locale = 'en'): string[] {
	const number = dayNumber(day);
	return labels[locale].features
		.filter(({ properties: { kind, from, to } }) => kind === 'country' && from <= number && number < to)
		.map(({ properties }) => properties.name);
}

describe.each(locales)('the names in %s', (locale) => {
	const { features, states } = labels[locale];

	it('have the ids, points, ranks and days of the English ones', () => {
		const bare = ({ features: all }: typeof labels.en) =>
			all.map(({ id, properties: { name: _, ...rest }, geometry }) => ({ id, ...rest, geometry }));
		expect(bare(labels[locale])).toEqual(bare(labels.en));
	});

	it('are in the script of the language', () => {
		const isApt = (name: string) =>
			locale === 'en' ? !/\p{sc=Han}/u.test(name) : /^[\p{sc=Han}（）·、-]+$/u.test(name);
		const names = [...features.map(({ properties }) => properties.name), ...states];
		expect(names.filter((name) => !isApt(name))).toEqual([]);
	});

	it('of the states are as many as there are in the history', () => {
		expect(states.length).toBe(history.states.length);
	});
});

describe('the names', () => {
	it('have a rank of 1 to 4 and a zoom of 0 to 6', () => {
		for (const { properties } of labels.en.features) {
			expect([1, 2, 3, 4]).toContain(properties.rank);
			expect([0, 1, 2, 3, 4, 5, 6]).toContain(properties.zoom);
		}
	});

	it('of states stand on land that the state held', () => {
		const stray = labels.en.features
			.filter(({ properties }) => properties.kind === 'country')
			.filter(({ geometry, properties: { name, from } }) => {
				const under = land.coarse.holding(geometry.coordinates as LngLat);
				const holders = under.map((id) => holdingOn(history.units[unitIds.indexOf(id)].holdings, from));
				const held = holders.map(({ state }) => stateIds[state]);
				return !held.some((id) => namesOfRecord(id).has(name));
			});
		expect(stray.map(({ properties }) => properties.name)).toEqual([]);
	});

	it('of seas stand on water', () => {
		const dry = labels.en.features
			.filter(({ properties }) => properties.kind === 'sea')
			.filter(({ geometry }) => land.fine.holding(geometry.coordinates as LngLat).length);
		expect(dry.map(({ properties }) => properties.name)).toEqual([]);
	});

	it('stand once on any day, and twice in the widest states', () => {
		for (const day of ['1943-06-01', '1955-06-01', '1975-06-01', '1991-12-26', '2026-06-01']) {
			const names = namesOn(day);
			const widest = ['Canada', day < '1991-12-26' ? 'Soviet Union' : 'Russia'];
			expect(names.filter((name, i) => names.indexOf(name) !== i).sort()).toEqual(widest);
		}
	});

	it.each<[string, Locale, string, string]>([
		['1943-06-01', 'en', 'Soviet Union', 'Kazakhstan'],
		['1943-06-01', 'zh-hant', '蘇聯', '俄羅斯'],
		['1943-06-01', 'zh-hans', '苏联', '俄罗斯'],
		['1961-06-01', 'en', 'East Germany', 'Germany'],
		['1961-06-01', 'zh-hant', '東德', '德國'],
		['1992-06-01', 'zh-hans', '哈萨克斯坦', '苏联'],
		['2020-06-01', 'en', 'North Macedonia', 'Macedonia']
	])('of %s in %s hold %s and not %s', (day, locale, there, gone) => {
		expect(namesOn(day, locale)).toContain(there);
		expect(namesOn(day, locale)).not.toContain(gone);
	});
});

/** All names of a state in English. */
function namesOfRecord(id: string): Set<string> {
	const { names, label, formerly = [] } = getDataset().states.get(id)!;
	return new Set([names.en, label?.en ?? '', ...formerly.map((each) => each.names.en)]);
}

interface Question {
	at: [number, number];
	place: string;
	on: string;
	state: string;
	or?: string;
	claims?: string[];
	occupiedBy?: string;
}

const readAnswers = (file: string) =>
	parse(readFileSync(`tests/data/borders/${file}.yaml`, 'utf8'), { schema: 'core' });
const questions = readAnswers('questions') as Question[];
const counts = readAnswers('counts') as {
	members: { state: string; admitted: string; left?: string; sovereignFrom?: string; goneFrom?: string }[];
	totals: { on: string; members: number }[];
};

describe('who held a point on a day', () => {
	it.each(questions.map((question) => ({ ...question, title: `${question.place} on ${question.on}` })))(
		'is known for $title',
		({ at, on, state, or, claims, occupiedBy }) => {
			const day = dayNumber(on);
			const units = land.fine.holding(at).map((id) => history.units[unitIds.indexOf(id)]);
			expect(units.length).toBe(1);
			const holding = holdingOn(units[0].holdings, day);
			expect([state, or]).toContain(stateIds[holding.state]);
			const ids = (indexes: number[] = []) => indexes.map((index) => stateIds[index]).sort();
			if (claims) expect(ids(holding.claims)).toEqual([...claims].sort());
			if (occupiedBy) {
				const occupation = occupationOn(units[0].occupations, day);
				expect(occupation && stateIds[occupation.by]).toBe(occupiedBy);
			}
		}
	);
});

describe('a day that changed the map', () => {
	const stateAt = (at: LngLat, on: string) => {
		const [unit] = land.fine.holding(at).map((id) => history.units[unitIds.indexOf(id)]);
		return stateIds[holdingOn(unit.holdings, dayNumber(on)).state];
	};

	it.each<[day: string, place: string, at: LngLat, from: string, to: string]>([
		['1945-09-08', 'Seoul', [126.98, 37.57], 'korea-japanese', 'korea-us-zone'],
		['1949-05-23', 'Bonn', [7.1, 50.73], 'allied-occupied-germany', 'west-germany'],
		['1949-10-07', 'Leipzig', [12.37, 51.34], 'allied-occupied-germany', 'east-germany'],
		['1954-07-21', 'Hanoi', [105.84, 21.02], 'vietnam-associated-state', 'north-vietnam'],
		['1957-03-06', 'Accra', [-0.2, 5.65], 'gold-coast', 'ghana'],
		['1960-06-30', 'Kinshasa', [15.3, -4.35], 'belgian-congo', 'dr-congo'],
		['1960-10-01', 'Lagos', [3.4, 6.6], 'nigeria-colony', 'nigeria'],
		['1971-12-16', 'Dhaka', [90.4, 23.8], 'pakistan', 'bangladesh'],
		['1990-10-03', 'Leipzig', [12.37, 51.34], 'east-germany', 'germany'],
		['1991-12-26', 'Almaty', [76.9, 43.2], 'soviet-union', 'kazakhstan'],
		['1993-01-01', 'Bratislava', [17.1, 48.2], 'czechoslovakia', 'slovakia'],
		['2006-06-03', 'Podgorica', [19.26, 42.44], 'serbia-and-montenegro', 'montenegro'],
		['2011-07-09', 'Juba', [31.6, 4.85], 'sudan', 'south-sudan']
	])('is %s: %s', (day, _, at, from, to) => {
		const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
		expect([stateAt(at, eve), stateAt(at, day)]).toEqual([from, to]);
	});

	it('is not 1945-08-15 for Korea, which Japan ruled until the Allies came', () => {
		expect(stateAt([126.98, 37.57], '1945-08-15')).toBe('korea-japanese');
		expect(stateAt([125.75, 39.03], '1945-08-24')).toBe('korea-soviet-zone');
	});
});

describe('the states of a day', () => {
	it.each(counts.totals)(
		'hold the land of all $members members that the United Nations had on $on',
		({ on, members }) => {
			const sitting = counts.members.filter(({ admitted, left }) => admitted <= on && (!left || on < left));
			expect(sitting.length).toBe(members);
			const holders = new Set(worldOn(history, dayNumber(on)).land.map(({ holding }) => stateIds[holding.state]));
			const landless = sitting.filter(
				({ state, sovereignFrom = '', goneFrom = '9' }) => on >= sovereignFrom && on < goneFrom && !holders.has(state)
			);
			expect(landless.map(({ state }) => state)).toEqual([]);
		}
	);
});

describe('the land', () => {
	it.each(['50m', '10m'] as const)(
		'at 1:%s is held by one unit each, without gaps and overlaps',
		{ timeout: 30_000 },
		(scale) => {
			const sum = (polygons: Position[][][][]) => polygons.flat().reduce((all, polygon) => all + areaOf(polygon), 0);
			const atlas = sum(atlasUnits(readWorldAtlas(scale)).map(({ polygons }) => polygons));
			const { shape } = scale === '50m' ? coarse : fine;
			const units = sum(landOf(shape).map(({ geometry }) => geometry.coordinates));
			expect(units / atlas).toBeCloseTo(1, 4);
		}
	);
});
