/** Keeps the land, borders and names of a map in step with the day that is shown. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { History } from '../world/history';
import type { DayNumber } from '../world/dayNumber';
import type { Labels } from '../world/labels';
import { createRest } from './atRest';
import { clearingImage, emptyImage } from './clearings';
import { hatching, hatchingScale } from './hatching';
import { countryFilter, countryLayerId } from './labelLayers';
import type { WorldView } from './mapView';
import { palettes, type Theme } from './palette';
import { landMarks, markImage, worldSource } from './worldLayers';
import { createWorldPainter, isNamed, noDay, type SetState } from './worldPainter';

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
	const names = createNameFollower(map, labels, view.day);
	// What is painted goes with the context, and comes again with the style.
	map.on('webglcontextlost', () => {
		paint = undefined;
		names.forget();
	});
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
			names.follow(view.day);
		},

		/** Paints what a style that was set anew lacks. */
		setTheme(theme: Theme) {
			if (!paint) return;
			setTheme(theme);
			names.forget();
			names.follow(view.day);
		},

		show(next: WorldView) {
			view = next;
			if (!paint) return;
			paint(view);
			names.follow(view.day);
		}
	};
}

/** Lets in the names of a day at which the reader rests. */
function createNameFollower(map: MapLibreMap, labels: Labels | undefined, first: DayNumber = noDay) {
	/** The day whose names the style shows; unknown where that was set anew. */
	let named: DayNumber | undefined = first;
	let wanted: DayNumber = noDay;
	const rest = createRest(() => {
		named = wanted;
		map.setFilter(countryLayerId, countryFilter(wanted));
	});
	map.once('remove', rest.stop);
	const isNamedAlike = (day: DayNumber) =>
		named !== undefined &&
		(labels?.features ?? []).every(({ properties }) => isNamed(properties, day) === isNamed(properties, named!));
	return {
		forget() {
			named = undefined;
		},

		follow(day: DayNumber = noDay) {
			wanted = day;
			if (isNamedAlike(day)) rest.stop();
			else rest.begin();
		}
	};
}
