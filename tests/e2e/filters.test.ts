/** Filters, comparison and downloads: whatever is chosen, map, list, histogram and file agree, and the address says it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { follow, numbersOf, openAtlas, openFilters, queryOf, rowsOf, selectStops, waitForRest, yearsOf } from './atlas';
import { readBuilt } from './build';
import { useBrowser } from './visit';

const visit = useBrowser();
let page: Page;

beforeAll(async () => {
	({ page } = await openAtlas(visit, '/', { isKept: true, acceptDownloads: true }));
});

/** Ids of the meetings at which the people's table names a person, and the stops of those meetings. */
function stopsWith(person: string) {
	const meetings = new Set(
		readBuilt('/data/participants.csv')
			.split('\r\n')
			.map((line) => line.split(','))
			.filter((cells) => cells.includes(person))
			.map(([summit]) => summit)
	);
	return selectStops().filter(({ summit }) => meetings.has(summit));
}

describe('a filter by leader', () => {
	it('is found by part of a name, says how many stops it would show, and shows as many', async () => {
		const expected = stopsWith('mikhail-gorbachev').filter(({ start, end }) => start < '1992' && end >= '1985').length;
		await follow(page, '/?years=1985..1991');
		const dialog = await openFilters(page, 'Leaders');
		await dialog.getByLabel('Find a leader').fill('gorbac');
		await dialog.getByRole('checkbox', { name: new RegExp(`^Mikhail Gorbachev.* ${expected} stops$`) }).click();
		await dialog.getByRole('button', { name: 'Close' }).click();
		await waitForRest(page);
		expect(queryOf(page)).toBe('?years=1985..1991&leader=mikhail-gorbachev');
		expect(await numbersOf(page)).toEqual({ markers: expected, rows: expected, tally: expected, elsewhere: 0 });
	});

	it('is removed by its chip, and taken back by Ctrl+Z', async () => {
		await follow(page, '/?years=1985..1991&leader=mikhail-gorbachev');
		const chip = page.getByRole('button', { name: 'Remove filter: Mikhail Gorbachev' });
		await chip.click();
		expect(queryOf(page)).toBe('?years=1985..1991');
		await page.keyboard.press('Control+z');
		await chip.waitFor();
		expect(queryOf(page)).toBe('?years=1985..1991&leader=mikhail-gorbachev');
		await page.keyboard.press('Control+Shift+z');
		expect(queryOf(page)).toBe('?years=1985..1991');
	});

	it('of somebody unknown is named and left out', async () => {
		await follow(page, '/?years=1985&leader=nobody-at-all,mikhail-gorbachev');
		await page.getByText('there is no leader “nobody-at-all” here').waitFor();
		await page.getByRole('button', { name: 'Remove filter: Mikhail Gorbachev' }).waitFor();
		expect(await page.getByRole('button', { name: /^Remove filter/ }).count()).toBe(1);
	});
});

describe('two years compared', () => {
	it('show the stops of both, each once, and say so', async () => {
		await follow(page, '/?years=1985&compare=2015');
		const expected = [...selectStops([1985, 1985]), ...selectStops([2015, 2015])].length;
		expect(await numbersOf(page)).toEqual({ markers: expected, rows: expected, tally: expected, elsewhere: 0 });
		await page.getByRole('button', { name: 'Compare two years' }).click();
		await waitForRest(page);
		expect(queryOf(page)).not.toContain('compare');
	});

	it('begin with the ends of the window, as one decision', async () => {
		await follow(page, '/?years=1985..1991');
		await page.getByRole('button', { name: 'Compare two years' }).click();
		await waitForRest(page);
		expect(queryOf(page)).toBe('?years=1991&compare=1985');
		await page.goBack();
		expect(await yearsOf(page)).toBe('1985–1991');
	});
});

describe('a download of the selection', () => {
	it.each(['CSV', 'GeoJSON'])('as %s holds the stops of the list', async (format) => {
		await follow(page, '/?years=1972..1975&state=soviet-union');
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: new RegExp(`^Download \\d+ stops as ${format}$`) }).click()
		]);
		expect(saved.suggestedFilename()).toBe(`summit-atlas-1972-1975.${format.toLowerCase()}`);
		const text = readFileSync(await saved.path(), 'utf8');
		const count =
			format === 'CSV'
				? text.trimEnd().split('\r\n').length - 1
				: (JSON.parse(text) as { features: [] }).features.length;
		expect(count).toBe(await rowsOf(page).count());
		expect(count).toBeGreaterThan(0);
	});
});
