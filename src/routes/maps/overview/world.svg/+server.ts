/** A map of the places of all series, for the About page. */
import { allPoints } from '$lib/dataset/huedPoints';
import { overviewSizes } from '$lib/dataset/overviewSizes';
import { getDataset } from '$lib/server/records';
import { getBasemap } from '$lib/server/worldTiles';
import { overviewMap } from '$lib/world/overviewMap';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const svg = overviewMap(getBasemap(), allPoints(getDataset()), overviewSizes.world);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
