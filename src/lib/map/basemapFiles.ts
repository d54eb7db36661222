/** Where the basemap's files are, and how to get them. */
import { fileHref } from '../i18n/href';
import type { Locale } from '../i18n/locales';
import type { History } from '../world/history';
import type { Labels } from '../world/labels';

/** Addresses of what the map gets by itself. */
export function basemapAddresses(locale: Locale) {
	return {
		archiveUrl: new URL(fileHref('basemap/world.pmtiles'), location.href).href,
		streetsFile: fileHref('basemap/streets.json'),
		venuesFile: fileHref(`basemap/venues/${locale}.json`)
	};
}

/** Who held which land on which day. @throws Error if the file can't be had. */
export function fetchHistory(): Promise<History> {
	return fetchJson(fileHref('basemap/history.json'));
}

/** The names of states and seas in a language. @throws Error if the file can't be had. */
export function fetchLabels(locale: Locale): Promise<Labels> {
	return fetchJson(fileHref(`basemap/labels/${locale}.json`));
}

/** @throws Error if the file can't be had. */
export async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
