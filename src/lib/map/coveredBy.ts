/** Measures how much of the map the panels cover: all but the element this is attached to. */
import type { Attachment } from 'svelte/attachments';
import { isSamePadding, noPadding, type Padding } from './mapView';

/** Calls back with the pixels between the window's edges and the element's, now and when they change. */
export function reportCover(onchange: (padding: Padding) => void): Attachment<HTMLElement> {
	return (element) => {
		let last = noPadding;
		const paper = matchMedia('print');
		const measure = () => {
			// On paper there are no panels, and the map stays what it was on the screen.
			if (paper.matches) return;
			const { left, top, right, bottom } = element.getBoundingClientRect();
			const next = { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
			if (isSamePadding(last, next)) return;
			last = next;
			onchange(next);
		};
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		addEventListener('resize', measure);
		return () => {
			observer.disconnect();
			removeEventListener('resize', measure);
		};
	};
}
