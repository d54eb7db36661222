import { version } from '$app/environment';
import { mediaType } from '$lib/dataset/downloads';
import { wholeRecords } from '$lib/dataset/wholeRecords';
import { getDataset } from '$lib/server/records';

export const prerender = true;

export function GET() {
	return new Response(JSON.stringify(wholeRecords(getDataset(), version), null, '\t'), {
		headers: { 'content-type': mediaType('summits.json') }
	});
}
