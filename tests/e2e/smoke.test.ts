/** The built site opens: pages with text before any script, a map after it, and nothing asked of anybody else. */
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe';
import { useBrowser } from './visit';

const visit = useBrowser();

describe('the home page', () => {
	it('lists the summits without scripts', async () => {
		const { page } = await visit('/', { javaScriptEnabled: false });
		expect(await page.locator('#list').innerText()).toContain('Yalta');
	});

	it('draws a map without an error and without a request to another origin', async () => {
		const { page, errors, foreign } = await visit('/');
		await page.locator('canvas.maplibregl-canvas').waitFor();
		await page.waitForLoadState('networkidle');
		expect(await page.locator('#list li').count()).toBeGreaterThan(0);
		expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
	});
});

describe('a record page', () => {
	it('has nothing that axe objects to', async () => {
		const { page, errors } = await visit('/summit/us-soviet-1985/');
		expect(await page.title()).toContain('Geneva');
		expect({ violations: await findViolations(page), errors }).toEqual({ violations: [], errors: [] });
	});
});

describe('an address that leads nowhere', () => {
	it('answers with a page that leads back to the map', async () => {
		const { page } = await visit('/nowhere/');
		await page.getByRole('link', { name: 'Open the map' }).waitFor();
	});
});
