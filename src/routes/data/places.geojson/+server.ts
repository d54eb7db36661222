import { mediaType } from '$lib/dataset/downloads';
import { placesGeoJson } from '$lib/dataset/geojson';
import { getDataset } from '$lib/server/records';

export const prerender = true;

export function GET() {
	return new Response(JSON.stringify(placesGeoJson(getDataset())), {
		headers: { 'content-type': mediaType('places.geojson') }
	});
}
