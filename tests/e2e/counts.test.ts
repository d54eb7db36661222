/** Map, list, histogram and download count the same, whatever the years, series and camera. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { follow, numbersOf, openAtlas, selectStops, spanOfStops, waitForRest } from './atlas';
import { useBrowser } from './visit';

const visit = useBrowser();
let page: Page;

beforeAll(async () => {
	({ page } = await openAtlas(visit, '/', { isKept: true }));
});

/** Years and series as text make the download's selection: nothing is read from the address itself. */
const [, last] = spanOfStops();

const sights: [address: string, years: [number, number] | undefined, series: string[]][] = [
	['/', undefined, []],
	['/?years=1943', [1943, 1943], []],
	['/?years=1941..1945&at=48,10,3.4', [1941, 1945], []],
	['/?years=1942&at=51.5,-0.1,9&series=allied', [1942, 1942], ['allied']],
	['/?years=1955..1991&series=us-soviet', [1955, 1991], ['us-soviet']],
	['/?at=37.5,127,6&series=inter-korean', undefined, ['inter-korean']],
	['/?at=55,179,1.5', undefined, []],
	['/?at=39,-77,7', undefined, []],
	['/?years=1990&at=39,-77,11', [1990, 1990], []],
	['/?years=earliest..1960&series=allied,us-soviet', [1941, 1960], ['allied', 'us-soviet']],
	['/?view=globe', undefined, []],
	['/?years=1945..latest&view=globe&at=60,20,1', [1945, last], []],
	['/?at=38,-100,0.4&view=globe', undefined, []],
	['/?years=2000..2018&at=-20,-170,1&view=globe', [2000, 2018], []],
	['/?years=1992..1999', [1992, 1999], []],
	['/?at=-60,-140,5', undefined, []]
];

describe.each(sights)('at %s', (address, years, series) => {
	it('the markers add up to the list and to what it says; with what is outside the view, to the download', async () => {
		await follow(page, address);
		const { markers, rows, tally, elsewhere } = await numbersOf(page);
		expect([markers, tally]).toEqual([rows, rows]);
		expect(rows + elsewhere).toBe(selectStops(years, series).length);
	});
});

describe('the list', () => {
	it('holds the places in sight, on the far side of the date line too', async () => {
		await follow(page, '/?at=46.2,6.14,6');
		expect(await page.locator('#list').innerText()).toContain('Geneva');
		expect(await page.locator('#list').innerText()).not.toContain('Tehran');
		await follow(page, '/?at=50,175,2');
		expect(await page.locator('#list').innerText()).toContain('Vladivostok');
	});

	it('follows the size of the window', async () => {
		await follow(page, '/?at=50,10,4');
		const wide = await numbersOf(page);
		await page.setViewportSize({ width: 800, height: 500 });
		await expect.poll(async () => (await numbersOf(page)).rows).toBeLessThan(wide.rows);
		await waitForRest(page);
		const narrow = await numbersOf(page);
		await page.setViewportSize({ width: 1280, height: 720 });
		expect(narrow.markers).toBe(narrow.rows);
		expect(narrow.rows + narrow.elsewhere).toBe(wide.rows + wide.elsewhere);
	});
});

describe('the histogram', () => {
	it.each([[''], ['allied'], ['us-soviet'], ['inter-korean']])('names the fullest year of "%s" rightly', async (id) => {
		const series = id ? [id] : [];
		await follow(page, id ? `/?series=${id}` : '/');
		const name = await page.getByRole('img', { name: /^Stops per year/ }).getAttribute('aria-label');
		const [year, most] = /most in (\d+): (\d+)/.exec(name!)!.slice(1).map(Number);
		const counts = Array.from({ length: last - 1940 }, (_, i) => selectStops([1941 + i, 1941 + i], series).length);
		expect(most).toBe(Math.max(...counts));
		expect(year).toBe(1941 + counts.indexOf(most));
		await follow(page, `/?years=${year}${id && `&series=${id}`}`);
		const { rows, elsewhere } = await numbersOf(page);
		expect(rows + elsewhere).toBe(most);
	});
});
