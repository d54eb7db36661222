/** What the explorer costs on arrival, gzipped, and that the text comes before any of it. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { openAtlas, selectStops, waitForIdle } from './atlas';
import { fileOf, mapScripts, readBuilt } from './build';
import { useBrowser } from './visit';

const visit = useBrowser();
const kB = 1000;

/** Bytes of a file of the site on the wire; fonts and pictures are compressed already and are sent as they are. */
function transferred(address: string): number {
	const bytes = readFileSync(fileOf(address));
	return Math.min(bytes.length, gzipSync(bytes).length);
}

function sum(addresses: Iterable<string>): number {
	return [...addresses].reduce((total, address) => total + transferred(address), 0);
}

describe('the explorer', () => {
	it('needs at most 85 kB of script before the code of the map', async () => {
		const held = mapScripts();
		const scripts = new Set<string>();
		const { page } = await visit('/', {
			before: async (fresh) => {
				let isMapAsked = false;
				fresh.on('request', (request) => {
					const { pathname } = new URL(request.url());
					isMapAsked ||= held.includes(pathname);
					if (request.resourceType() === 'script' && !isMapAsked) scripts.add(pathname);
				});
				// Never answered, so that the page stands as it does while the map's code is on its way.
				await fresh.route(
					({ pathname }) => held.includes(pathname),
					() => undefined
				);
			}
		});
		await page.getByText('Loading the map…').waitFor();
		await page.waitForTimeout(1500);
		expect(scripts.size).toBeGreaterThan(3);
		expect(sum(scripts), [...scripts].join('\n')).toBeLessThanOrEqual(85 * kB);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});

	it('needs at most 900 kB in all until the map is drawn, and asks nobody else for any of it', async () => {
		const asked = new Set<string>();
		let slices = 0;
		const origin = inject('origin');
		const { page, foreign } = await openAtlas(visit, '/', {
			before: async (fresh) => {
				fresh.context().on('request', (request) => {
					const { origin: from, pathname } = new URL(request.url());
					if (from === origin) asked.add(pathname);
				});
				fresh.context().on('response', (response) => {
					if (response.status() === 206) slices += Number(response.headers()['content-length']);
				});
				return Promise.resolve();
			}
		});
		await waitForIdle(page);
		for (const part of [
			/^\/$/,
			/maplibre-gl-worker/,
			/history\.json$/,
			/world\.pmtiles$/,
			/labels\/en\.json$/,
			/\.woff2$/,
			/\.css$/
		])
			expect([...asked].filter((address) => part.test(address))).not.toEqual([]);
		expect(asked).toContain(mapScripts()[0]);
		const whole = [...asked].filter((address) => !address.endsWith('.pmtiles'));
		expect(slices).toBeGreaterThan(0);
		expect(sum(whole) + slices, [...asked, slices].join('\n')).toBeLessThanOrEqual(900 * kB);
		expect(foreign).toEqual([]);
	});

	it('has the first hundred rows of the list in its HTML, and a way to every year', () => {
		const html = readBuilt('/').replaceAll('&amp;', '&');
		for (const { name } of selectStops().slice(0, 100)) expect(html).toContain(name);
		for (const { start } of selectStops()) expect(html).toContain(`href="/year/${start.slice(0, 4)}/"`);
	});
});
