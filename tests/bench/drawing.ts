/** Measures the contestants that draw, each in a page of its own in a real browser. */
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from '../e2e/browser';
import type { DrawingResult } from './results';
import { screen } from './walk';

export interface PageServer {
	origin: string;
	close(): Promise<void>;
}

/** Serves the bundled page in the isolation in which a page may ask how much memory it takes. */
export async function servePage(outDir: string): Promise<PageServer> {
	const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
	const server = await preview({
		configFile: false,
		logLevel: 'warn',
		build: { outDir },
		preview: { host: '127.0.0.1', port: 0, headers }
	});
	const { port } = server.httpServer.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Tells the memory at once, instead of after the next time the browser clears up by itself. */
const browserFlags = ['--enable-blink-features=ForceEagerMeasureMemory'];

/** Milliseconds that a contestant may take at a size. */
const patience = 100_000;

/** Rejects where the page breaks or takes too long. */
export async function measureDrawing(origin: string, contestant: string, meetings: number): Promise<DrawingResult> {
	const browser = await launchBrowser(browserFlags);
	try {
		const page = await browser.newPage({ viewport: screen });
		const address = `${origin}/?${new URLSearchParams({ contestant, meetings: String(meetings) }).toString()}`;
		return await Promise.race([measure(page, address), watch(page)]);
	} finally {
		await browser.close();
	}
}

/** Rejects when something goes wrong. */
function watch(page: Page): Promise<never> {
	return new Promise((_, reject) => {
		page.on('crash', () => reject(new Error('the page crashed')));
		page.on('pageerror', reject);
		setTimeout(() => reject(new Error(`more than ${patience / 1000} s`)), patience).unref();
	});
}

async function measure(page: Page, address: string): Promise<DrawingResult> {
	await page.goto(address);
	await page.waitForFunction(() => window.bench, undefined, { timeout: patience });
	return {
		build: await page.evaluate(() => window.bench!.build()),
		world: await page.evaluate(() => window.bench!.timeYears()),
		filter: await page.evaluate(() => window.bench!.timeFilters()),
		blocked: await page.evaluate(() => window.bench!.timeBlocking()),
		memory: await page.evaluate(() => window.bench!.measureMemory()),
		faults: await page.evaluate(() => window.bench!.findFaults())
	};
}
