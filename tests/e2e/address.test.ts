/** Hostile and broken addresses: what can't be used is named in one quiet line, the rest holds, nothing is run. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, follow, openAtlas, queryOf, rowsOf, selectStops, spanOfStops, waitForRest, yearsOf } from './atlas';
import { useBrowser, type Visit } from './visit';

const visit = useBrowser();
let home: Visit;
let page: Page;

beforeAll(async () => {
	home = await openAtlas(visit, '/', { isKept: true });
	page = home.page;
});

const attack = '<img src=x onerror="window.isHit=true"><script>window.isHit=true</script>';
const encoded = encodeURIComponent(attack);

/** The quiet line, empty where nothing was ignored. */
async function complaint(of: Page): Promise<string> {
	const line = of.getByRole('status').filter({ hasText: 'Part of the link was ignored' });
	return (await line.count()) ? line.innerText() : '';
}

/** Rows of the list, or else the sentence that says why there are none. */
async function wordsOf(of: Page): Promise<string> {
	const sentence = of.getByText(/^(Nothing in this part of the map\.|No summits in .* with these filters\.)$/);
	await rowsOf(of).or(sentence).first().waitFor();
	const rows = await rowsOf(of).count();
	return rows ? `${rows} rows` : sentence.innerText();
}

async function isHit(of: Page): Promise<boolean> {
	return of.evaluate(() => 'isHit' in window || !!document.querySelector('img[src="x"]'));
}

const ignored: [what: string, query: string, line: string][] = [
	['markup for years', `years=${encoded}`, 'years “<img src=x onerror="window.isHit=true">…” can’t be read'],
	['markup for a place', `place=${encoded}`, 'place “<img src=x onerror="window.isHit=true">…” can’t be read'],
	['markup for a series', `series=${encoded}`, 'series “<img src=x onerror="window.isHit=true">…” can’t be read'],
	['a script for a view', 'view=javascript:alert(1)', 'view “javascript:alert(1)” can’t be read'],
	['NaN for years', 'years=NaN', 'years “NaN” can’t be read'],
	['infinite years', 'years=-Infinity..Infinity', 'years “-Infinity..Infinity” can’t be read'],
	['a negative year', 'years=-1943', 'years “-1943” can’t be read'],
	['a huge year', `years=${'9'.repeat(400)}`, `years “${'9'.repeat(39)}…” can’t be read`],
	['a year in exponents', 'years=1e3', 'years “1e3” can’t be read'],
	['years in other figures', 'years=١٩٤٣', 'years “١٩٤٣” can’t be read'],
	['years before any summit', 'years=1800..1850', 'years “1800..1850” lies outside what the map covers'],
	['years to come', 'years=2500', 'years “2500” lies outside what the map covers'],
	['a camera that is no number', 'at=NaN,Infinity,0x10', 'camera (at) “NaN,Infinity,0x10” can’t be read'],
	['a camera beyond the pole', 'at=91,0,3', 'camera (at) “91,0,3” lies outside what the map covers'],
	['a camera of one number', 'at=46.2', 'camera (at) “46.2” can’t be read'],
	['a place that is not here', 'place=atlantis', 'there is no place “atlantis” here'],
	['a prototype for a place', 'place=__proto__', 'place “__proto__” can’t be read'],
	['a method for a summit', 'summit=constructor', 'there is no summit “constructor” here'],
	['a prototype and a method for series', 'series=__proto__,valueof', 'there is no series “valueof” here'],
	['percent garbage', 'place=%E0%A4%A&%E0%A4%A=%', 'can’t be read'],
	['a null and a line end', 'view=globe%00%0D%0Aset-cookie:a', 'can’t be read'],
	['5,000 characters', `place=${'a'.repeat(5000)}`, `there is no place “${'a'.repeat(39)}…” here`],
	['thousands of series', `series=${'x,'.repeat(2500)}`, 'there is no series “x” here'],
	['the climbing of folders', 'summit=../../etc/passwd', 'summit “../../etc/passwd” can’t be read'],
	['letters that turn the line', 'place=‮geneva', 'can’t be read']
];

describe.each(ignored)('an address with %s', (_, query, line) => {
	it('shows every summit, and names what it ignored in one quiet line', async () => {
		await follow(page, `/?${query}`);
		expect(await complaint(page)).toContain(line);
		expect(await complaint(page)).not.toMatch(/\n.*\n/);
		expect(await wordsOf(page)).toBe(`${selectStops().length} rows`);
		expect(await isHit(page)).toBe(false);
	});
});

