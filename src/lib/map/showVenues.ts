/** Shows the venues of what is selected, once the reader has come near. */
import type { Point } from 'geojson';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Position } from '../cluster/bounds';
import { isSeen, type ClusterView } from '../cluster/clusterView';
import type { VenuePoints } from '../dataset/venuePoints';
import { fetchJson } from './basemapFiles';
import type { Venue } from './mapView';
import { dotZoom, drawnVenues, ringZoom, venueLayerIds, type DrawnVenues } from './venueLayers';

interface Request {
	/** Address of the venues. */
	file: string;
	/** Says of a city that its venue is not recorded. */
	unrecorded: (city: string) => string;
	onchange: (venues: DrawnVenues) => void;
}

export interface ShownVenues {
	/** Takes the selected stops when they change. */
	setStops(stops: readonly { id: string }[]): void;
	/** Ids of the places whose venues are seen in a view. */
	placesIn(view: ClusterView): string[];
}

export function showVenues(map: MapLibreMap, { file, unrecorded, onchange }: Request): ShownVenues {
	let venues: Promise<VenuePoints> | undefined;
	let stops: readonly { id: string }[] = [];
	let isStale = true;
	let shown: DrawnVenues['features'] = [];
	const update = async () => {
		if (!isStale || map.getZoom() < ringZoom) return;
		venues ??= fetchJson<VenuePoints>(file);
		// The next move tries again; the atlas is whole without them.
		const found = await venues.catch(() => (venues = undefined));
		if (!found || !isStale) return;
		isStale = false;
		const selected = new Set(stops.map(({ id }) => id));
		const drawn = drawnVenues(found, (stop) => selected.has(stop), unrecorded);
		shown = drawn.features;
		onchange(drawn);
	};
	map.on('zoom', () => void update());
	map.on('moveend', () => void update());
	void map.once('load', () => void update());
	for (const [event, cursor] of cursors) map.on(event, venueLayerIds, () => (map.getCanvas().style.cursor = cursor));
	return {
		setStops(next) {
			stops = next;
			isStale = true;
			void update();
		},

		placesIn(view) {
			if (view.zoom < dotZoom) return [];
			const dots = shown.filter(({ properties, geometry }) => properties.kind === 'venue' && geometry.type === 'Point');
			return dots
				.filter(({ geometry }) => isSeen(view, geometry.coordinates as Position))
				.map(({ properties }) => properties.place);
		}
	};
}

const cursors = [
	['mouseenter', 'pointer'],
	['mouseleave', '']
] as const;

/** Half the width of what a thumb hits, in pixels. */
const thumb = 12;

/** The venue at a pixel or within a thumb's reach of it: the id of its place, and its point. */
export function venueAt(map: MapLibreMap, { x, y }: { x: number; y: number }): Venue | undefined {
	const reach: [PointLike, PointLike] = [
		[x - thumb, y - thumb],
		[x + thumb, y + thumb]
	];
	const found = [[x, y] as PointLike, reach].flatMap((area) =>
		map.queryRenderedFeatures(area, { layers: venueLayerIds })
	);
	if (!found.length) return undefined;
	const { properties, geometry } = found[0];
	return { place: String(properties['place']), point: (geometry as Point).coordinates as Position };
}
