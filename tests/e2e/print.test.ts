/** On paper the explorer is its map, the years and the list. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { markersOf, openAtlas, rowsOf, waitForIdle } from './atlas';
import { coloursAt } from './pixels';
import { useBrowser } from './visit';

const visit = useBrowser();
let page: Page;

const screenControls = ['First year', 'Zoom in', 'Filters', 'By date', 'About', 'Borders and blocs'];
let controlsOnScreen: string[];

async function visibleControls(fresh: Page): Promise<string[]> {
	const isVisible = async (name: string) => {
		const roles = ['button', 'slider', 'link', 'radio'] as const;
		const counts = roles.map((role) => fresh.getByRole(role, { name, exact: true }).filter({ visible: true }).count());
		return (await Promise.all(counts)).some(Boolean);
	};
	const seen = await Promise.all(screenControls.map(isVisible));
	return screenControls.filter((_, i) => seen[i]);
}

/** Shows the page as it would be printed. */
async function print(fresh: Page) {
	await waitForIdle(fresh);
	await fresh.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await fresh.emulateMedia({ media: 'print' });
}

beforeAll(async () => {
	({ page } = await openAtlas(visit, '/?years=1943', { isKept: true, colorScheme: 'dark' }));
	controlsOnScreen = await visibleControls(page);
	await print(page);
});

describe('the explorer on paper', () => {
	it('says which years it shows, how many meetings, and where to find it', async () => {
		expect(await page.getByRole('heading', { name: '1943', level: 2 }).isVisible()).toBe(true);
		expect(await page.getByText('10 stops of 10 summits at 9 places').filter({ visible: true }).isVisible()).toBe(true);
		expect(await page.getByText(/^http.*\?years=1943$/).isVisible()).toBe(true);
		expect(await page.getByText(/The world on 31 December 1943/).isVisible()).toBe(true);
	});

	it('lists the meetings', async () => {
		expect(await rowsOf(page).filter({ visible: true }).count()).toBe(10);
	});

	it('has the map within a page, with its markers, and light also for a reader in the dark', async () => {
		const marker = (await markersOf(page).first().boundingBox())!;
		const map = (await page.locator('[data-status]').boundingBox())!;
		expect(map.width).toBeGreaterThan(500);
		expect(map.width).toBeLessThanOrEqual(641);
		expect(marker.x).toBeGreaterThan(map.x);
		expect(marker.x + marker.width).toBeLessThan(map.x + map.width);
		const colours = await coloursAt(page, { x: map.x + 20, y: map.y + 20, width: map.width - 40, height: 200 });
		expect(colours.length).toBeGreaterThan(20);
		const isLight = (colour: string) => parseInt(colour.slice(1, 3), 16) > 128;
		expect(colours.filter(isLight).length).toBeGreaterThan(colours.length / 2);
	});

	it('leaves out what is for screens alone', async () => {
		expect(controlsOnScreen).toEqual(screenControls);
		expect(await visibleControls(page)).toEqual([]);
	});
});
