/** For readers who can't see or use no mouse: axe finds nothing, the keyboard reaches everything, the map has room. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf, follow, markersOf, openAtlas, openFilters, phone, queryOf, rowsOf, waitForRest } from './atlas';
import { findViolations as findViolationsInLight, findViolationsInBothSchemes as findViolations } from './axe';
import { useBrowser } from './visit';

const visit = useBrowser();
let wide: Page;
let small: Page;

beforeAll(async () => {
	({ page: wide } = await openAtlas(visit, '/', { isKept: true }));
	({ page: small } = await openAtlas(visit, '/', { isKept: true, ...phone }));
});

/** Few years make a short list: axe takes as long as there are rows, which are all alike. */
const few = 'years=1985..1990';

describe('axe finds nothing', () => {
	describe('on the explorer of a wide window', () => {
		it.each([
			['with nothing open', `/?${few}`],
			[
				'with a card open, a filter by leader, and a link that was read in part',
				`/?${few}&at=x&place=washington&summit=us-soviet-1987&leader=mikhail-gorbachev`
			],
			['with two years compared on the globe', '/?years=1985&compare=1986&view=globe&series=us-soviet'],
			['without a summit in the years', '/?years=1992..1999&series=allied']
		])('%s', async (_, address) => {
			await follow(wide, address);
			expect(await findViolations(wide)).toEqual([]);
		});

		it('with the search open, with hits and without', async () => {
			await follow(wide, `/?${few}`);
			await wide.keyboard.press('/');
			await wide.keyboard.type('gorbachev');
			await wide.getByRole('option').first().waitFor();
			const found = await findViolations(wide);
			await wide.getByRole('combobox', { name: 'Search' }).fill('zzqx');
			await wide.getByText('Nothing found').first().waitFor();
			expect([...found, ...(await findViolations(wide))]).toEqual([]);
			await wide.keyboard.press('Escape');
		});

		it('with the dialog of filters open', async () => {
			await follow(wide, `/?${few}`);
			await openFilters(wide, 'States');
			expect(await findViolations(wide)).toEqual([]);
			await wide.keyboard.press('Escape');
		});

		it('with more of the timeline open, and while it plays', async () => {
			await follow(wide, `/?${few}`);
			await wide.getByRole('button', { name: 'More options' }).click();
			const found = await findViolations(wide);
			await wide.keyboard.press('Escape');
			await wide.getByRole('button', { name: /^Play/ }).click();
			found.push(...(await findViolations(wide)));
			await wide.getByRole('button', { name: /^Pause/ }).click();
			expect(found).toEqual([]);
		});

		it('with the list by place and a part of it outside the view', async () => {
			await follow(wide, `/?${few}&at=50,10,4`);
			await wide.getByRole('radio', { name: 'By place' }).check();
			await wide.locator('#list summary').click();
			expect(await findViolations(wide)).toEqual([]);
			await wide.getByRole('radio', { name: 'By date' }).check();
		});
	});

	it('on the explorer of a phone, with the sheet open and closed, and with a card', async () => {
		await follow(small, `/?${few}`);
		const found = { open: await findViolations(small), closed: [] as string[], card: [] as string[] };
		await small.getByRole('button', { name: /: Hide the list$/ }).click();
		found.closed = await findViolations(small);
		await small.getByRole('button', { name: /: Show the list$/ }).click();
		await follow(small, `/?${few}&place=geneva`);
		await cardOf(small).waitFor();
		found.card = await findViolations(small);
		expect(found).toEqual({ open: [], closed: [], card: [] });
	});

	it('on the explorer of a phone, with the search and with the filters open', async () => {
		await follow(small, `/?${few}&series=g7`);
		await small.getByRole('button', { name: 'Search' }).click();
		await small.keyboard.type('reyk');
		await small.getByRole('option').first().waitFor();
		const found = await findViolationsInLight(small);
		await small.keyboard.press('Escape');
		await openFilters(small, 'Leaders');
		found.push(...(await findViolationsInLight(small)));
		await small.keyboard.press('Escape');
		expect(found).toEqual([]);
	});

	it('on the explorer in Chinese, on a phone', async () => {
		const { page } = await openAtlas(visit, '/zh-hant/?years=1943..1945&place=yalta', phone);
		expect(await findViolations(page)).toEqual([]);
	});

	it.each([
		['a place', 'place/washington/'],
		['a summit', 'summit/us-soviet-1973/'],
		['a series', 'series/inter-korean/'],
		['a leader', 'leader/mikhail-gorbachev/'],
		['a year', 'year/1985/'],
		['the data', 'data/'],
		['what the site is about', 'about/']
	])('on the page of %s', async (_, address) => {
		const { page } = await visit(`/${address}`);
		expect(await findViolationsInLight(page)).toEqual([]);
	});

	it('on the page of a summit in Chinese', async () => {
		const { page } = await visit('/zh-hans/summit/us-soviet-1973/');
		expect(await findViolations(page)).toEqual([]);
	});

	it('on the page for what is not found', async () => {
		const { page } = await visit('/nowhere/');
		expect(await findViolations(page)).toEqual([]);
	});
});

