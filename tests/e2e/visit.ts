/** Opens pages of the built site in one browser a file, and keeps what each page complained about and asked for. */
import type { BrowserContext, BrowserContextOptions, Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser';

export interface Visit {
	page: Page;
	/** Console errors, uncaught errors and refusals of the content security policy, as text. */
	errors: string[];
	/** Addresses asked for outside the site's own origin. */
	foreign: string[];
}

export interface VisitOptions extends BrowserContextOptions {
	/** Runs before the page is opened, to stand in the way of requests or to change what the browser offers. */
	before?: (page: Page) => Promise<unknown>;
	/** Keeps the page until the end of the file, for tests that look at one page in turn. */
	isKept?: boolean;
}

/** Half as many pixels a side: without a graphics card a map takes as long as it has pixels. */
const defaults: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'UTC', deviceScaleFactor: 0.5 };

/** Milliseconds, plenty on a slow and busy machine. */
const patience = 20_000;

/** Opens an address such as `/place/geneva/`. */
export type Visitor = (address: string, options?: VisitOptions) => Promise<Visit>;

/** A visitor whose pages close after each test, the browser at the end. `flags` go to the browser. */
export function useBrowser(flags: string[] = []): Visitor {
	const origin = inject('origin');
	const passing = new Set<BrowserContext>();
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser(flags);
	});
	afterEach(async () => {
		await Promise.all([...passing].map((context) => context.close()));
		passing.clear();
	});
	afterAll(() => browser.close());

	return async (address, { before, isKept, ...options } = {}) => {
		const context = await browser.newContext({ ...defaults, baseURL: origin, ...options });
		if (!isKept) passing.add(context);
		// A test that waits for what never comes should not take half a minute.
		context.setDefaultTimeout(patience);
		const page = await context.newPage();
		const visit: Visit = { page, errors: [], foreign: [] };
		page.on('console', (message) => message.type() === 'error' && visit.errors.push(message.text()));
		page.on('pageerror', (error) => visit.errors.push(String(error)));
		context.on('request', (request) => {
			const { protocol, origin: asked, href } = new URL(request.url());
			if (/^(https?|wss?):$/.test(protocol) && asked !== origin) visit.foreign.push(href);
		});
		await before?.(page);
		await page.goto(address);
		return visit;
	};
}
