/** A MapLibre map without a basemap, and the moment at which it has drawn. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Camera } from '../walk';
import { finishDrawing } from './finishDrawing';

export async function createEmptyMap(container: HTMLElement, { center, zoom }: Camera): Promise<MapLibreMap> {
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		container,
		center,
		zoom,
		style: { version: 8, sources: {}, layers: [] },
		attributionControl: false,
		fadeDuration: 0
	});
	await map.once('idle');
	return map;
}

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