describe('the keyboard', () => {
	/** What the focus is on: its role or tag and its name, and whether a reader sees that it is there. */
	async function focused(page: Page) {
		return page.evaluate(() => {
			const element = document.activeElement!;
			const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
			const name = element.getAttribute('aria-label') ?? (labels[0] ?? element).textContent.trim();
			// A field may show its focus by the box around it.
			const box = element.matches('input') ? [getComputedStyle(element.parentElement!)] : [];
			const drawn = [getComputedStyle(element), getComputedStyle(element, '::before'), ...box];
			const isOutlined = drawn.some(
				({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'
			);
			const { width, height } = element.getBoundingClientRect();
			const tag = element.getAttribute('role') ?? element.localName;
			return {
				what: `${tag} ${name}`,
				isSeen: isOutlined && width > 8 && height > 8,
				inMap: !!element.closest('.map')
			};
		});
	}

	it('reaches skip link, languages, series, markers, timeline and list in this order, and the focus is seen', async () => {
		await follow(wide, '/?years=1943..1944&series=us-soviet');
		// As after arrival: the next Tab starts at the top of the page.
		await wide.evaluate(() => {
			document.body.tabIndex = -1;
			document.body.focus();
			document.body.removeAttribute('tabindex');
		});
		const stops: Awaited<ReturnType<typeof focused>>[] = [];
		for (let i = 0; i < 60 && !stops.at(-1)?.what.startsWith('a Tehran'); i++) {
			await wide.keyboard.press('Tab');
			stops.push(await focused(wide));
		}
		const names = stops.map(({ what }) => what);
		const order = [
			'a Skip to the list',
			'a 繁體中文',
			'a About',
			'button Second World War',
			'button Tehran, 1 summit, 1943',
			'button Zoom in',
			'button Play',
			'input First year',
			'slider First year',
			'slider Last year',
			'input By ',
			'a Tehran Conference'
		].map((start) => names.findIndex((name) => name.startsWith(start)));
		expect(order, names.join('\n')).toEqual([...order].sort((a, b) => a - b));
		expect(order).not.toContain(-1);
		expect(stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what)).toEqual([]);
	});

	it('opens a place, reads its documents, leaves by Escape and comes back to the marker', async () => {
		await follow(wide, '/?years=1943&series=us-soviet');
		const tehran = wide.getByRole('button', { name: /^Tehran, 1 summit/ });
		await tehran.focus();
		await wide.keyboard.press('Enter');
		await cardOf(wide).getByRole('heading', { name: 'Tehran' }).waitFor();
		await cardOf(wide).getByText('Declaration of the Three Powers').first().waitFor();
		const reached: string[] = [];
		for (let i = 0; i < 5; i++) {
			await wide.keyboard.press('Tab');
			reached.push((await focused(wide)).what);
		}
		expect(reached.join('\n')).toContain('a Full record');
		expect(reached.join('\n')).toContain('a Page of this place');
		await wide.keyboard.press('Escape');
		await expect.poll(() => cardOf(wide).count()).toBe(0);
		expect((await focused(wide)).what).toContain('Tehran');
	});

	it('zooms into a cluster with Enter and does not lose its place', async () => {
		await follow(wide, '/');
		await markersOf(wide).filter({ hasNotText: /\p{L}/u }).first().focus();
		await wide.keyboard.press('Enter');
		await expect.poll(() => queryOf(wide)).toContain('at=');
		await waitForRest(wide);
		expect((await focused(wide)).inMap).toBe(true);
	});

	it('skips to the list', async () => {
		const { page } = await visit('/', { javaScriptEnabled: false });
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await rowsOf(page).getByRole('link').first().isVisible()).toBe(true);
		expect(await page.evaluate(() => !!document.activeElement!.closest('#list'))).toBe(true);
	});
});

describe('on a phone of 360 × 640', () => {
	/** Height in pixels over which at least half of the width show the map and what is drawn on it. */
	async function heightOfMap(page: Page): Promise<number> {
		return page.evaluate(() => {
			const columns = Array.from({ length: 24 }, (_, i) => (i + 0.5) * (innerWidth / 24));
			const isMap = (x: number, y: number) =>
				!!document.elementFromPoint(x, y)?.closest('.canvas, .markers, .maplibregl-map');
			const rows = Array.from({ length: innerHeight }, (_, y) => columns.filter((x) => isMap(x, y)).length);
			return rows.filter((shown) => shown >= columns.length / 2).length;
		});
	}

	it('the map keeps half of the screen with the sheet closed, open and with a card', async () => {
		await follow(small, '/');
		const heights: Record<string, number> = { open: await heightOfMap(small) };
		await small.getByRole('button', { name: /: Hide the list$/ }).click();
		await waitForRest(small);
		heights['closed'] = await heightOfMap(small);
		await small.getByRole('button', { name: /: Show the list$/ }).click();
		await follow(small, '/?place=geneva');
		heights['card'] = await heightOfMap(small);
		expect(Object.entries(heights).filter(([, height]) => height < 320)).toEqual([]);
	});

	it('nothing is wider than the screen', async () => {
		await follow(small, '/');
		expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		for (const address of ['/summit/us-soviet-1973/', '/place/washington/', '/series/allied/', '/about/']) {
			await small.goto(address);
			expect(await small.evaluate(() => document.documentElement.scrollWidth), address).toBe(360);
		}
	});
});
