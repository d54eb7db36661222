/** Tells whose land the reader points at: by pointer, or by keyboard in the middle of the map. */
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';

/** `onland` is called with the index of a unit. */
export function reportLand(map: MapLibreMap, onland: (unit: number | undefined) => void) {
	const report = (point: PointLike) => {
		if (!map.getLayer('land')) return;
		const [land] = map.queryRenderedFeatures(point, { layers: ['land'] });
		onland(land?.id === undefined ? undefined : Number(land.id));
	};
	map.on('mousemove', ({ point, originalEvent }) => {
		if (originalEvent.target === map.getCanvas() && !map.isMoving()) report(point);
	});
	map.on('click', ({ point }) => report(point));
	map.on('mouseout', () => onland(undefined));
	map.on('moveend', ({ originalEvent }) => {
		if (!(originalEvent instanceof KeyboardEvent)) return;
		const reportMiddle = () => report(map.project(map.getCenter()));
		if (map.areTilesLoaded()) reportMiddle();
		else void map.once('idle', reportMiddle);
	});
}
