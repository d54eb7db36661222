/** The land, its borders at any time and the coast as one archive of vector tiles. */
import { makeWorldArchive } from '$lib/server/worldTiles';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(makeWorldArchive(), { headers: { 'content-type': 'application/vnd.pmtiles' } });
