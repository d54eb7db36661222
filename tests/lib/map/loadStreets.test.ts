/** Streets are looked for once the map is drawn and the reader is close up, and go to a map that is still there. */
import { EventEmitter } from 'node:events';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadStreets } from '../../../src/lib/map/loadStreets';

const file = '/basemap/streets.json';
let asked: string[];

/** A site with a street map at `url`, which the text stands for. */
function serve(url: string, text: string) {
	const texts: Record<string, string> = { [file]: JSON.stringify({ url, credit: 'A' }), [url]: text };
	vi.stubGlobal('fetch', async (address: string) => {
		const { pathname } = new URL(address, location.href);
		asked.push(pathname);
		return new Response(texts[pathname]);
	});
}

/** A map that is nothing but its zoom and its events. */
function openMap(zoom: number) {
	const map = Object.assign(new EventEmitter(), { zoom, getZoom: (): number => map.zoom });
	const onload = vi.fn();
	loadStreets(map as unknown as MapLibreMap, { file, locale: 'en', protocol: new Protocol(), onload });
	return { map, onload };
}

const settle = () => new Promise((done) => setTimeout(done, 50));

beforeEach(() => {
	asked = [];
	vi.stubGlobal('location', { href: 'http://atlas/place/prague/' });
	serve('/style.json', '{ "version": 8, "sources": {}, "layers": [] }');
});
afterEach(() => vi.unstubAllGlobals());

describe('streets', () => {
	it('are looked for once, when the reader has come close', async () => {
		const { map, onload } = openMap(6);
		map.emit('idle');
		map.emit('moveend');
		expect(asked).toEqual([]);
		map.zoom = 7;
		map.emit('moveend');
		map.emit('moveend');
		await vi.waitFor(() => expect(onload).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ credit: 'A' })));
		expect(asked).toEqual([file, '/style.json']);
	});

	it('wait until the atlas is drawn', async () => {
		const { map, onload } = openMap(9);
		map.emit('load');
		map.emit('moveend');
		expect(asked).toEqual([]);
		map.emit('idle');
		await vi.waitFor(() => expect(onload).toHaveBeenCalled());
	});

	it('are not given to a map that is gone', async () => {
		const { map, onload } = openMap(9);
		map.emit('idle');
		map.emit('remove');
		await vi.waitFor(() => expect(asked).toContain('/style.json'));
		await settle();
		expect(onload).not.toHaveBeenCalled();
	});

	it('are none where their archive can’t be read', async () => {
		serve('/streets.pmtiles', 'Bad gateway'.repeat(99));
		const { map, onload } = openMap(9);
		map.emit('idle');
		await vi.waitFor(() => expect(asked).toContain('/streets.pmtiles'));
		await settle();
		expect(onload).not.toHaveBeenCalled();
	});
});
