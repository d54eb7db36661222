/** Opens pages of the built site in one browser a file, and keeps what each page complained about and asked for. */
import type { BrowserContextOptions, Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser';

export interface Visit {
	page: Page;
	/** Console errors, uncaught errors and refusals of the content security policy, as text. */
	errors: string[];
	/** Addresses asked for outside the site's own origin. */
	foreign: string[];
}

/** A function that opens an address such as `/place/geneva/`; the pages close after each test, the browser at the end. */
export function useBrowser(): (address: string, options?: BrowserContextOptions) => Promise<Visit> {
	const origin = inject('origin');
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(() => browser.close());

	return async (address, options) => {
		const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', timezoneId: 'UTC', ...options });
		const page = await context.newPage();
		const visit: Visit = { page, errors: [], foreign: [] };
		page.on('console', (message) => message.type() === 'error' && visit.errors.push(message.text()));
		page.on('pageerror', (error) => visit.errors.push(String(error)));
		context.on('request', (request) => {
			const { protocol, origin: asked, href } = new URL(request.url());
			if (/^(https?|wss?):$/.test(protocol) && asked !== origin) visit.foreign.push(href);
		});
		await page.goto(address);
		return visit;
	};
}
