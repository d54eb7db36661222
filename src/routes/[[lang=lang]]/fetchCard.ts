/** Gets the details of a place's card, a file of the site. */
import type { PlaceDetails } from '$lib/dataset/placeDetails';
import { fileHref } from '$lib/i18n/href';
import type { Locale } from '$lib/i18n/locales';

/** @throws Error if the file can't be had. */
export async function fetchCard(locale: Locale, place: string): Promise<PlaceDetails> {
	const file = `cards/${locale}/${place}.json`;
	const response = await fetch(fileHref(file));
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return response.json();
}
