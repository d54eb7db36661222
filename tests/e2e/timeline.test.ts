/** The timeline by keyboard, typing, mouse, touch and playing: list and map follow at once, the address at the end. */
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	firstYear,
	follow,
	historyLength,
	lastYear,
	numbersOf,
	openAtlas,
	phone,
	queryOf,
	rowsOf,
	selectStops,
	spanOfStops,
	waitForRest,
	watchNumbers,
	yearsOf
} from './atlas';
import { useBrowser, type Visit } from './visit';

const visit = useBrowser();
let home: Visit;
let page: Page;

beforeAll(async () => {
	home = await openAtlas(visit, '/', { isKept: true });
	page = home.page;
});

const [, last] = spanOfStops();
const years = () => yearsOf(page);
const press = (key: string) => page.keyboard.press(key);
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the handles, by keyboard', () => {
	beforeEach(() => follow(page, '/'));

	it('move by a year with the arrows, by ten with the Page keys, to the ends with Home and End', async () => {
		await firstYear(page).focus();
		for (const [key, expected] of [
			['ArrowRight', `1942–${last}`],
			['ArrowUp', `1943–${last}`],
			['ArrowLeft', `1942–${last}`],
			['PageUp', `1952–${last}`],
			['Shift+ArrowRight', `1962–${last}`],
			['PageDown', `1952–${last}`],
			['Home', `1941–${last}`],
			['ArrowLeft', `1941–${last}`]
		]) {
			await press(key);
			expect(await years(), key).toBe(expected);
		}
		await lastYear(page).focus();
		await press('PageDown');
		await press('ArrowDown');
		expect(await years()).toBe(`1941–${last - 11}`);
		expect(await lastYear(page).getAttribute('aria-valuenow')).toBe(String(last - 11));
		await expect.poll(() => queryOf(page)).toBe(`?years=earliest..${last - 11}`);
		expect(await rowsOf(page).count()).toBe(selectStops([1941, last - 11]).length);
	});

	it('stop at each other: then one year is selected, and the timeline says so', async () => {
		await firstYear(page).focus();
		await press('End');
		expect(await years()).toBe(`${last}–${last}`);
		expect(await firstYear(page).getAttribute('aria-valuetext')).toBe(`${last}, single year`);
		await page.getByText('single year', { exact: true }).waitFor();
		expect(queryOf(page)).toBe(`?years=${last}`);
		expect(await rowsOf(page).count()).toBe(selectStops([last, last]).length);
	});

	it('move together as a window that keeps its width', async () => {
		await follow(page, '/?years=1985..1987');
		await page.getByRole('group', { name: 'Move the window, 1985 to 1987' }).focus();
		await press('ArrowRight');
		expect(await years()).toBe('1986–1988');
		await press('End');
		expect(await years()).toBe(`${last - 2}–${last}`);
	});

	it('add one history entry for a run of key presses', async () => {
		const entries = await historyLength(page);
		await firstYear(page).focus();
		for (let i = 0; i < 5; i++) await press('ArrowRight');
		expect(queryOf(page)).toBe('?years=1946..latest');
		expect(await historyLength(page)).toBe(entries + 1);
		await page.goBack();
		await expect.poll(years).toBe(`1941–${last}`);
	});
});

describe('the fields', () => {
	const field = (name: string) => page.getByRole('textbox', { name });
	beforeEach(() => follow(page, '/'));

	it('take typed years, in either order', async () => {
		await field('First year').fill('1991');
		await field('Last year').fill('1985');
		await press('Enter');
		expect(await years()).toBe('1985–1991');
		expect(queryOf(page)).toBe('?years=1985..1991');
	});

	it('refuse what is no year of theirs, say which are, and leave the selection alone', async () => {
		await field('First year').fill('1789');
		await press('Enter');
		await page.getByRole('alert').getByText(`Type years from 1941 to ${last}`).waitFor();
		expect([await years(), queryOf(page)]).toEqual([`1941–${last}`, '']);
		await field('First year').fill('MCM');
		await press('Tab');
		await press('Tab');
		await page.getByRole('alert').getByText(`Type years from 1941 to ${last}`).waitFor();
		expect([await years(), queryOf(page)]).toEqual([`1941–${last}`, '']);
	});
});

