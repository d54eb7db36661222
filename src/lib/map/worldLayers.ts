/** The style layers of land, borders and coast, painted by the state that each feature is given for a day. */
import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	FillLayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
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

/** Land and its marks. */
export function landLayers(palette: Palette): FillLayerSpecification[] {
	return [
		{
			id: 'land',
			type: 'fill',
			source: worldSource,
			'source-layer': 'land',
			// Adjacent shapes leave no light seams without antialiasing; the coast line smooths the edge.
			paint: { 'fill-color': tintColour(palette), 'fill-antialias': false }
		},
		...landMarks.map(markLayer)
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

function markLayer(mark: LandMark): FillLayerSpecification {
	return {
		id: `land-${mark}`,
		type: 'fill',
		source: worldSource,
		'source-layer': 'land',
		paint: {
			'fill-pattern': markImage(mark),
			'fill-opacity': ['case', ['==', ['feature-state', 'mark'], mark], 1, 0],
			'fill-antialias': false
		}
	};
}

/** Within a state the line has the colour of its land and hides the seam. */
function borderLayer(palette: Palette): LineLayerSpecification {
	const colour: ExpressionSpecification = [
		'match',
		['coalesce', ['feature-state', 'kind'], 'none'],
		'state',
		palette.border,
		'inner',
		palette.innerBorder,
		tintColour(palette)
	];
	return { ...lineLayer('borders', 'borders'), paint: { 'line-color': colour, ...width([0.5, 0.9, 1.3]) } };
}

function contestedLayer(palette: Palette): LineLayerSpecification {
	const isShown: DataDrivenPropertyValueSpecification<number> = [
		'case',
		['==', ['feature-state', 'kind'], 'contested'],
		1,
		0
	];
	return {
		...lineLayer('contested', 'borders'),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.border,
			'line-opacity': isShown,
			'line-dasharray': [3, 2.4],
			...width([0.6, 1, 1.4])
		}
	};
}

function coastLayer(palette: Palette): LineLayerSpecification {
	return { ...lineLayer('coast', 'coast'), paint: { 'line-color': palette.coast, ...width([0.5, 0.9, 1.2]) } };
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

/** Widths in pixels at zoom 0, 4 and 8. */
function width([far, middle, near]: number[]) {
	return { 'line-width': ['interpolate', ['linear'], ['zoom'], 0, far, 4, middle, 8, near] as ExpressionSpecification };
}
