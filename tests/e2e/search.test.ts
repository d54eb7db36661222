/** The search: found in any script, opened by keyboard, and time and place go only as far as needed. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, follow, numbersOf, openAtlas, queryOf, rowsOf, waitForRest, yearsOf } from './atlas';
import { useBrowser } from './visit';

const visit = useBrowser();
let page: Page;

beforeAll(async () => {
	({ page } = await openAtlas(visit, '/', { isKept: true }));
});

async function search(words: string) {
	await page.keyboard.press('/');
	await page.keyboard.type(words);
	await page.getByRole('option').first().waitFor();
}

describe('the search', () => {
	it('finds what was signed in Moscow in 1972, by keyboard alone', async () => {
		await follow(page, '/?years=1985..1990');
		await search('moscow 1972');
		const first = page.getByRole('option').first();
		expect(await first.innerText()).toContain('Moscow Summit 1972');
		expect(await first.innerText()).toContain('before the selected years');
		await page.keyboard.press('Enter');
		await cardOf(page).getByText('Anti-Ballistic Missile Treaty').first().waitFor();
		expect(await yearsOf(page)).toBe('1972–1990');
		expect(queryOf(page)).toContain('summit=us-soviet-1972');
		await page.keyboard.press('Escape');
	});

	it.each([
		['列寧格勒', 'Saint Petersburg'],
		['雅尔塔', 'Yalta'],
		['reykjavik', 'Reykjavík'],
		['leningrad', 'Saint Petersburg']
	])('finds a place by the name %s', async (words, name) => {
		await follow(page, '/');
		await search(words);
		const names = await page.getByRole('option').allInnerTexts();
		expect(names.slice(0, 3).join('\n')).toContain(name);
		await page.keyboard.press('Escape');
	});

	it('filters by a leader, and by words', async () => {
		await follow(page, '/?years=1985..1990');
		await search('gorbachev');
		await page.getByRole('option', { name: /^Mikhail Gorbachev/ }).click();
		await waitForRest(page);
		expect(queryOf(page)).toBe('?years=1985..1990&leader=mikhail-gorbachev');
		await follow(page, '/');
		await search('helsinki');
		await page.getByRole('option', { name: /^Show only/ }).click();
		await waitForRest(page);
		expect(queryOf(page)).toBe('?q=helsinki');
		const { markers, rows } = await numbersOf(page);
		expect(markers).toBe(rows);
		expect(rows).toBeGreaterThan(1);
	});

	it('restores a filter by words from a link', async () => {
		const { page: fresh } = await openAtlas(visit, '/?q=helsinki');
		await expect.poll(() => rowsOf(fresh).count()).toBe(await rowsOf(page).count());
		await fresh.getByRole('button', { name: 'Remove filter: “helsinki”' }).click();
		expect(queryOf(fresh)).toBe('');
	});
});