describe('the next and the previous year with summits', () => {
	it('skip the years without, and name where they lead', async () => {
		await follow(page, '/?years=1945&series=allied,us-soviet');
		await button('Next year with summits: 1955').click();
		expect([await years(), queryOf(page)]).toEqual(['1955–1955', '?years=1955&series=allied,us-soviet']);
		await button('Previous year with summits: 1945').click();
		expect(await years()).toBe('1945–1945');
		await button('All years').click();
		expect([await years(), queryOf(page)]).toEqual([`1941–${last}`, '?series=allied,us-soviet']);
	});

	it('never show a wrong number on the way from the first to the last, not for one frame', async () => {
		await follow(page, '/?series=allied,us-soviet,inter-korean');
		const report = await watchNumbers(page);
		const next = button(/^Next year with summits/);
		while ((await next.getAttribute('aria-disabled')) === null) await next.click();
		expect(await years()).toBe('2018–2018');
		const { faults, sights } = await report();
		expect(faults).toEqual([]);
		expect(sights).toBeGreaterThan(3);
	});
});

describe('the mouse', () => {
	/** Takes hold of something and moves by pixels without letting go. */
	async function pull(handle: ReturnType<typeof firstYear>, dx: number) {
		const { x, y, width, height } = (await handle.boundingBox())!;
		const from = { x: x + width / 2, y: y + height / 2 };
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + dx, from.y, { steps: 4 });
	}

	it('drags a handle: the list follows on the way, the address when it lets go', async () => {
		await follow(page, '/');
		const entries = await historyLength(page);
		await pull(firstYear(page), 300);
		await expect.poll(() => rowsOf(page).count()).toBeLessThan(selectStops().length);
		expect(queryOf(page)).toBe('');
		const { markers, rows } = await numbersOf(page);
		expect(markers).toBe(rows);
		await page.mouse.up();
		const [from] = (await years()).split('–');
		await expect.poll(() => queryOf(page)).toBe(`?years=${from}..latest`);
		expect(await rowsOf(page).count()).toBe(selectStops([Number(from), last]).length);
		expect(await historyLength(page)).toBe(entries + 1);
	});

	it('drags the window as a whole', async () => {
		await follow(page, '/?years=1960..1970');
		await pull(page.getByRole('group', { name: 'Move the window, 1960 to 1970' }), 100);
		await page.mouse.up();
		const [from, to] = (await years()).split('–').map(Number);
		expect(from).toBeGreaterThan(1960);
		expect(to - from).toBe(10);
		expect(queryOf(page)).toBe(`?years=${from}..${to}`);
	});
});

describe('playing', () => {
	it('steps through the years until it is paused, and only then writes the address', async () => {
		await follow(page, '/?years=1972');
		await button('Speed 1×, change').click();
		await button('Speed 2×, change').click();
		const report = await watchNumbers(page);
		await button('Play').click();
		const seen = new Set<string>();
		await expect.poll(async () => seen.add(await years()).size, { interval: 60, timeout: 15_000 }).toBeGreaterThan(2);
		expect(queryOf(page)).toBe('?years=1972');
		await button('Pause').click();
		const paused = await years();
		await expect.poll(() => queryOf(page)).toBe(`?years=${paused.slice(0, 4)}`);
		await page.waitForTimeout(900);
		expect(await years()).toBe(paused);
		expect((await report()).faults).toEqual([]);
	});

	it('grows the window from its first year', async () => {
		await follow(page, '/?years=1972');
		await button(/^Moving window/).click();
		await button('Play').click();
		await expect.poll(years, { interval: 60, timeout: 15_000 }).toMatch(/^1972–197[3-9]$/);
		await button('Pause').click();
		await button(/^Growing window/).click();
	});
});

describe('a summit over the turn of a year', () => {
	it.each([
		[1941, 1],
		[1942, 1],
		[1943, 0]
	])('in %i is listed %i times', async (year, times) => {
		await follow(page, `/?years=${year}`);
		expect(await rowsOf(page).filter({ hasText: '22 December 1941 – 14 January 1942' }).count()).toBe(times);
	});
});

describe('a finger on a phone', () => {
	it('drags a handle, and list and address follow', async () => {
		const { page: small, errors } = await openAtlas(visit, '/', phone);
		await waitForRest(small);
		const { x, y, width, height } = (await lastYear(small).boundingBox())!;
		const session = await small.context().newCDPSession(small);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchEnd' ? [] : [{ x: x + width / 2 + dx, y: y + height / 2 }]
			});
		await touch('touchStart', 0);
		for (const dx of [-20, -60, -100, -140]) await touch('touchMove', dx);
		await expect.poll(() => yearsOf(small)).not.toBe(`1941–${last}`);
		expect(queryOf(small)).toBe('');
		await touch('touchEnd', -140);
		const [, to] = (await yearsOf(small)).split('–').map(Number);
		await expect.poll(() => queryOf(small)).toBe(`?years=earliest..${to}`);
		const { rows, elsewhere } = await numbersOf(small);
		expect(rows + elsewhere).toBe(selectStops([1941, to]).length);
		expect(errors).toEqual([]);
	});
});

it('nothing of all this wrote an error to the console', () => {
	expect(home.errors).toEqual([]);
});
