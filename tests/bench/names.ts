/** Who is measured, by name: without drawing, and drawing. */
export const ours = 'ours';

export const queryNames = [ours, 'supercluster, a point per meeting', 'supercluster, a point per place'] as const;

export const drawingNames = [
	ours,
	'MapLibre clusters, a point per meeting',
	'MapLibre clusters, a point per place',
	'Leaflet.markercluster',
	'deck.gl filter, no clusters'
] as const;

export type QueryName = (typeof queryNames)[number];
export type DrawingName = (typeof drawingNames)[number];
