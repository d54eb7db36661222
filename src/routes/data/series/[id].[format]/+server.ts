/** The files of a single series. */
import { error } from '@sveltejs/kit';
import { mediaType, seriesFormats } from '$lib/dataset/downloads';
import { seriesText } from '$lib/dataset/downloadTexts';
import { release } from '$lib/server/downloadFiles';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...getDataset().series.keys()].flatMap((id) => seriesFormats.map((format) => ({ id, format })));

export const GET: RequestHandler = ({ params: { id, format } }) => {
	const dataset = getDataset();
	const known = seriesFormats.find((each) => each === format);
	if (!known || !dataset.series.has(id)) error(404);
	return new Response(seriesText(id, known, dataset, release().version), {
		headers: { 'content-type': mediaType(known) }
	});
};
