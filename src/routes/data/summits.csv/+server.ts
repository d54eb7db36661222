import { stopsCsv } from '$lib/dataset/csv';
import { mediaType } from '$lib/dataset/downloads';
import { getDataset } from '$lib/server/records';

export const prerender = true;

export function GET() {
	return new Response(stopsCsv(getDataset()), { headers: { 'content-type': mediaType('summits.csv') } });
}
