/** deck.gl's filter on the graphics processor: a point for every meeting, no clusters and no counts. */
import { Deck, MapView } from '@deck.gl/core';
import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { seriesCount, span, type BenchData, type Selection } from '../data';
import type { Prepare } from './contestant';
import { finishDrawing } from './finishDrawing';

export const prepare: Prepare = (data) => async (container, camera) => {
	const attributes = createAttributes(data);
	const extensions = [new DataFilterExtension({ filterSize: 2, categorySize: 1 })];
	const layerOf = ({ years, series }: Selection) =>
		new ScatterplotLayer({
			id: 'meetings',
			data: { length: data.meetings.place.length, attributes },
			getRadius: 1,
			radiusMinPixels: 4,
			radiusMaxPixels: 4,
			getFillColor: [10, 64, 136],
			extensions,
			// Begun by the end of the window, and not over before its start.
			filterRange: [
				[span.from, years.to],
				[years.from, span.to]
			],
			filterCategories: series.length ? [...series] : Array.from({ length: seriesCount }, (_, i) => i)
		});
	let onRender = () => {};
	const [longitude, latitude] = camera.center;
	const deck = new Deck({
		parent: container as HTMLDivElement,
		views: new MapView({ repeat: false }),
		initialViewState: { longitude, latitude, zoom: camera.zoom },
		onAfterRender: () => onRender()
	});
	return {
		show: (selection) =>
			new Promise((resolve) => {
				onRender = () => {
					finishDrawing(container.querySelector('canvas')!);
					resolve();
				};
				deck.setProps({ layers: [layerOf(selection)] });
			})
	};
};

function createAttributes({ points, meetings: { place, from, to, series } }: BenchData) {
	const position = new Float32Array(2 * place.length);
	const years = new Float32Array(2 * place.length);
	place.forEach((at, i) => {
		position.set(points[at], 2 * i);
		years.set([from[i], to[i]], 2 * i);
	});
	return {
		getPosition: { value: position, size: 2 },
		getFilterValue: { value: years, size: 2 },
		getFilterCategory: { value: Float32Array.from(series), size: 1 }
	};
}
