/** Keeps the land, borders and names of a map in step with the day that is shown. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { History } from '../world/history';
import type { DayNumber } from '../world/dayNumber';
import type { Labels } from '../world/labels';
import { clearingImage, emptyImage } from './clearings';
import { hatching, hatchingScale } from './hatching';
import { countryFilter, countryLayerId } from './labelLayers';
import type { WorldView } from './mapView';
import { palettes, type Theme } from './palette';
import { landMarks, markImage, worldSource } from './worldLayers';
import { createWorldPainter, isNamed, noDay, type SetState } from './worldPainter';

/** Milliseconds for which a day must stand before its new names come: each change of names draws the map several times. */
const moment = 150;

interface Painted {
	history: History;
	labels?: Labels;
	view: WorldView;
}

/** The land, borders and the end of names change in one frame; new names follow. */
export function paintMap(map: MapLibreMap, { history, labels, view }: Painted) {
	const setState: SetState = (layer, id, state) => {
		const source = layer === 'labels' ? { source: layer } : { source: worldSource, sourceLayer: layer };
		map.setFeatureState({ ...source, id }, state);
	};
	let paint: ReturnType<typeof createWorldPainter> | undefined;
	const followNames = createNameFollower(map, labels, view.day);
	const setTheme = (theme: Theme) => {
		for (const mark of landMarks) {
			const image = hatching(mark, palettes[theme].hatching);
			if (map.hasImage(markImage(mark))) map.updateImage(markImage(mark), image);
			else map.addImage(markImage(mark), image, { pixelRatio: hatchingScale });
		}
		if (!map.hasImage(clearingImage)) map.addImage(clearingImage, emptyImage);
	};

	return {
		/** Paints all of it: the style is there, and nothing is painted yet. */
		begin(theme: Theme) {
			setTheme(theme);
			paint = createWorldPainter(history, labels, setState);
			paint(view);
			followNames(view.day);
		},

		setTheme(theme: Theme) {
			if (paint) setTheme(theme);
		},

		show(next: WorldView) {
			view = next;
			if (!paint) return;
			paint(view);
			followNames(view.day);
		}
	};
}

/** Lets in the names of a day that has stood for a moment; `named` is the day whose names the style shows. */
function createNameFollower(map: MapLibreMap, labels: Labels | undefined, named: DayNumber = noDay) {
	let due: ReturnType<typeof setTimeout> | undefined;
	map.once('remove', () => clearTimeout(due));
	const isSame = (day: DayNumber) =>
		(labels?.features ?? []).every(({ properties }) => isNamed(properties, day) === isNamed(properties, named));
	return (day: DayNumber = noDay) => {
		clearTimeout(due);
		if (isSame(day)) return;
		const letIn = () => {
			named = day;
			map.setFilter(countryLayerId, countryFilter(day));
		};
		// Where frames take long, the moment begins after the one that shows the day.
		map.once('render', () => {
			clearTimeout(due);
			due = setTimeout(letIn, moment);
		});
		map.triggerRepaint();
	};
}
