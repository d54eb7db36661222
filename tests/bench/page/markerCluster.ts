/** Leaflet.markercluster, emptied and filled with the selected meetings at every step. */
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { createTest } from '../data';
import type { Camera } from '../walk';
import type { Prepare } from './contestant';

export const prepare: Prepare =
	({ points, meetings }) =>
	async (container, camera) => {
		// The plugin looks for the library in the page's own names.
		Object.assign(globalThis, { L });
		await import('leaflet.markercluster');
		const map = L.map(container, { zoomAnimation: false, fadeAnimation: false, zoomControl: false, maxZoom: 18 });
		// Leaflet's tiles are half as wide as MapLibre's.
		const lookAt = ({ center: [lng, lat], zoom }: Camera) => void map.setView([lat, lng], zoom + 1);
		lookAt(camera);
		const icon = L.divIcon({ iconSize: [14, 14] });
		const markers = Array.from(meetings.place, (place) => L.marker([points[place][1], points[place][0]], { icon }));
		const clusters = L.markerClusterGroup({
			maxClusterRadius: 52,
			disableClusteringAtZoom: 11,
			spiderfyOnMaxZoom: false,
			animate: false,
			chunkedLoading: false
		});
		map.addLayer(clusters);
		return {
			show(selection) {
				const isSelected = createTest(meetings, selection);
				clusters.clearLayers();
				clusters.addLayers(markers.filter((_, i) => isSelected(i)));
			},
			counts: { lookAt, total: () => sumUp(map) }
		};
	};

interface Layer {
	/** Clusters have it. */
	getChildCount?(): number;
}

function sumUp(map: { eachLayer(visit: (layer: Layer) => void): void }): number {
	let sum = 0;
	map.eachLayer((layer) => {
		if (layer.getChildCount) sum += layer.getChildCount();
		else if (layer instanceof L.Marker) sum++;
	});
	return sum;
}
