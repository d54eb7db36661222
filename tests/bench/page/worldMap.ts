/** The app's basemap, on which borders and names follow the day. */
import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { paintMap } from '../../../src/lib/map/paintMap';
import { mapStyle } from '../../../src/lib/map/style';
import { openArchive } from '../../../src/lib/map/worldArchive';
import { noDay } from '../../../src/lib/map/worldPainter';
import type { DayNumber } from '../../../src/lib/world/dayNumber';
import type { History } from '../../../src/lib/world/history';
import type { Labels } from '../../../src/lib/world/labels';
import { dayOf, type Camera } from '../walk';
import { createMap, type BaseMap } from './baseMap';

/** Resolves when the land is drawn, bare. The files of the basemap lie beside the page. */
export async function createWorldMap(container: HTMLElement, camera: Camera): Promise<BaseMap> {
	const history = await fetchJson<History>('history.json');
	const labels = await fetchJson<Labels>('labels.json');
	const archiveUrl = addressOf('world.pmtiles');
	const protocol = new Protocol();
	protocol.add(openArchive(archiveUrl));
	addProtocol('pmtiles', protocol.tile);
	const theme = 'light';
	const style = mapStyle({ theme, projection: 'flat', locale: 'en', archiveUrl, labels, day: noDay });
	const map = createMap(container, camera, style);
	const painted = paintMap(map, { history, labels, view: {} });
	map.on('style.load', () => painted.begin(theme));
	map.on('error', ({ error }) => reportError(error));
	await map.once('idle');
	let shown: DayNumber | undefined;
	return {
		map,
		showDayOf(selection) {
			const day = dayOf(selection);
			if (day === shown) return false;
			shown = day;
			painted.show({ day });
			return true;
		}
	};
}

function addressOf(file: string): string {
	return new URL(`basemap/${file}`, location.href).href;
}

async function fetchJson<T>(file: string): Promise<T> {
	return (await fetch(addressOf(file))).json() as Promise<T>;
}
