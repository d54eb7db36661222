/** The style layers of land, lakes, borders and coast, painted by the state that each feature is given for a day. */
import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { BorderKind } from '../world/history';
import type { LandPaint } from '../world/paint';
import type { Palette } from './palette';

/** The source of the layers; in it `land` and `borders` bear the indexes of the history. */
export const worldSource = 'world';

export type LandMark = Exclude<LandPaint['mark'], 'none'>;
export const landMarks: LandMark[] = ['occupied', 'contested'];

/** Name of the image that marks land. */
export function markImage(mark: LandMark): string {
	return `mark-${mark}`;
}

/** Land, its marks and its lakes. */
export function landLayers(palette: Palette): (FillLayerSpecification | LineLayerSpecification)[] {
	return [
		// Adjacent shapes leave no light seams without antialiasing; the coast line smooths the edge.
		{ ...fillLayer('land', 'land'), paint: { 'fill-color': tintColour(palette), 'fill-antialias': false } },
		seamLayer(palette),
		...landMarks.map(markLayer),
		{ ...fillLayer('lakes', 'lakes'), paint: { 'fill-color': palette.sea, 'fill-antialias': false } }
	];
}

/** Borders, and the coast above them. */
export function lineLayers(palette: Palette): LineLayerSpecification[] {
	return [borderLayer(palette), contestedLayer(palette), coastLayer(palette)];
}

function tintColour({ land, tints, blocTints }: Palette): ExpressionSpecification {
	const cases = [...tints, ...blocTints].flatMap((colour, i) => [i, colour]);
	return ['match', ['coalesce', ['feature-state', 'tint'], -1], ...cases, land] as unknown as ExpressionSpecification;
}

/** Hatching is coarser the farther away, so it is fainter there: how much of it is seen from afar and close up. */
export const markOpacity = { far: 0.5, near: 0.8 };

function markLayer(mark: LandMark): FillLayerSpecification {
	const shown = (opacity: number): ExpressionSpecification => [
		'case',
		['==', ['feature-state', 'mark'], mark],
		opacity,
		0
	];
	return {
		...fillLayer(`land-${mark}`, 'land'),
		filter: ['has', mark],
		paint: {
			'fill-pattern': markImage(mark),
			'fill-opacity': ['interpolate', ['linear'], ['zoom'], 1, shown(markOpacity.far), 4, shown(markOpacity.near)],
			'fill-antialias': false
		}
	};
}

/** Hides the seams between the units of a state with the colour of its land. */
function seamLayer(palette: Palette): LineLayerSpecification {
	return { ...lineLayer('seams', 'borders'), paint: { 'line-color': tintColour(palette), ...borderWidth } };
}

function borderLayer({ border, innerBorder }: Palette): LineLayerSpecification {
	return {
		...lineLayer('borders', 'borders'),
		paint: {
			'line-color': ['case', isKind('inner'), innerBorder, border],
			'line-opacity': ['case', ['any', isKind('state'), isKind('inner')], 1, 0],
			...borderWidth
		}
	};
}

function contestedLayer({ border }: Palette): LineLayerSpecification {
	return {
		...lineLayer('contested', 'borders'),
		filter: ['has', 'contested'],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': border,
			'line-opacity': ['case', isKind('contested'), 1, 0],
			'line-dasharray': [3, 2.4],
			...width([0.6, 1, 1.4])
		}
	};
}

function isKind(kind: Exclude<BorderKind, 'none'>): ExpressionSpecification {
	return ['==', ['feature-state', 'kind'], kind];
}

function coastLayer(palette: Palette): LineLayerSpecification {
	return { ...lineLayer('coast', 'coast'), paint: { 'line-color': palette.coast, ...width([0.5, 0.9, 1.2]) } };
}

function fillLayer(id: string, sourceLayer: string): FillLayerSpecification {
	return { id, type: 'fill', source: worldSource, 'source-layer': sourceLayer };
}

function lineLayer(id: string, sourceLayer: string): LineLayerSpecification {
	return {
		id,
		type: 'line',
		source: worldSource,
		'source-layer': sourceLayer,
		layout: { 'line-join': 'round', 'line-cap': 'round' }
	};
}

const borderWidth = width([0.5, 0.9, 1.3]);

/** Widths in pixels at zoom 0, 4 and 8. */
function width([far, middle, near]: number[]) {
	return { 'line-width': ['interpolate', ['linear'], ['zoom'], 0, far, 4, middle, 8, near] as ExpressionSpecification };
}
