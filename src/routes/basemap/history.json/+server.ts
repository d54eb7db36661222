/** Who held which land on which day. */
import { json } from '@sveltejs/kit';
import { getWorld } from '$lib/server/worldTiles';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(getWorld().history);
