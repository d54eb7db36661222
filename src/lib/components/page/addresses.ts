/** Full addresses of record pages, for structured data. */
import { href } from '$lib/i18n/href';
import type { Locale } from '$lib/i18n/locales';
import type { Addresses } from '$lib/dataset/pages/structuredData';

/** Addresses in a language on the site of this origin, such as `https://example.org`. */
export function fullAddresses(origin: string, locale: Locale): Addresses {
	const address = (folder: string) => (id: string) => origin + href(locale, `${folder}/${id}`);
	return { summit: address('summit'), place: address('place'), series: address('series'), leader: address('leader') };
}
