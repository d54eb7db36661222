/** Fetches and decodes the basemap. */
import { fileHref } from '../i18n/href';
import type { Locale } from '../i18n/locales';
import type { Basemap } from '../world/basemap';
import { decodeBasemap, type World } from '../world/decodeBasemap';

export function labelsUrl(locale: Locale): string {
	return new URL(fileHref(`basemap/labels/${locale}.json`), location.href).href;
}

/** @throws Error if the file can't be had. */
export async function fetchWorld(): Promise<World> {
	const response = await fetch(fileHref('basemap/world.json'));
	if (!response.ok) throw new Error(`basemap/world.json: ${response.status}`);
	return decodeBasemap((await response.json()) as Basemap);
}
