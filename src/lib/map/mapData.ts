/** GeoJSON that changes while a map stands, kept for when its style is set anew. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** Boxes that markers cover; venues; by the ids of their sources. */
export type MapData = Partial<Record<'clearings' | 'venues', FeatureCollection>>;

export function createMapData(map: () => MapLibreMap) {
	const held: MapData = {};
	const hand = (source: string, data: FeatureCollection) => void map().getSource<GeoJSONSource>(source)?.setData(data);
	return {
		held: held as Readonly<MapData>,
		set(source: keyof MapData, data: FeatureCollection) {
			held[source] = data;
			hand(source, data);
		},
		/** Gives a style that is loaded what was set before it was there. */
		restore() {
			for (const [source, data] of Object.entries(held)) hand(source, data);
		}
	};
}
