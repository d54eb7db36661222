/** Gets the street map that the site was built with, once the reader comes close enough to see it. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Protocol } from 'pmtiles';
import type { Locale } from '../i18n/locales';
import { streetZoom, type StreetMap } from '../world/streetMap';
import { fetchJson } from './basemapFiles';
import type { Theme } from './palette';
import type { StreetParts } from './streetLayers';
import { openArchive } from './worldArchive';

export interface Streets {
	credit: string;
	/** Its sources and layers in a theme. */
	parts(theme: Theme): StreetParts;
}

interface Request {
	/** Address of what says which street map there is. */
	file: string;
	locale: Locale;
	/** Reads archives for the map. */
	protocol: Protocol;
	/** Called where there is one, if ever. The atlas is whole without it. */
	onload: (streets: Streets) => void;
}

/** Begins once the atlas is drawn, so that no trouble with streets passes for trouble with it. */
export function loadStreets(map: MapLibreMap, { file, locale, protocol, onload }: Request) {
	let isGone = false;
	map.once('remove', () => (isGone = true));
	const look = () => {
		if (map.getZoom() < streetZoom) return;
		map.off('moveend', look);
		fetchStreets(file, locale, protocol).then(
			(streets) => streets && !isGone && onload(streets),
			// The next move tries again.
			() => map.on('moveend', look)
		);
	};
	map.once('idle', () => {
		map.on('moveend', look);
		look();
	});
}

async function fetchStreets(file: string, locale: Locale, protocol: Protocol): Promise<Streets | undefined> {
	const map = await fetchJson<StreetMap | null>(file);
	if (!map) return undefined;
	const { archiveStreets, styleStreets } = await import('./streetLayers');
	const { credit } = map;
	const { href: url, pathname } = new URL(map.url, location.href);
	if (pathname.endsWith('.pmtiles')) {
		const archive = openArchive(url);
		// What can't be read is neither drawn nor thanked for.
		await archive.getHeader();
		protocol.add(archive);
		return { credit, parts: (theme) => archiveStreets(url, theme, locale) };
	}
	const parts = styleStreets(await fetchJson<StyleSpecification>(url));
	return { credit, parts: () => parts };
}
