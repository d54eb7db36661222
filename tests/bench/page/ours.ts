/** The app's engine, with its markers drawn by the app's own component on a MapLibre map. */
import { mount, tick } from 'svelte';
import { createOverlay } from '../../../src/lib/map/overlay';
import { hueCount } from '../data';
import { prepareEngine } from '../engine';
import type { Prepare } from './contestant';
import { createEmptyMap } from './emptyMap';
import Ours from './Ours.svelte';

export const prepare: Prepare = (data) => {
	// The app's markers show the colours, and the same again for meetings held by video, of which there are none.
	const createEngine = prepareEngine(data, 2 * hueCount);
	return async (container, camera) => {
		const map = await createEmptyMap(container, camera);
		const props = { overlay: createOverlay(map), engine: createEngine(), camera };
		const { show, lookAt } = mount(Ours, { target: container, props });
		return {
			show,
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
};

function sumUp(markers: Iterable<HTMLElement>): number {
	return [...markers].reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);
}
