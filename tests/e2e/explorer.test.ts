/** The explorer as a reader uses it: map, card, list, filter and link say the same, and Back undoes decisions. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	cardOf,
	follow,
	historyLength,
	markersOf,
	numbersOf,
	openAtlas,
	queryOf,
	rowsOf,
	selectStops,
	spanOfStops,
	toggleSeries,
	waitForIdle,
	waitForRest,
	yearsOf
} from './atlas';
import { useBrowser, type Visit } from './visit';

const visit = useBrowser();
let home: Visit;
let page: Page;

beforeAll(async () => {
	home = await openAtlas(visit, '/', { isKept: true, permissions: ['clipboard-read', 'clipboard-write'] });
	page = home.page;
	await waitForIdle(page);
});

const heading = (name: string) => cardOf(page).getByRole('heading', { name, exact: true });
const cluster = () => markersOf(page).filter({ hasNotText: /\p{L}/u }).first();
const place = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}, \\d+ summits?, `) });
const isFocused = (name: string) => heading(name).evaluate((element) => element === document.activeElement);

describe('on arrival', () => {
	it('the list has every stop, and the line above it counts them', async () => {
		const stops = selectStops();
		const [summits, places] = [stops.map(({ summit }) => summit), stops.map((stop) => stop.place)];
		const [n, of, at] = [stops, [...new Set(summits)], [...new Set(places)]].map(({ length }) =>
			length.toLocaleString('en')
		);
		const tally = `${n} stops of ${of} summits at ${at} places`;
		expect(await rowsOf(page).count()).toBe(stops.length);
		expect(await page.getByRole('region', { name: 'Summits', exact: true }).innerText()).toContain(tally);
	});

	it('the markers of a map with a name add up to the list', async () => {
		await page.getByRole('region', { name: 'Map of summits' }).first().waitFor();
		const stops = selectStops().length;
		expect(await numbersOf(page)).toEqual({ markers: stops, rows: stops, tally: stops, elsewhere: 0 });
	});

	it('a marker shows the number that it speaks of, and a place with one summit its name alone', async () => {
		for (const marker of await markersOf(page).all()) {
			const spoken = (await marker.getAttribute('aria-label'))!;
			const count = Number(/(\d+) (?:stops?|summits?)\b/.exec(spoken)![1]);
			const shown = await marker.innerText();
			expect(shown.replace(/\D/g, ''), spoken).toBe(count === 1 ? '' : String(count));
		}
	});
});

describe('a cluster', () => {
	it('zooms in when clicked and adds a history entry, which Back undoes', async () => {
		const before = { names: await markersOf(page).allInnerTexts(), entries: await historyLength(page) };
		await cluster().click();
		await expect.poll(() => queryOf(page)).toContain('at=');
		await waitForRest(page);
		expect(await historyLength(page)).toBe(before.entries + 1);
		expect((await numbersOf(page)).elsewhere).toBeGreaterThan(0);
		await page.goBack();
		await expect.poll(() => queryOf(page)).toBe('');
		await expect.poll(() => markersOf(page).allInnerTexts()).toEqual(before.names);
	});
});

describe('a place', () => {
	it('opens a card with name, dates, leaders, documents and a link to the whole record', async () => {
		await follow(page, '/?years=1943&series=us-soviet');
		await place('Tehran').click();
		await heading('Tehran').waitFor();
		await cardOf(page).getByText('Joseph Stalin').first().waitFor();
		const text = await cardOf(page).innerText();
		expect(text).toContain('28 November – 1 December 1943');
		for (const leader of ['Franklin D. Roosevelt', 'Winston Churchill', 'Joseph Stalin'])
			expect(text).toContain(leader);
		expect(text).toMatch(/Documents\s+\S/);
		const link = cardOf(page).getByRole('link', { name: 'Full record' });
		expect(await link.getAttribute('href')).toBe('/summit/allied-1943-tehran/');
		expect(queryOf(page)).toBe('?years=1943&place=tehran&series=us-soviet');
	});

	it('opens a card that lies above every marker', async () => {
		const { page } = await openAtlas(visit, '/?years=1943..1991&summit=us-soviet-1986');
		await cardOf(page).waitFor();
		const shown = await page.evaluate(() => {
			const card = document.querySelector('article')!;
			const { left, right, top, bottom } = card.getBoundingClientRect();
			const middles = [...document.querySelectorAll('button.marker')].map((marker) => {
				const box = marker.getBoundingClientRect();
				return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			});
			const covered = middles.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
			return covered.map(({ x, y }) => card.contains(document.elementFromPoint(x, y)));
		});
		expect(shown.length).toBeGreaterThan(2);
		expect(shown).not.toContain(false);
	});

	it('takes the focus into the card, and Escape closes it and gives the focus back', async () => {
		await follow(page, '/?years=1943&series=us-soviet');
		await place('Tehran').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => isFocused('Tehran')).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => cardOf(page).count()).toBe(0);
		expect(await place('Tehran').evaluate((element) => element === document.activeElement)).toBe(true);
		expect(queryOf(page)).toBe('?years=1943&series=us-soviet');
	});

	it('gives the focus back, too, where undoing closes it', async () => {
		await follow(page, '/?years=1943&series=us-soviet');
		await place('Tehran').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => isFocused('Tehran')).toBe(true);
		await page.keyboard.press('Control+z');
		await expect.poll(() => cardOf(page).count()).toBe(0);
		expect(await place('Tehran').evaluate((element) => element === document.activeElement)).toBe(true);
	});

	it('takes neither clicks nor focus where it has gone behind the globe', async () => {
		await follow(page, '/?years=1985&place=geneva&view=globe&at=40,10,2');
		await heading('Geneva').waitFor();
		await follow(page, '/?years=1985&place=geneva&view=globe&at=-40,-170,2');
		const takesAnything = () =>
			page.locator('article').evaluate((card) => {
				const { x, y, width, height } = card.getBoundingClientRect();
				card.querySelector('a')!.focus();
				const hit = document.elementFromPoint(x + width / 2, y + height / 2);
				return card.contains(hit) || card.contains(document.activeElement);
			});
		await expect.poll(takesAnything).toBe(false);
		await follow(page, '/?years=1985&place=geneva&view=globe&at=40,10,2');
		await heading('Geneva').waitFor();
	});

	it('is closed by its button and by Back', async () => {
		await follow(page, '/?years=1986&series=us-soviet');
		await place('Reykjavík').click();
		await heading('Reykjavík').waitFor();
		// Choices on one topic within a moment are one decision.
		await page.waitForTimeout(1300);
		await cardOf(page).getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => cardOf(page).count()).toBe(0);
		await page.goBack();
		await heading('Reykjavík').waitFor();
		await page.goBack();
		await expect.poll(() => cardOf(page).count()).toBe(0);
	});

	it('lists every summit held there, says how many lie outside the years, and brings them in', async () => {
		const here = selectStops().filter((stop) => stop.place === 'washington');
		await follow(page, '/?years=1973&place=washington');
		expect(await cardOf(page).getByRole('listitem').count()).toBe(1);
		expect(await cardOf(page).innerText()).toContain(`${here.length - 1} more summits here outside the selection`);
		await cardOf(page).getByRole('button', { name: 'Show all', exact: true }).click();
		await expect.poll(() => cardOf(page).getByRole('listitem').count()).toBe(here.length);
		const text = await cardOf(page).innerText();
		for (const { name } of here) expect(text).toContain(name);
		const [from, to] = spanOfStops([...here, ...selectStops([1973, 1973])]);
		expect(await yearsOf(page)).toBe(`${from}–${to}`);
	});

	it('keeps the focus in the card when its other summits are brought in', async () => {
		await follow(page, '/?years=1973&place=washington');
		await cardOf(page).getByRole('button', { name: 'Show all', exact: true }).press('Enter');
		await expect.poll(() => cardOf(page).getByRole('listitem').count()).toBeGreaterThan(1);
		await expect.poll(() => cardOf(page).evaluate((card) => card.contains(document.activeElement))).toBe(true);
	});

	it('goes without a summit in years that have none there, and says so', async () => {
		await follow(page, '/?years=1944&place=geneva');
		expect(await cardOf(page).innerText()).toContain('No summits here in 1944');
	});
});

describe('a row of the list', () => {
	it('opens the place with the summit and writes both to the address', async () => {
		await follow(page, '/');
		await rowsOf(page)
			.getByRole('link', { name: /Geneva Summit 1985/ })
			.click();
		await heading('Geneva').waitFor();
		expect(queryOf(page)).toBe('?place=geneva&summit=us-soviet-1985');
		await cardOf(page).getByText('Villa Fleur d’Eau').waitFor();
		await expect.poll(() => isFocused('Geneva')).toBe(true);
	});

	it('stands under its place when the list is grouped so', async () => {
		await follow(page, '/');
		const order = page.getByRole('group', { name: 'Order of the list' });
		await order.getByRole('radio', { name: 'By place' }).check();
		const places = new Set(selectStops().map((stop) => stop.place));
		expect(await page.locator('#list').getByRole('heading', { level: 3 }).count()).toBe(places.size);
		expect(await rowsOf(page).count()).toBe(selectStops().length);
		await order.getByRole('radio', { name: 'By date' }).check();
	});
});

describe('the series', () => {
	it('filter list, markers, histogram and address alike', async () => {
		await follow(page, '/');
		await toggleSeries(page, 'Inter-Korean summits');
		await expect.poll(() => rowsOf(page).count()).toBe(selectStops(undefined, ['inter-korean']).length);
		await page.getByRole('button', { name: 'Filters: 1' }).waitFor();
		expect(queryOf(page)).toBe('?series=inter-korean');
		const { markers, rows } = await numbersOf(page);
		expect(markers).toBe(rows);
		await page.getByRole('img', { name: `Stops per year, 1941 to ${spanOfStops()[1]}; most in 2018: 3` }).waitFor();
		await toggleSeries(page, 'Inter-Korean summits');
		await expect.poll(() => rowsOf(page).count()).toBe(selectStops().length);
		expect(queryOf(page)).toBe('');
	});
});

describe('the globe', () => {
	it('and the flat map are a choice that stands in the address', async () => {
		await follow(page, '/');
		const entries = await historyLength(page);
		await page.getByRole('button', { name: 'Show as a globe' }).click();
		await expect.poll(() => queryOf(page)).toBe('?view=globe');
		expect(await historyLength(page)).toBe(entries + 1);
		await waitForRest(page);
		const { markers, rows, elsewhere } = await numbersOf(page);
		expect([markers, rows + elsewhere]).toEqual([rows, selectStops().length]);
		await page.goBack();
		await page.getByRole('button', { name: 'Show as a globe' }).waitFor();
		expect(queryOf(page)).toBe('');
	});
});

describe('a drag of the map', () => {
	it('replaces the history entry, so that Back undoes the choice before it', async () => {
		await follow(page, '/');
		await toggleSeries(page, 'US–Soviet summits');
		await expect.poll(() => queryOf(page)).toBe('?series=us-soviet');
		const entries = await historyLength(page);
		await drag(await emptySpot(), 120, -30);
		await expect.poll(() => queryOf(page), { timeout: 10_000 }).toMatch(/^\?at=.*&series=us-soviet$/);
		const once = queryOf(page);
		await drag(await emptySpot(), -60, 20);
		await expect.poll(() => queryOf(page)).not.toBe(once);
		expect(await historyLength(page)).toBe(entries);
		await page.goBack();
		await expect.poll(() => queryOf(page)).not.toContain('series');
	});

	it('that is still on its way when Back is pressed leaves no camera in the address before', async () => {
		await follow(page, '/');
		await toggleSeries(page, 'US–Soviet summits');
		await expect.poll(() => queryOf(page)).toBe('?series=us-soviet');
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await page.getByRole('button', { name: 'Zoom in', exact: true }).evaluate(async (button: HTMLElement) => {
			button.click();
			await new Promise((done) => setTimeout(done, 60));
			history.back();
		});
		await expect.poll(() => queryOf(page)).not.toContain('series');
		await page.waitForTimeout(700);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(queryOf(page)).toBe('');
	});

	/** A spot of the map that nothing covers. */
	async function emptySpot(): Promise<{ x: number; y: number }> {
		return page.evaluate(() => {
			for (let y = 150; y < innerHeight; y += 20)
				for (let x = innerWidth - 200; x > 400; x -= 40)
					if (document.elementFromPoint(x, y)?.matches('canvas.maplibregl-canvas')) return { x, y };
			throw new Error('The map is covered.');
		});
	}

	async function drag({ x, y }: { x: number; y: number }, dx: number, dy: number) {
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 2 });
		await page.mouse.move(x + dx, y + dy, { steps: 2 });
		await page.mouse.up();
	}
});

