/** The app's engine, with its markers drawn by the app's own component on a MapLibre map. */
import { mount, tick } from 'svelte';
import { createOverlay } from '../../../src/lib/map/overlay';
import { hueCount, type BenchData } from '../data';
import { prepareEngine } from '../engine';
import type { Prepare, Start } from './contestant';
import { createEmptyMap, waitUntilDrawn, type CreateBaseMap } from './baseMap';
import Ours from './Ours.svelte';
import { createWorldMap } from './worldMap';

/** On an empty map. */
export const prepare: Prepare = (data) => prepareOn(createEmptyMap, data);

/** On the app's basemap, with the borders of the day; a step also waits for them. */
export const prepareWithBorders: Prepare = (data) => prepareOn(createWorldMap, data);

function prepareOn(createBaseMap: CreateBaseMap, data: BenchData): Start {
	// The app's markers show the colours, and the same again for meetings held by video, of which there are none.
	const createEngine = prepareEngine(data, 2 * hueCount);
	return async (container, camera) => {
		const { map, showDayOf } = await createBaseMap(container, camera);
		const props = { overlay: createOverlay(map), engine: createEngine(), camera };
		const { show, lookAt } = mount(Ours, { target: container, props });
		return {
			async show(selection) {
				const isOtherDay = showDayOf(selection);
				await show(selection);
				if (isOtherDay) await waitUntilDrawn(map);
			},
			counts: {
				lookAt(camera) {
					map.jumpTo(camera);
					lookAt(camera);
					return tick();
				},
				total: () => sumUp(container.querySelectorAll<HTMLElement>('.marker'))
			}
		};
	};
}

function sumUp(markers: Iterable<HTMLElement>): number {
	return [...markers].reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);
}
