/** The files of the whole dataset. */
import { error } from '@sveltejs/kit';
import { downloads, mediaType } from '$lib/dataset/downloads';
import { readDownload } from '$lib/server/downloadFiles';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => downloads.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = downloads.find((each) => each === params.file) ?? error(404);
	return new Response(readDownload(file), { headers: { 'content-type': mediaType(file) } });
};
