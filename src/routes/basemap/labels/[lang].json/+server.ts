/** The names on the basemap in one language, as GeoJSON points. */
import { error, json } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locales';
import { getDataset } from '$lib/server/records';
import { getStateLabels, getStateNames } from '$lib/server/worldTiles';
import { worldLabels } from '$lib/world/labels';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((each) => each === params.lang);
	if (!locale) error(404);
	return json(worldLabels(getStateLabels(), getDataset().seas, getStateNames(), locale));
};
