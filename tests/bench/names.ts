/** Who is measured, by name: without drawing, and drawing. */
export const ours = 'ours';

/** The same, with the borders of the last day of the years. */
export const oursWithBorders = 'ours, with borders';
export const mapLibreWithBorders = 'MapLibre clusters, with borders';

export const queryNames = [
	ours,
	oursWithBorders,
	'supercluster, a point per meeting',
	'supercluster, a point per place'
] as const;

export const drawingNames = [
	ours,
	oursWithBorders,
	'MapLibre clusters, a point per meeting',
	'MapLibre clusters, a point per place',
	mapLibreWithBorders,
	'Leaflet.markercluster',
	'deck.gl filter, no clusters'
] as const;

export type QueryName = (typeof queryNames)[number];
export type DrawingName = (typeof drawingNames)[number];
