/** A street map that the site is built with is drawn close up, below what the atlas says; without it all goes on. */
import { namedFlavor } from '@protomaps/basemaps';
import type { Feature } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { palettes, type Theme } from '../../src/lib/map/palette';
import { readStreetMap } from '../../src/lib/server/streetMap';
import { boxRing } from '../fixtures/boxRing';
import { streetArchive } from '../fixtures/streetArchive';
import { cardOf, openAtlas, waitForIdle } from './atlas';
import { coloursAt } from './pixels';
import { useBrowser, type Visit } from './visit';

const visit = useBrowser();

/** Prague; east of it a lake that is not there, west of it a town. */
const [lng, lat] = [14.42076, 50.08804];
const farOff = `/?at=${lat},${lng},6`;
const closeUp = `/?at=${lat},${lng},8`;

/** Pixels from the marker of Prague, at zoom 8, where a degree of longitude has 364. */
const lakeSpot = { dx: 146, dy: 0 };
const earthSpot = { dx: -146, dy: 60 };
const townSpot = { dx: -146, dy: 0 };

const lake = box('lake', 0.2, -0.2, 0.6, 0.2);
const town: Feature = {
	type: 'Feature',
	properties: { kind: 'locality', name: 'Nová Ves', min_zoom: 7, population_rank: 13 },
	geometry: { type: 'Point', coordinates: [lng - 0.4, lat] }
};
const archive = Buffer.from(streetArchive({ earth: [box('earth', -1, -1, 1, 1)], water: [lake], places: [town] }));

/** A feature whose sides are so many degrees from Prague. */
function box(kind: string, west: number, south: number, east: number, north: number): Feature {
	const ring = boxRing(lng + west, lat + south, lng + east, lat + north);
	return { type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

interface Look extends Visit {
	/** Paths that have been asked for. */
	asked: string[];
}

type Streets = [url: string, answer: (route: Route) => Promise<void>];

/** Opens the atlas; with a street map as if it were built with `STREET_MAP` at that address. */
async function open(address: string, streets?: Streets): Promise<Look> {
	const asked: string[] = [];
	const opened = await openAtlas(visit, address, {
		isKept: true,
		before: async (fresh) => {
			fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
			if (!streets) return;
			const [url, answer] = streets;
			const json = readStreetMap({ STREET_MAP: url });
			await fresh.route('**/basemap/streets.json', (route) => route.fulfill({ json }));
			await fresh.route(`**${url}`, answer);
		}
	});
	await waitForIdle(opened.page);
	return { ...opened, asked };
}

/** Answers with the slice of the archive that is asked for. */
async function answerSlice(route: Route) {
	const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers()['range'])!.map(Number);
	await route.fulfill({ status: 206, body: archive.subarray(first, last + 1) });
}

const markerOf = (page: Page) => page.getByRole('button', { name: /^Prague/ });
const creditOf = (page: Page) => page.getByText(/Natural Earth/).innerText();
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click();

/** The colours of a small piece of the map. */
async function coloursNear(page: Page, { dx, dy }: { dx: number; dy: number }, width = 8): Promise<string[]> {
	const marker = (await markerOf(page).boundingBox())!;
	const [x, y] = [marker.x + marker.width / 2 + dx - width / 2, marker.y + marker.height / 2 + dy - 4];
	return coloursAt(page, { x, y, width, height: 8 });
}

async function expectStreets(page: Page, theme: Theme) {
	const { water, earth } = namedFlavor(theme);
	await expect.poll(() => coloursNear(page, lakeSpot)).toEqual([water]);
	expect(await coloursNear(page, earthSpot)).toEqual([earth]);
	const ofTown = await coloursNear(page, townSpot, 40);
	expect(ofTown).toContain(earth);
	expect(ofTown.length).toBeGreaterThan(5);
}

/**
 * The atlas as it is of itself, once it has asked for `last`: land where the lake would be, nobody else thanked, nothing
 * complained about.
 */
async function expectNoStreets({ page, asked, foreign }: Look, last: string) {
	await expect.poll(() => asked).toContain(last);
	await page.waitForTimeout(500);
	const [tint, ...others] = await coloursNear(page, lakeSpot);
	expect(palettes.light.tints).toContain(tint);
	expect(others).toEqual([]);
	expect(await creditOf(page)).toMatch(/Natural Earth$/);
	expect(await page.getByRole('alert').count()).toBe(0);
	expect(foreign).toEqual([]);
}

const style: StyleSpecification = {
	version: 8,
	sources: { lake: { type: 'geojson', data: lake } },
	layers: [{ id: 'lake', type: 'fill', source: 'lake', paint: { 'fill-color': '#c000c0' } }]
};

let archived: Look;
let styled: Look;
let missing: Look;
let plain: Look;

// Two at a time: each of them waits as much as it works.
beforeAll(async () => {
	[archived, plain] = await Promise.all([open(farOff, ['/streets.pmtiles', answerSlice]), open(farOff)]);
	[styled, missing] = await Promise.all([
		open(closeUp, ['/streets/style.json', (route) => route.fulfill({ json: style })]),
		open(closeUp, ['/streets.pmtiles', (route) => route.fulfill({ status: 404 })])
	]);
});

describe('a street map from an archive', () => {
	it('is asked for, thanked for and drawn from zoom 7 on', async () => {
		const { page, asked } = archived;
		expect(await creditOf(page)).toMatch(/Natural Earth$/);
		expect(asked.filter((path) => path.includes('streets'))).toEqual([]);
		await zoomIn(page);
		await page.getByText(/Natural Earth; © OpenStreetMap$/).waitFor();
		await zoomIn(page);
		await expectStreets(page, 'light');
	});

	it('is dark in the dark', async () => {
		await archived.page.emulateMedia({ colorScheme: 'dark' });
		await expectStreets(archived.page, 'dark');
		await archived.page.emulateMedia({ colorScheme: 'light' });
		await expectStreets(archived.page, 'light');
	});

	it('lies below the markers and their popups', async () => {
		await markerOf(archived.page).click();
		await cardOf(archived.page).getByRole('heading', { name: 'Prague' }).waitFor();
		await archived.page.keyboard.press('Escape');
		await cardOf(archived.page).waitFor({ state: 'detached' });
	});

	it('asks nobody else and breaks no rule of the page', () => {
		expect({ errors: archived.errors, foreign: archived.foreign }).toEqual({ errors: [], foreign: [] });
	});
});

describe('a street map from a style', () => {
	it('is drawn in its own colours', async () => {
		const { page, errors, foreign } = styled;
		await page.getByText(/© OpenStreetMap$/).waitFor();
		await expect.poll(() => coloursNear(page, lakeSpot)).toEqual(['#c000c0']);
		expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
	});
});

describe('an atlas without streets', () => {
	it('asks once whether there are any, where it was built with none', async () => {
		const before = new Set(plain.asked);
		await zoomIn(plain.page);
		await expectNoStreets(plain, '/basemap/streets.json');
		expect(plain.asked.filter((path) => !before.has(path))).toEqual(['/basemap/streets.json']);
		expect(plain.errors).toEqual([]);
	});

	it('goes on as if there were none, where their archive is missing', async () => {
		await expectNoStreets(missing, '/streets.pmtiles');
		expect(missing.errors).toEqual([expect.stringContaining('404')]);
	});
});
