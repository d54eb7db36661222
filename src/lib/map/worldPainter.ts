/** Repaints the world when the day changes: all that changes at once, and nothing else. */
import type { DayNumber } from '../world/dayNumber';
import type { History } from '../world/history';
import type { Labels } from '../world/labels';
import { paintWorld, type BorderPaint, type LandPaint } from '../world/paint';
import type { WorldView } from './mapView';

/** What is given to a feature of the map. */
export type FeatureState = LandPaint | BorderPaint | { isOver: boolean };

/** The features of the map, by the names of their layers. */
export type SetState = (layer: 'land' | 'borders' | 'labels', id: number, state: FeatureState) => void;

/** Day of labels that are not shown at all. */
export const noDay: DayNumber = -1;

/** A painter of what differs from what it painted last: at first everything. */
export function createWorldPainter(history: History, labels: Labels | undefined, setState: SetState) {
	let land: (LandPaint | undefined)[] = [];
	let borders: (BorderPaint | undefined)[] = [];
	let over: (boolean | undefined)[] = [];
	return (view: WorldView) => {
		const next = paintWorld(history, view.day, view.blocs);
		next.land.forEach((paint, id) => {
			if (paint.tint !== land[id]?.tint || paint.mark !== land[id]?.mark) setState('land', id, paint);
		});
		next.borders.forEach((paint, id) => {
			if (paint.tint !== borders[id]?.tint || paint.kind !== borders[id]?.kind) setState('borders', id, paint);
		});
		const nextOver = (labels?.features ?? []).map(({ properties }) => !isNamed(properties, view.day ?? noDay));
		nextOver.forEach((isOver, id) => {
			if (isOver !== over[id]) setState('labels', id, { isOver });
		});
		[land, borders, over] = [next.land, next.borders, nextOver];
	};
}

/** True for a name that the map bears on a day. */
export function isNamed({ kind, from, to }: Labels['features'][number]['properties'], day: DayNumber): boolean {
	return kind !== 'country' || (from <= day && day < to);
}