describe('the link', () => {
	const address = '/?years=1945..1991&place=yalta&summit=us-soviet-1974-moscow&series=us-soviet';

	it('is copied just as the address says', async () => {
		await follow(page, address);
		await page.getByRole('button', { name: 'Share' }).click();
		await page.getByRole('status').getByText('Link copied').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		expect(page.url()).toContain(address);
	});

	it.each([
		['is refused', () => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) })],
		['has no clipboard to go to', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })]
	])('is shown for copying by hand where it %s', async (_, spoil) => {
		const opened = await visit(address, { before: (fresh) => fresh.addInitScript(spoil), reducedMotion: 'reduce' });
		await opened.page.getByRole('button', { name: 'Share' }).click();
		await expect
			.poll(() => opened.page.getByRole('textbox', { name: /Here is the link/ }).inputValue({ timeout: 5_000 }))
			.toBe(opened.page.url());
		expect(opened.errors).toEqual([]);
	});

	it('shows another reader the same card, years, list and map, also after a reload', async () => {
		await follow(page, address);
		const told = await sights(page);
		expect(told.card).toContain('Yalta');
		await page.reload();
		await waitForIdle(page);
		await waitForRest(page);
		expect(await sights(page)).toEqual(told);
		const friend = await openAtlas(visit, page.url());
		await waitForRest(friend.page);
		expect(await sights(friend.page)).toEqual(told);
	});

	async function sights(of: Page) {
		const card = await cardOf(of).innerText();
		const rows = await rowsOf(of).allInnerTexts();
		const markers = await markersOf(of).evaluateAll((all) => all.map((each) => each.ariaLabel));
		return { query: queryOf(of), years: await yearsOf(of), card, rows, markers };
	}
});

describe('another language', () => {
	it('keeps the query and speaks that language', async () => {
		await follow(page, '/?years=2018&place=panmunjom&series=inter-korean');
		await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '繁體中文' }).click();
		await page.waitForURL('**/zh-hant/**');
		expect(queryOf(page)).toBe('?years=2018&place=panmunjom&series=inter-korean');
		expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
		await markersOf(page).first().waitFor();
		await waitForRest(page);
		expect(await cardOf(page).getByRole('heading', { level: 2 }).innerText()).toBe('板門店');
		expect(await page.locator('#list').innerText()).toContain('2018年4月27日');
		expect(await page.getByRole('region', { name: '高峰會地圖' }).count()).toBeGreaterThan(0);
	});
});

it('nothing of all this wrote an error to the console or asked another origin', () => {
	expect({ errors: home.errors, foreign: home.foreign }).toEqual({ errors: [], foreign: [] });
});
