/** Where the basemap's files are, and how to get the larger one. */
import { fileHref } from '../i18n/href';
import type { Locale } from '../i18n/locales';
import type { Basemap } from '../world/basemap';

/** Address of the names of countries and seas in a language. */
export function labelsUrl(locale: Locale): string {
	return new URL(fileHref(`basemap/labels/${locale}.json`), location.href).href;
}

/** @throws Error if the file can't be had. */
export async function fetchBasemap(): Promise<Basemap> {
	const response = await fetch(fileHref('basemap/world.json'));
	if (!response.ok) throw new Error(`basemap/world.json: ${response.status}`);
	return response.json();
}
