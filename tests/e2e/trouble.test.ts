/** When something is missing or breaks, list, timeline and pages go on, the map says what happened, and a retry helps. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
	busiestYear,
	follow,
	markersOf,
	openAtlas,
	queryOf,
	rowsOf,
	selectStops,
	spanOfStops,
	toggleSeries,
	waitForIdle,
	waitForRest,
	yearsOf
} from './atlas';
import { mapScripts } from './build';
import { useBrowser } from './visit';

const visit = useBrowser();

const all = selectStops().length;
const trouble = (page: Page, text: string) => page.getByRole('alert').getByText(text);

/** List, filter and timeline do their work without the map. */
async function expectTheRestToWork(page: Page) {
	await expect.poll(() => rowsOf(page).count(), { timeout: 10_000 }).toBe(all);
	await toggleSeries(page, 'Inter-Korean summits');
	await page.getByRole('button', { name: 'Next year with summits: 2000' }).click();
	expect(await yearsOf(page)).toBe('2000–2000');
	expect(await rowsOf(page).allInnerTexts()).toEqual([expect.stringContaining('Pyongyang')]);
	expect(queryOf(page)).toBe('?years=2000&series=inter-korean');
}

describe('without WebGL', () => {
	const plain = useBrowser(['--disable-3d-apis']);

	it('the explorer says so, and works as a list with a timeline', async () => {
		const { page } = await plain('/');
		await trouble(page, 'it lacks WebGL 2').waitFor();
		await page.getByRole('button', { name: 'Try again' }).click();
		await trouble(page, 'it lacks WebGL 2').waitFor();
		await expectTheRestToWork(page);
	});

	it('a row of the list opens its card, or leads to its page', async () => {
		const { page } = await plain('/?series=inter-korean');
		await trouble(page, 'it lacks WebGL 2').waitFor();
		await rowsOf(page).getByRole('link').first().click();
		const card = page.getByRole('article').getByRole('heading', { name: 'Pyongyang' });
		await card.or(page.getByRole('heading', { level: 1, name: /2000/ })).waitFor({ timeout: 5_000 });
	});
});

describe('a download that fails', () => {
	it.each([
		['the script of the map', mapScripts()[0]],
		['the table of borders', '/basemap/history.json'],
		['the land', '/basemap/world.pmtiles']
	])('is said to have failed where it is %s, and can be tried again', async (_, address) => {
		const { page } = await visit('/', { before: (fresh) => fresh.route(`**${address}`, (route) => route.abort()) });
		await trouble(page, 'The map could not be loaded').waitFor();
		await expectTheRestToWork(page);
		await page.unroute(`**${address}`);
		await page.getByRole('button', { name: 'Try again' }).click();
		await markersOf(page).first().waitFor();
		await waitForIdle(page);
		expect(await page.getByRole('alert').count()).toBe(0);
	});

	it.each([
		['the names on the map', '**/basemap/labels/*.json'],
		['the helper of the map', '**/maplibre-gl-worker-*.js']
	])('leaves a map with markers, or says what is missing, where it is %s', async (_, pattern) => {
		const { page } = await visit('/', {
			before: (fresh) => fresh.route(pattern, (route) => route.abort()),
			reducedMotion: 'reduce'
		});
		await markersOf(page).first().or(page.getByRole('alert')).first().waitFor();
		await page.getByText('Loading the map…').waitFor({ state: 'detached', timeout: 15_000 });
		await expectTheRestToWork(page);
	});

	it('is said to have failed where the answer is an error', async () => {
		const { page } = await visit('/', {
			before: (fresh) =>
				fresh.route('**/basemap/world.pmtiles', (route) => route.fulfill({ status: 503, body: 'busy' }))
		});
		await trouble(page, 'The map could not be loaded').waitFor();
	});
});

describe('a graphics card that drops the map', () => {
	it('is named, and a retry brings the map back with the same selection', async () => {
		const { page } = await openAtlas(visit, '/?years=1943');
		await waitForIdle(page);
		await page.locator('canvas.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
			canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		});
		await trouble(page, 'The graphics card dropped the map').waitFor();
		expect(await rowsOf(page).count()).toBe(selectStops([1943, 1943]).length);
		await page.getByRole('button', { name: 'Try again' }).click();
		await waitForIdle(page);
		await markersOf(page).first().waitFor();
		expect(await page.getByRole('alert').count()).toBe(0);
		expect(queryOf(page)).toBe('?years=1943');
	});
});

describe('without scripts', () => {
	it('the first rows, every year, the histogram and a line on the map are there, and lead to pages', async () => {
		const { page, errors } = await visit('/', { javaScriptEnabled: false });
		expect(await rowsOf(page).count()).toBe(100);
		const [{ year, count }, [, last]] = [busiestYear(), spanOfStops()];
		await page.getByRole('img', { name: `Stops per year, 1941 to ${last}; most in ${year}: ${count}` }).waitFor();
		expect(await page.getByRole('main').innerText()).toContain('The map needs JavaScript.');
		await rowsOf(page)
			.getByRole('link', { name: /Tehran Conference/ })
			.click();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tehran Conference');
		expect(await page.getByRole('main').innerText()).toContain('Joseph Stalin');
		await page.goBack();
		await page
			.getByRole('navigation', { name: 'Every summit, by year' })
			.getByRole('link', { name: String(last) })
			.click();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(String(last));
		expect(errors).toEqual([]);
	});
});

describe('a selection without a summit', () => {
	it('says so and leads to the summits before, after and in other years', async () => {
		const { page, errors } = await openAtlas(visit);
		await follow(page, '/?years=1992..1999&series=allied,inter-korean');
		await page.getByText('No summits in 1992–1999 with these filters.').waitFor();
		expect(await markersOf(page).count()).toBe(0);
		await page.getByRole('button', { name: 'Previous: 1945' }).click();
		expect(await yearsOf(page)).toBe('1945–1945');
		expect(await rowsOf(page).count()).toBe(selectStops([1945, 1945], ['allied', 'inter-korean']).length);
		await follow(page, '/?years=1992..1999&series=allied,inter-korean');
		await page.getByRole('button', { name: 'Next: 2000' }).click();
		expect(queryOf(page)).toBe('?years=2000&series=allied,inter-korean');
		await follow(page, '/?years=2000&series=allied');
		await page.getByRole('button', { name: 'Clear the filters' }).click();
		await expect.poll(() => rowsOf(page).count()).toBe(selectStops([2000, 2000]).length);
		// A part of the map without one leads back to the whole map.
		await follow(page, '/?at=-60,-140,5');
		await page.getByText('Nothing in this part of the map.').waitFor();
		await page.getByRole('button', { name: 'Show the whole map' }).click();
		await waitForRest(page);
		expect(await rowsOf(page).count()).toBe(all);
		expect(queryOf(page)).toBe('');
		expect(errors).toEqual([]);
	});
});
