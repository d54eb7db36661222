/** Which street map the site was built with: `{ url, credit }`, or null. */
import { json } from '@sveltejs/kit';
import { readStreetMap } from '$lib/server/streetMap';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(readStreetMap(process.env));
