/** A small map of where a place lies, for pages and previews. */
import { error } from '@sveltejs/kit';
import { getDataset } from '$lib/server/records';
import { getBasemap } from '$lib/server/worldTiles';
import { locatorMap } from '$lib/world/locatorMap';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...getDataset().places.keys()].map((place) => ({ place }));

export const GET: RequestHandler = ({ params }) => {
	const place = getDataset().places.get(params.place);
	if (!place) error(404);
	return new Response(locatorMap(getBasemap(), place.coordinates), { headers: { 'content-type': 'image/svg+xml' } });
};
