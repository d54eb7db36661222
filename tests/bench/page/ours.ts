/** The app's engine, with its markers drawn by the app's own component on a MapLibre map. */
import { mount, tick } from 'svelte';
import { createOverlay } from '../../../src/lib/map/overlay';
import { createCatalogue, createOurs } from '../catalogue';
import type { Prepare } from './contestant';
import { createEmptyMap } from './emptyMap';
import Ours from './Ours.svelte';

export const prepare: Prepare = (data) => {
	const catalogue = createCatalogue(data);
	return async (container, camera) => {
		const map = await createEmptyMap(container, camera);
		const props = { overlay: createOverlay(map), catalogue, group: createOurs(catalogue), camera };
		const { show, lookAt } = mount(Ours, { target: container, props });
		return {
			show(selection) {
				show(selection);
				return tick();
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
};

function sumUp(markers: Iterable<HTMLElement>): number {
	return [...markers].reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);
}
