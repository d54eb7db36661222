/** The map below the meetings, empty or with the app's basemap, and the moment at which it has drawn. */
import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Selection } from '../data';
import type { Camera } from '../walk';
import { finishDrawing } from './finishDrawing';

export interface BaseMap {
	map: MapLibreMap;
	/** Shows the borders of the last day of the years; false where nothing changes. */
	showDayOf(selection: Selection): boolean;
}

export type CreateBaseMap = (container: HTMLElement, camera: Camera) => Promise<BaseMap>;

export function createMap(container: HTMLElement, { center, zoom }: Camera, style: StyleSpecification): MapLibreMap {
	setWorkerUrl(workerUrl);
	return new MapLibreMap({ container, center, zoom, style, attributionControl: false, fadeDuration: 0 });
}

export const createEmptyMap: CreateBaseMap = async (container, camera) => {
	const map = createMap(container, camera, { version: 8, sources: {}, layers: [] });
	await map.once('idle');
	return { map, showDayOf: () => false };
};

/** Resolves in the first frame that shows all that the sources hold by now. */
export function waitUntilDrawn(map: MapLibreMap): Promise<void> {
	return new Promise((resolve) => {
		const check = () => {
			if (!map.loaded()) return;
			map.off('render', check);
			finishDrawing(map.getCanvas());
			resolve();
		};
		map.on('render', check);
		map.triggerRepaint();
	});
}
