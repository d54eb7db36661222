/** Prepares the map for print: what is shown of it as a still picture, because browsers print no WebGL. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Padding } from './mapView';
import type { Theme } from './palette';

export interface Paper {
	/** Takes the picture. */
	still: HTMLCanvasElement;
	/** The element around it, whose style sheet lays out the part of the map that no panel covers. */
	frame: HTMLElement;
}

/** Copies the map in its `theme` to `still`, and tells the style sheet of `frame` the sizes of the map and of its uncovered part. */
export function drawStill(map: MapLibreMap, { still, frame }: Paper, padding: Padding, theme: Theme) {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const { left, top, right, bottom } = padding;
	const sizes = {
		width,
		height,
		left,
		top,
		'shown-width': width - left - right,
		'shown-height': height - top - bottom
	};
	for (const [name, size] of Object.entries(sizes)) frame.style.setProperty(`--${name}`, String(size));
	still.classList.toggle('dark', theme === 'dark');
	map.redraw();
	const drawn = map.getCanvas();
	[still.width, still.height] = [drawn.width, drawn.height];
	still.getContext('2d')?.drawImage(drawn, 0, 0);
}
