/** What of the world a query is about: the part of it that the map shows. */
import { containsPoint, type Bounds, type Position } from './bounds';

export interface ClusterView {
	bounds: Bounds;
	/** MapLibre's zoom. */
	zoom: number;
	/** A further limit on the places in view: on a globe false behind the horizon and where a panel covers the map. */
	isInView?: (point: Position) => boolean;
	/** Ids of places whose venues are seen, though they may not be. */
	venuesOf?: readonly string[];
}

/** True where a point lies in the view. */
export function isSeen({ bounds, isInView }: ClusterView, point: Position): boolean {
	return containsPoint(bounds, point) && (!isInView || isInView(point));
}

/** True where a place lies in the view, or a venue of it. */
export function isPlaceSeen(view: ClusterView, { id, point }: { id: string; point: Position }): boolean {
	return isSeen(view, point) || !!view.venuesOf?.includes(id);
}
