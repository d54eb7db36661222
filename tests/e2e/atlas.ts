/** What a reader sees of the explorer and does there: its map, markers, list, years and address. */
import type { Locator, Page } from 'playwright-core';
import type { StopProperties } from '../../src/lib/dataset/geojson';
import { readStops } from './build';
import type { Visit, Visitor, VisitOptions } from './visit';

/** Less motion, so that the map goes where it is sent at once, and a modest window: both save a slow machine frames. */
const calm: VisitOptions = { reducedMotion: 'reduce', viewport: { width: 1120, height: 640 } };
export const phone: VisitOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** Opens the explorer and waits until the map has its markers, and the list all of its rows. */
export async function openAtlas(visit: Visitor, address = '/', options: VisitOptions = {}): Promise<Visit> {
	const opened = await visit(address, { ...calm, ...options });
	await markersOf(opened.page).first().waitFor();
	await opened.page.locator('#list nav').waitFor({ state: 'detached' });
	return opened;
}

/** Waits until the map has drawn everything. */
export async function waitForIdle(page: Page) {
	await page.locator('[data-status="idle"]').waitFor();
}

/** Follows a link within the site, as from a page to the map: the explorer stays and reads the new address. */
export async function follow(page: Page, address: string) {
	await page.evaluate(async (target) => {
		const link = document.body.appendChild(document.createElement('a'));
		link.href = target;
		const { href } = link;
		link.click();
		link.remove();
		const pause = () => new Promise((done) => setTimeout(done, 30));
		do await pause();
		while (location.href !== href);
	}, address);
	await waitForRest(page);
}

/** Waits until neither map nor list has changed for a moment. */
export async function waitForRest(page: Page) {
	await page.evaluate(async () => {
		const look = () =>
			document.querySelector('#list')!.textContent +
			[...document.querySelectorAll('button.marker')].map((marker) => marker.outerHTML).join();
		const pause = () => new Promise((done) => setTimeout(done, 70));
		for (let before = '', still = 0; still < 2; await pause()) {
			const now = look();
			still = now === before ? still + 1 : 0;
			before = now;
		}
	});
}

export const markersOf = (page: Page): Locator => page.locator('button.marker');
/** Meetings in the list; not the links to years, which stand in for the rest of a long list until scripts run. */
export const rowsOf = (page: Page): Locator =>
	page.locator('#list').getByRole('listitem').and(page.locator(':not(nav li)'));
export const firstYear = (page: Page): Locator => page.getByRole('slider', { name: 'First year' });
export const lastYear = (page: Page): Locator => page.getByRole('slider', { name: 'Last year' });
export const cardOf = (page: Page): Locator => page.getByRole('article');

/** The selected years as the two fields show them. */
export async function yearsOf(page: Page): Promise<string> {
	const field = (name: string) => page.getByRole('textbox', { name }).inputValue();
	return `${await field('First year')}–${await field('Last year')}`;
}

/** The query of the address, such as `?years=1985`. */
export function queryOf(page: Page): string {
	return new URL(page.url()).search;
}

export async function historyLength(page: Page): Promise<number> {
	return page.evaluate(() => history.length);
}

/** The numbers that the explorer shows of one selection, all read in the same instant. */
export interface Numbers {
	/** Sum of the counts of the markers. */
	markers: number;
	/** Rows of the list for the map's view. */
	rows: number;
	/** Stops that the line above the list speaks of. */
	tally: number;
	/** Stops said to be outside the view. */
	elsewhere: number;
}

/** Source of a function that reads the numbers, for use in the page. */
const readNumbersSource = `() => {
	const list = document.querySelector('#list');
	const figure = (text) => Number(/\\d+/.exec((text ?? '').replaceAll(',', ''))?.[0] ?? 0);
	const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
	return {
		markers: sum([...document.querySelectorAll('button.marker')].map(({ dataset }) => Number(dataset.count))),
		rows: list.querySelectorAll('li:not(details li)').length,
		tally: figure(list.querySelector('button').textContent),
		elsewhere: figure(list.querySelector('summary')?.textContent)
	};
}`;

export async function numbersOf(page: Page): Promise<Numbers> {
	return page.evaluate(`(${readNumbersSource})()`);
}

/**
 * Compares markers, list and tally on every frame from now on; the function returned gives the disagreements, and
 * the number of different sights among the frames.
 */
export async function watchNumbers(page: Page): Promise<() => Promise<{ faults: string[]; sights: number }>> {
	await page.evaluate(`(() => {
		const read = ${readNumbersSource};
		const sights = new Set();
		window.watched = { faults: new Set(), sights };
		const look = () => {
			const { markers, rows, tally, elsewhere } = read();
			const sight = [markers, rows, tally, elsewhere].join(', ');
			sights.add(sight);
			if (markers !== rows || rows !== tally) window.watched.faults.add(sight);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	})()`);
	return () => page.evaluate('({ faults: [...window.watched.faults], sights: window.watched.sights.size })');
}

/** Chooses a series in the dialog of all filters, or drops it. */
export async function toggleSeries(page: Page, name: string) {
	const dialog = await openFilters(page);
	await dialog.getByRole('checkbox', { name: new RegExp(`^${name} [\\d,]+ stops?$`) }).click();
	await page.keyboard.press('Escape');
}

/** Opens the dialog of all filters at the series, or at the leaders or states. */
export async function openFilters(page: Page, kind = 'Series'): Promise<Locator> {
	await page.getByRole('button', { name: /^Filters(: \d+)?$/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Filters' });
	await dialog.getByRole('tab', { name: kind }).click();
	return dialog;
}

/** First and last year of the download. */
export function spanOfStops(stops = selectStops()): [from: number, to: number] {
	return [
		Math.min(...stops.map(({ start }) => Number(start.slice(0, 4)))),
		Math.max(...stops.map(({ end }) => Number(end.slice(0, 4))))
	];
}

/** The year with the most stops, the first of equals, and how many it has. */
export function busiestYear(): { year: number; count: number } {
	const [from, to] = spanOfStops();
	const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	const counts = years.map((year) => ({ year, count: selectStops([year, year]).length }));
	return counts.reduce((most, each) => (each.count > most.count ? each : most));
}

/** Stops of the download that some years and series select. */
export function selectStops(years?: [from: number, to: number], series: string[] = []): StopProperties[] {
	const yearIn = (date: string) => Number(date.slice(0, 4));
	return readStops()
		.features.map(({ properties }) => properties)
		.filter(({ start, end }) => !years || (yearIn(start) <= years[1] && yearIn(end) >= years[0]))
		.filter((stop) => !series.length || stop.series.some((id) => series.includes(id)));
}
