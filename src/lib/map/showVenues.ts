/** Shows the venues of what is selected, once the reader has come near. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { VenuePoints } from '../dataset/venuePoints';
import { drawnVenues, ringZoom, venueLayerIds } from './venueLayers';

interface Request {
	/** Address of the venues. */
	file: string;
	/** Says of a city that its venue is not recorded. */
	unrecorded: (city: string) => string;
	onchange: (venues: FeatureCollection) => void;
}

/** Returns what takes the selected stops when they change. */
export function showVenues(map: MapLibreMap, { file, unrecorded, onchange }: Request) {
	let venues: Promise<VenuePoints> | undefined;
	let stops: readonly { id: string }[] = [];
	let isStale = true;
	const update = async () => {
		if (!isStale || map.getZoom() < ringZoom) return;
		venues ??= fetchVenues(file);
		try {
			const found = await venues;
			const selected = new Set(stops.map(({ id }) => id));
			onchange(drawnVenues(found, (stop) => selected.has(stop), unrecorded));
			isStale = false;
		} catch {
			// The next move tries again; the atlas is whole without them.
			venues = undefined;
		}
	};
	map.on('moveend', () => void update());
	void map.once('load', () => void update());
	for (const [event, cursor] of cursors) map.on(event, venueLayerIds, () => (map.getCanvas().style.cursor = cursor));
	return (next: readonly { id: string }[]) => {
		stops = next;
		isStale = true;
		void update();
	};
}

const cursors = [
	['mouseenter', 'pointer'],
	['mouseleave', '']
] as const;

/** Id of the place whose venue lies at a pixel. */
export function placeAt(map: MapLibreMap, point: PointLike): string | undefined {
	const [venue] = map.queryRenderedFeatures(point, { layers: venueLayerIds });
	return venue && String(venue.properties.place);
}

async function fetchVenues(file: string): Promise<VenuePoints> {
	const response = await fetch(file);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return response.json();
}
