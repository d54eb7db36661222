/** Keeps HTML elements at their places on a MapLibre map: markers follow every frame, the popup follows by itself. */
import { Popup, type Map as MapLibreMap } from 'maplibre-gl';
import type { Attachment } from 'svelte/attachments';
import './popup.css';
import { unwrapLongitude, type Position } from '../cluster/bounds';
import type { Padding } from './mapView';

export interface Overlay {
	/** Puts an element on the map's canvas, where the map's gestures work through it. */
	layer: Attachment<HTMLElement>;
	/** Keeps an element's top left corner at a point. */
	at(point: Position): Attachment<HTMLElement>;
	/**
	 * Shows an element as the content of a popup that points to a point; `onfit` is asked to move the map by the
	 * pixels that bring the popup clear of the padding.
	 */
	popup(point: Position, padding: Padding, onfit: (dx: number, dy: number) => void): Attachment<HTMLElement>;
}

/** Pixels between a place and its popup. */
const popupOffset = 14;

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
		popup: (point, padding, onfit) => (element) => {
			const { clientWidth: width, clientHeight: height } = map.getContainer();
			const middle = (padding.top + height - padding.bottom) / 2;
			const popup = new Popup({
				anchor: map.project(point).y > middle ? 'bottom' : 'top',
				closeButton: false,
				closeOnClick: false,
				focusAfterOpen: false,
				maxWidth: 'none',
				offset: popupOffset,
				locationOccludedOpacity: 0,
				className: 'place-popup'
			});
			popup.setLngLat(point).setDOMContent(element).addTo(map);
			const hideBehindGlobe = () => {
				const frame = popup.getElement();
				const isHidden = frame.style.opacity === '0';
				if (isHidden === frame.inert) return;
				if (isHidden && frame.contains(document.activeElement)) map.getCanvas().focus();
				frame.inert = isHidden;
			};
			map.on('render', hideBehindGlobe);
			const fit = () => {
				const origin = map.getContainer().getBoundingClientRect();
				const box = popup.getElement().getBoundingClientRect();
				const overlap = (low: number, high: number, from: number, to: number) =>
					low < from ? low - from : high > to ? Math.min(high - to, low - from) : 0;
				const dx = overlap(box.left - origin.left, box.right - origin.left, padding.left, width - padding.right);
				const dy = overlap(box.top - origin.top, box.bottom - origin.top, padding.top, height - padding.bottom);
				if (dx || dy) onfit(dx, dy);
			};
			const fitAtRest = () => (map.isMoving() ? map.once('moveend', fit) : fit());
			// Watching reports at once, and again when an entry is opened.
			const observer = new ResizeObserver(fitAtRest);
			observer.observe(element);
			return () => {
				observer.disconnect();
				map.off('moveend', fit);
				map.off('render', hideBehindGlobe);
				popup.remove();
			};
		}
	};
}
