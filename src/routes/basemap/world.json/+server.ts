/** The basemap as TopoJSON. */
import { json } from '@sveltejs/kit';
import { getBasemap } from '$lib/server/worldAtlas';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(getBasemap());