describe('an address that can be read after all', () => {
	const [, last] = spanOfStops();

	it.each([
		['reversed years', 'years=1991..1943', '1943–1991'],
		['years beyond both ends', 'years=1900..2100', `1941–${last}`],
		['blanks around the years', 'years=%201985%20', '1985–1985'],
		['years of both words', 'years=earliest..latest', `1941–${last}`],
		['unknown parameters', `${encoded}=${encoded}&utm_source=x&__proto__=1`, `1941–${last}`],
		['nothing but signs', '&&==&?&', `1941–${last}`],
		['an empty value', 'years=&place=&at=', `1941–${last}`]
	])('with %s selects years without a word', async (_, query, years) => {
		await follow(page, `/?${query}`);
		expect([await yearsOf(page), await complaint(page)]).toEqual([years, '']);
		expect(await isHit(page)).toBe(false);
	});

	it.each([
		['the South Pole', 'at=-90,0,18'],
		['an ocean from very near', 'at=-40,-120,99'],
		['the whole world from very far', 'at=0,180,-99'],
		['the back of the globe', 'at=-45,-150,3&view=globe'],
		['years without summits', 'years=1992..1999&series=allied']
	])('and looks at %s says so where there is nothing', async (_, query) => {
		await follow(page, `/?${query}`);
		expect(await wordsOf(page)).toMatch(/rows|Nothing|No summits/);
	});
});

describe('a parameter that stands twice', () => {
	it('holds as it stands first, and the line says what was left out', async () => {
		await follow(page, '/?years=1985&years=2018');
		expect(await yearsOf(page)).toBe('1985–1985');
		expect(await complaint(page)).toContain('years stands more than once; “2018” was left out');
	});
});

describe('what contradicts', () => {
	it('goes: the summit opens at a place of its own, and the line says which place was ignored', async () => {
		await follow(page, '/?place=geneva&summit=us-soviet-1986');
		expect(await cardOf(page).getByRole('heading', { level: 2 }).innerText()).toBe('Reykjavík');
		expect(await complaint(page)).toContain('place “geneva” is not part of the summit named');
	});
});

describe('the quiet line', () => {
	it('names no more than three faults and goes when dismissed', async () => {
		await follow(page, '/?years=x&at=x&place=x&summit=x&series=x&view=x');
		expect((await complaint(page)).match(/“x”/g)?.length).toBe(3);
		await page.getByRole('button', { name: 'Dismiss' }).click();
		expect(await complaint(page)).toBe('');
	});

	it('leaves what was right: years and card are there beside an unknown series', async () => {
		await follow(page, '/?years=1985&place=geneva&series=nowhere');
		expect(await yearsOf(page)).toBe('1985–1985');
		expect(await cardOf(page).getByRole('heading', { level: 2 }).innerText()).toBe('Geneva');
		expect(await complaint(page)).toContain('there is no series “nowhere” here');
	});
});

describe('on arrival', () => {
	it.each([
		['markup', `years=${encoded}&place=__proto__&view=${encoded}&at=NaN,0,0`],
		['percent garbage', 'years=%E0%A4%A&place=%&summit=%C0%AF&at=1,2,3,4,5'],
		['length and a corner of the globe', `series=${'x'.repeat(3000)}&at=-89.9,179.9,17&view=globe`]
	])('the explorer bears %s as well', async (_, query) => {
		const opened = await visit(`/?${query}`, { reducedMotion: 'reduce' });
		await opened.page.getByRole('group', { name: 'Map controls' }).waitFor();
		await waitForRest(opened.page);
		expect(await complaint(opened.page)).not.toBe('');
		expect(await wordsOf(opened.page)).not.toBe('');
		expect({ errors: opened.errors, isHit: await isHit(opened.page) }).toEqual({ errors: [], isHit: false });
	});
});

it('nothing of all this wrote an error to the console, and a choice leaves a clean address', async () => {
	await follow(page, `/?years=1e3&place=${encoded}`);
	await page.getByRole('button', { name: 'Second World War', exact: true }).click();
	expect(queryOf(page)).toBe('?series=allied');
	expect(await complaint(page)).toBe('');
	expect(home.errors).toEqual([]);
});
