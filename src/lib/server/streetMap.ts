/** The street map that the site is built with, if any, from the environment. */

import type { StreetMap } from '../world/streetMap';

const openStreetMap = '© OpenStreetMap';

/**
 * `STREET_MAP` is an address, absolute or from the site's root on; `STREET_MAP_CREDIT` whom to thank, OpenStreetMap by
 * default.
 * @throws Error where the address is neither.
 */
export function readStreetMap({ STREET_MAP: url, STREET_MAP_CREDIT: credit }: NodeJS.ProcessEnv): StreetMap | null {
	if (!url) return null;
	if (!/^(https?:\/\/|\/(?!\/))\S+$/.test(url))
		throw new Error(`STREET_MAP: ${url}: write an address such as https://… or /streets.pmtiles`);
	return { url, credit: credit || openStreetMap };
}
