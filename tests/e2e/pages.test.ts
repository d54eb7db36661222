/** The pages around the map: leaders, years and data, and the list as it is sent. */
import { describe, expect, it } from 'vitest';
import { markersOf, openAtlas, rowsOf, selectStops, yearsOf } from './atlas';
import { readBuilt } from './build';
import { useBrowser } from './visit';

const visit = useBrowser();

describe('a leader', () => {
	it('is a link on the page of a summit, and leads back to it', async () => {
		const { page } = await visit('/summit/us-soviet-1985/');
		await page.getByRole('link', { name: 'Mikhail Gorbachev' }).click();
		await page.getByRole('heading', { level: 1, name: 'Mikhail Gorbachev' }).waitFor();
		expect(new URL(page.url()).pathname).toBe('/leader/mikhail-gorbachev/');
		const summits = page.getByRole('region', { name: 'Summits attended' });
		expect(await summits.getByRole('link', { name: 'Reykjavík', exact: true }).count()).toBe(1);
	});
});

describe('a year', () => {
	it('has the summits of the download, and opens on the map as the only year', async () => {
		const { page } = await visit('/year/1985/');
		const summits = page.getByRole('region', { name: 'Summits', exact: true });
		const expected = new Set(selectStops([1985, 1985]).map(({ summit }) => summit));
		const links = summits.locator('a[href*="/summit/"]');
		expect(await links.count()).toBe(expected.size);
		await page.getByRole('link', { name: 'Show on the map' }).click();
		await markersOf(page).first().waitFor();
		expect(await yearsOf(page)).toBe('1985–1985');
	});

	it('leads on to another', async () => {
		const { page } = await visit('/zh-hant/year/1985/');
		await page.getByRole('link', { name: /^1986年/ }).click();
		await page.getByRole('heading', { level: 1, name: '1986年的高峰會' }).waitFor();
	});
});

describe('the data page', () => {
	it('counts each series as its own file does', async () => {
		const { page } = await visit('/data/');
		const row = page.getByRole('row', { name: /^G20/ });
		const { features } = JSON.parse(readBuilt('/data/series/g20.geojson')) as {
			features: { properties: { summit: string } }[];
		};
		const count = new Set(features.map(({ properties }) => properties.summit)).size;
		expect(await row.getByRole('cell').first().innerText()).toBe(String(count));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			row.getByRole('link', { name: /as CSV$/ }).click()
		]);
		expect(download.suggestedFilename()).toBe('g20.csv');
	});
});

describe('the list', () => {
	it('is sent with its first rows and a way to every year', async () => {
		const { page } = await visit('/', { javaScriptEnabled: false });
		const years = page.getByRole('navigation', { name: 'Every summit, by year' });
		await years.getByRole('link', { name: '1985' }).click();
		await page.getByRole('heading', { level: 1, name: 'Summits of 1985' }).waitFor();
	});

	it('is whole once scripts run', async () => {
		const { page } = await openAtlas(visit, '/');
		const all = selectStops().length;
		await expect.poll(() => rowsOf(page).count(), { timeout: 20_000 }).toBe(all);
		expect(await page.getByRole('navigation', { name: 'Every summit, by year' }).count()).toBe(0);
	});
});
