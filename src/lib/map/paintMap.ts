/** Keeps the land, borders and names of a map in step with the day that is shown. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { History } from '../world/history';
import type { Labels } from '../world/labels';
import { hatching, hatchingScale } from './hatching';
import { countryFilter, countryLayerId } from './labelLayers';
import type { WorldView } from './mapView';
import { palettes, type Theme } from './palette';
import { landMarks, markImage, worldSource } from './worldLayers';
import { createWorldPainter, noDay, type SetState } from './worldPainter';

interface Painted {
	history: History;
	labels?: Labels;
	view: WorldView;
}

export function paintMap(map: MapLibreMap, { history, labels, view }: Painted) {
	const setState: SetState = (layer, id, state) => {
		const source = layer === 'labels' ? { source: layer } : { source: worldSource, sourceLayer: layer };
		map.setFeatureState({ ...source, id }, state);
	};
	let paint: ReturnType<typeof createWorldPainter> | undefined;
	const setTheme = (theme: Theme) => {
		for (const mark of landMarks) {
			const image = hatching(mark, palettes[theme].hatching);
			if (map.hasImage(markImage(mark))) map.updateImage(markImage(mark), image);
			else map.addImage(markImage(mark), image, { pixelRatio: hatchingScale });
		}
	};

	return {
		/** Paints all of it: the style is there, and nothing is painted yet. */
		begin(theme: Theme) {
			setTheme(theme);
			paint = createWorldPainter(history, labels, setState);
			paint(view);
		},

		setTheme(theme: Theme) {
			if (paint) setTheme(theme);
		},

		show(next: WorldView) {
			const isOtherDay = next.day !== view.day;
			view = next;
			paint?.(view);
			if (paint && isOtherDay) map.setFilter(countryLayerId, countryFilter(view.day ?? noDay));
		}
	};
}
