/** Close up, venues have points of their own, and rings where no more than the city is known. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VenuePoints } from '../../src/lib/dataset/venuePoints';
import { palettes } from '../../src/lib/map/palette';
import { cardOf, follow, markersOf, openAtlas, waitForIdle } from './atlas';
import { fileOf } from './build';
import { coloursAt } from './pixels';
import { useBrowser } from './visit';

const visit = useBrowser();
const { features } = JSON.parse(readFileSync(fileOf('/basemap/venues/en.json'), 'utf8')) as VenuePoints;
const venue = features.find(({ properties }) => properties.name === 'Villa La Grange')!;
const [lng, lat] = venue.geometry.coordinates;
/** The venue in the middle of the map. */
const closeUp = `at=${lat},${lng},13`;
let page: Page;
let asked: string[];

beforeAll(async () => {
	asked = [];
	({ page } = await openAtlas(visit, `/?years=2021&at=${lat},${lng},7`, {
		isKept: true,
		before: async (fresh) => void fresh.on('request', (request) => asked.push(new URL(request.url()).pathname))
	}));
});

/** Where the map looks at, which is the middle of what no panel covers. */
async function middle() {
	const marker = (await markersOf(page).first().boundingBox())!;
	const place = JSON.parse(readFileSync(fileOf('/data/places.geojson'), 'utf8')) as {
		features: { id: string; geometry: { coordinates: [number, number] } }[];
	};
	const [fromLng, fromLat] = place.features.find(({ id }) => id === 'geneva')!.geometry.coordinates;
	const scale = 512 * 2 ** 13;
	const mercator = (y: number) => Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) / (2 * Math.PI);
	return {
		x: marker.x + marker.width / 2 + ((lng - fromLng) / 360) * scale,
		y: marker.y + marker.height / 2 - (mercator(lat) - mercator(fromLat)) * scale
	};
}

const coloursOfVenue = async () => {
	await waitForIdle(page);
	const { x, y } = await middle();
	return coloursAt(page, { x: x - 2, y: y - 2, width: 4, height: 4 });
};

describe('a venue', () => {
	it('is asked for and shown once the reader is close', async () => {
		const isVenues = (path: string) => path.endsWith('/venues/en.json');
		expect(asked.filter(isVenues)).toEqual([]);
		await follow(page, `/?years=2021&${closeUp}`);
		await expect.poll(coloursOfVenue).toContain(palettes.light.venue);
		expect(asked.filter(isVenues).length).toBe(1);
	});

	it('opens the card of its place', async () => {
		const { x, y } = await middle();
		await page.mouse.click(x, y);
		await cardOf(page).getByRole('heading', { name: 'Geneva' }).waitFor();
		await page.keyboard.press('Escape');
		await cardOf(page).waitFor({ state: 'detached' });
	});

	it('is not shown in years in which nobody met there', async () => {
		await follow(page, `/?years=1985&${closeUp}`);
		await expect.poll(coloursOfVenue).not.toContain(palettes.light.venue);
	});
});
