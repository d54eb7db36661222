/** The world of the year: which day's borders the map shows, whose land is under the pointer, and how to choose. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { follow, openAtlas, phone, queryOf, waitForIdle } from './atlas';
import { findViolations, findViolationsInBothSchemes } from './axe';
import { fileOf } from './build';
import { useBrowser } from './visit';

const visit = useBrowser();
let kept: Page;

beforeAll(async () => {
	({ page: kept } = await openAtlas(visit, '/', { isKept: true }));
});

/** Looks at the land in the middle of the map, as by keyboard. */
async function expectLand(page: Page, text: string) {
	await waitForIdle(page);
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	await page.getByText(text, { exact: true }).first().waitFor();
}

const openPanel = (page: Page) => page.getByRole('button', { name: 'Borders and blocs' }).click();

describe('the land in the middle of the map', () => {
	it.each([
		['years=1943&at=43.2,76.9,5', 'Soviet Union'],
		['years=1943&at=48.85,2.35,6', 'France, occupied by Germany'],
		['years=1961&at=51.34,12.37,6', 'East Germany'],
		['years=1961&at=6.45,3.4,6', 'Nigeria'],
		['years=1955&at=6.45,7.4,6', 'Nigeria (United Kingdom)'],
		['years=2020&at=45.2,34.2,6', 'Ukraine, claimed by Ukraine and Russia, occupied by Russia'],
		['years=1961&borders=now&at=51.34,12.37,6', 'Germany']
	])('of ?%s is said to be: %s', async (query, text) => {
		await follow(kept, `/?${query}`);
		await expectLand(kept, text);
	});

	it('is known also from a server that knows no range requests', async () => {
		const { page } = await openAtlas(visit, '/?years=1961&at=50.7,7.1,6', {
			before: (fresh) =>
				fresh.route('**/world.pmtiles', (route) =>
					route.fulfill({ status: 200, body: readFileSync(fileOf('/basemap/world.pmtiles')) })
				)
		});
		await expectLand(page, 'West Germany');
	});
});

describe('the day of the borders', () => {
	it('is the end of the selected years, and never one to come', async () => {
		await follow(kept, '/?years=1943..1961');
		await kept.getByText('The world on 31 December 1961, borders approximate').waitFor();
		await follow(kept, '/');
		await kept.getByText('The world on 31 December 1961').waitFor({ state: 'detached' });
		const shown = await kept.getByText(/The world on .*, borders approximate/).textContent();
		expect(Date.parse(`${/on (.*?),/.exec(shown!)![1]} 00:00 UTC`)).toBeLessThanOrEqual(Date.now());
	});

	it('can be chosen, stands in the address, and is taken back like any decision', async () => {
		await follow(kept, '/?years=1961');
		await openPanel(kept);
		const panel = kept.getByRole('dialog', { name: 'Borders and blocs' });
		await panel.getByRole('radio', { name: 'Of today' }).check();
		expect(queryOf(kept)).toBe('?years=1961&borders=now');
		await panel.getByLabel('Day of the borders').fill('1945-06-26');
		expect(queryOf(kept)).toBe('?years=1961&borders=1945-06-26');
		await panel.getByText('The world on 26 June 1945').waitFor();
		await panel.getByText(/Occupied on this day/).click();
		await panel.getByText('Austria, occupied by Soviet Union').waitFor();
		await panel.getByRole('combobox', { name: 'Blocs' }).selectOption('NATO, Warsaw Pact, non-aligned');
		expect(queryOf(kept)).toBe('?years=1961&borders=1945-06-26&blocs=alliances');
		expect(await findViolationsInBothSchemes(kept)).toEqual([]);
		await kept.keyboard.press('Escape');
		await panel.waitFor({ state: 'hidden' });
		await kept.goBack();
		await kept.goBack();
		expect(queryOf(kept)).toBe('?years=1961&borders=now');
	});

	it('is not said where there are no borders', async () => {
		await follow(kept, '/?years=1961&borders=off');
		expect(await kept.getByText(/The world on/).count()).toBe(0);
	});
});

describe('the panel of borders on a phone', () => {
	it('is clean to axe', async () => {
		const { page } = await openAtlas(visit, '/?years=1943&blocs=alliances', phone);
		await openPanel(page);
		await page.getByText('The world on 31 December 1943', { exact: true }).waitFor();
		expect(await findViolations(page)).toEqual([]);
	});
});
