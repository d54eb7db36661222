import { formatSitemap, listPages } from '$lib/dataset/sitemap';
import { href } from '$lib/i18n/href';
import { getDataset } from '$lib/server/records';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	new Response(
		formatSitemap(listPages(getDataset()), (locale, page) => url.origin + href(locale, page)),
		{ headers: { 'content-type': 'application/xml' } }
	);
