/** A small map of the places of a series, for its page. */
import { error } from '@sveltejs/kit';
import { seriesPoints } from '$lib/dataset/huedPoints';
import { overviewSizes } from '$lib/dataset/overviewSizes';
import { getDataset } from '$lib/server/records';
import { getBasemap } from '$lib/server/worldTiles';
import { overviewMap } from '$lib/world/overviewMap';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...getDataset().series.keys()].map((id) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = getDataset();
	if (!dataset.series.has(params.id)) error(404);
	const svg = overviewMap(getBasemap(), seriesPoints(params.id, dataset), overviewSizes.series);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
