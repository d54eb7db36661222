import { mediaType } from '$lib/dataset/downloads';
import { stopsGeoJson } from '$lib/dataset/geojson';
import { getDataset } from '$lib/server/records';

export const prerender = true;

export function GET() {
	return new Response(JSON.stringify(stopsGeoJson(getDataset())), {
		headers: { 'content-type': mediaType('summits.geojson') }
	});
}
