/** Keeps HTML elements at their places on a MapLibre map: markers follow every frame, the popup follows by itself. */
import { Popup, type Map as MapLibreMap } from 'maplibre-gl';
import type { Attachment } from 'svelte/attachments';
import { unwrapLongitude, type Position } from '../cluster/bounds';
import type { Padding } from './mapView';

export interface Overlay {
	/** Puts an element on the map's canvas, where the map's gestures work through it. */
	layer: Attachment<HTMLElement>;
	/** Keeps an element's top left corner at a point. */
	at(point: Position): Attachment<HTMLElement>;
	/** Shows an element as the content of a popup that points to a point. */
	popup(point: Position, offset: number, padding: Padding): Attachment<HTMLElement>;
}

export function createOverlay(map: MapLibreMap): Overlay {
	const points = new Map<HTMLElement, Position>();
	const place = (element: HTMLElement, [lng, lat]: Position) => {
		const nearest = unwrapLongitude(lng, map.getCenter().lng - 180);
		const { x, y } = map.project([nearest, lat]);
		element.style.transform = `translate(${x}px, ${y}px)`;
	};
	const placeAll = () => points.forEach((point, element) => place(element, point));
	map.on('move', placeAll);
	map.on('render', placeAll);

	return {
		layer(element) {
			map.getCanvasContainer().append(element);
			return () => element.remove();
		},
		at: (point) => (element) => {
			points.set(element, point);
			place(element, point);
			return () => points.delete(element);
		},
		popup: (point, offset, padding) => (element) => {
			const popup = new Popup({
				closeButton: false,
				closeOnClick: false,
				focusAfterOpen: false,
				maxWidth: 'none',
				offset,
				padding,
				className: 'place-popup'
			});
			popup.setLngLat(point).setDOMContent(element).addTo(map);
			return () => popup.remove();
		}
	};
}
