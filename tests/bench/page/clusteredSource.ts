/** MapLibre's own clustered source, given the selected meetings at every step: circles with their counts. */
import type { Feature, Point } from 'geojson';
import type {
	ExpressionSpecification,
	GeoJSONSource,
	GeoJSONSourceSpecification,
	LayerSpecification,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { Position } from '../../../src/lib/cluster/bounds';
import { createTest, type BenchData, type Selection } from '../data';
import type { Prepare, Start } from './contestant';
import { createEmptyMap, waitUntilDrawn, type CreateBaseMap } from './baseMap';
import { createWorldMap } from './worldMap';

/** `n` meetings at a point, or one; `id` tells points apart that are not joined. */
type Meetings = Feature<Point, { id: number; n?: number }>;

export const prepareMeetings: Prepare = ({ points, meetings }) => {
	const features = Array.from(meetings.place, (place, id) => createFeature(points[place], { id }));
	return createStart(createEmptyMap, {}, (selection) => {
		const isSelected = createTest(meetings, selection);
		return features.filter((_, i) => isSelected(i));
	});
};

export const preparePlaces: Prepare = (data) => startWithPlaces(data, createEmptyMap);

/** On the app's basemap, with the borders of the day. */
export const preparePlacesWithBorders: Prepare = (data) => startWithPlaces(data, createWorldMap);

function startWithPlaces({ points, meetings: { place, ...meetings } }: BenchData, createBaseMap: CreateBaseMap): Start {
	const features = points.map((point, id) => createFeature(point, { id }));
	return createStart(createBaseMap, { clusterProperties: { n: ['+', ['get', 'n']] } }, (selection) => {
		const isSelected = createTest(meetings, selection);
		const counts = new Int32Array(points.length);
		for (let i = 0; i < place.length; i++) if (isSelected(i)) counts[place[i]]++;
		features.forEach(({ properties }, i) => (properties.n = counts[i]));
		return features.filter((_, i) => counts[i] > 0);
	});
}

function createStart(
	createBaseMap: CreateBaseMap,
	options: Partial<GeoJSONSourceSpecification>,
	filter: (selection: Selection) => Meetings[]
): Start {
	return async (container, camera) => {
		const { map, showDayOf } = await createBaseMap(container, camera);
		map.addSource(id, {
			type: 'geojson',
			data: { type: 'FeatureCollection', features: [] },
			cluster: true,
			clusterRadius: 52,
			clusterMaxZoom: 9,
			...options
		});
		for (const layer of layers) map.addLayer(layer);
		const source = map.getSource<GeoJSONSource>(id)!;
		return {
			async show(selection) {
				showDayOf(selection);
				await source.setData({ type: 'FeatureCollection', features: filter(selection) });
				await waitUntilDrawn(map);
			},
			counts: {
				lookAt(camera) {
					map.jumpTo(camera);
					return waitUntilDrawn(map);
				},
				total: () => sumUp(map)
			}
		};
	};
}

/**
 * A disc at the edge of two tiles stands in both. One near the date line is made twice, once for either end of the
 * world: the other lies beyond the end, or at the same point.
 */
function sumUp(map: MapLibreMap): number {
	const discs = map.queryRenderedFeatures({ layers: ['discs'] }).map(({ geometry, properties }) => {
		const { cluster_id, id, n, point_count } = properties;
		const point = (geometry as Point).coordinates;
		return { key: `${cluster_id} ${id}`, point, count: Number(n ?? point_count ?? 1) };
	});
	const inWorld = discs.filter(({ point }) => Math.abs(point[0]) <= 180);
	const byKey = new Map(inWorld.map((disc) => [disc.key, disc]));
	const byPoint = new Map([...byKey.values()].map(({ point, count }) => [point.join(), count]));
	return [...byPoint.values()].reduce((sum, count) => sum + count, 0);
}

const id = 'meetings';
const count: ExpressionSpecification = ['coalesce', ['get', 'n'], ['get', 'point_count'], 1];

const layers: LayerSpecification[] = [
	{
		id: 'discs',
		type: 'circle',
		source: id,
		paint: {
			'circle-radius': ['min', 30, ['+', 14, ['*', 2.2, ['sqrt', count]]]],
			'circle-color': '#fffdf8',
			'circle-stroke-color': '#0a4088',
			'circle-stroke-width': 4
		}
	},
	{
		id: 'counts',
		type: 'symbol',
		source: id,
		layout: {
			'text-field': ['to-string', count],
			'text-font': ['sans-serif'],
			'text-size': 13,
			'text-allow-overlap': true
		}
	}
];

function createFeature(coordinates: Position, properties: Meetings['properties']): Meetings {
	return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}
