/** The style of the basemap as a pure function: an atlas page by day and by night, flat or as a globe. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification,
	SkySpecification,
	SourceSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Locale } from '../i18n/locales';
import type { LineKind, World } from '../world/decodeBasemap';
import type { Projection } from '../url/viewState';
import { labelLayers } from './labelLayers';
import { palettes, type Palette, type Theme } from './palette';

export interface StyleOptions {
	theme: Theme;
	projection: Projection;
	locale: Locale;
	/** The decoded basemap; without it the map is sea, which is what shows until the file is there. */
	world?: World;
	/** Address of `basemap/labels/<locale>.json`. */
	labelsUrl: string;
}

/** A whole MapLibre style, without glyphs and sprites: names are drawn with the page's own fonts. */
export function mapStyle({ theme, projection, locale, world, labelsUrl }: StyleOptions): StyleSpecification {
	const palette = palettes[theme];
	return {
		version: 8,
		name: `Summit Atlas, ${theme}`,
		projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
		// Straight above: the air around the globe is as thin on all sides.
		light: { anchor: 'viewport', position: [1.5, 0, 0] },
		sky: skyOf(palette),
		sources: {
			graticule: geojson(graticule()),
			land: geojson(world?.land ?? empty),
			lines: geojson(world?.lines ?? empty),
			labels: { ...geojson(labelsUrl), attribution: 'Natural Earth' }
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
			graticuleLayer(palette),
			landLayer(palette),
			...lineLayers(palette),
			...labelLayers(palette, locale, 'labels')
		]
	};
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The 1:50m data holds no more detail than these tiles do. */
const deepestTiles = 7;

function geojson(data: FeatureCollection | string): SourceSpecification & { type: 'geojson' } {
	return { type: 'geojson', data, maxzoom: deepestTiles, tolerance: 0.25 };
}

/** Only the globe draws it. */
function skyOf(palette: Palette): SkySpecification {
	return {
		'sky-color': palette.backdrop,
		'horizon-color': palette.sea,
		'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 0, 0.35, 4, 0.2, 6, 0]
	};
}

/** Adjacent shapes leave no light seams without antialiasing; the coast line smooths the edge. */
function landLayer(palette: Palette): LayerSpecification {
	return {
		id: 'land',
		type: 'fill',
		source: 'land',
		paint: { 'fill-color': palette.land, 'fill-antialias': false }
	};
}

function graticuleLayer(palette: Palette): LineLayerSpecification {
	return {
		id: 'graticule',
		type: 'line',
		source: 'graticule',
		paint: { 'line-color': palette.graticule, 'line-width': 0.6 }
	};
}

function lineLayers(palette: Palette): LineLayerSpecification[] {
	return [
		lineLayer('borders', palette.border, [0.4, 0.8, 1.3]),
		dashed(lineLayer('contested', palette.border, [0.6, 1, 1.4])),
		lineLayer('coast', palette.coast, [0.5, 0.9, 1.2])
	];
}

function dashed(layer: LineLayerSpecification): LineLayerSpecification {
	return {
		...layer,
		layout: { ...layer.layout, 'line-cap': 'butt' },
		paint: { ...layer.paint, 'line-dasharray': [3, 2.4] }
	};
}

function lineLayer(kind: LineKind, colour: string, [far, middle, near]: number[]): LineLayerSpecification {
	const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 0, far, 4, middle, 8, near];
	const filter: FilterSpecification = ['==', ['get', 'kind'], kind];
	return {
		id: kind,
		type: 'line',
		source: 'lines',
		filter,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	};
}

const step = 30;

/** The edge of a Mercator map: beyond it no tile has room for a line. */
const mercatorEdge = 85;

/** Meridians and parallels every 30 degrees. */
function graticule(): FeatureCollection<MultiLineString> {
	const meridians = range(-180, 180 - step).map((lng) => range(-90, 90).map((lat) => [lng, clampLatitude(lat)]));
	const parallels = range(-60, 60).map((lat) => range(-180, 180).map((lng) => [lng, lat]));
	const geometry: MultiLineString = { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
	return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

function clampLatitude(lat: number): number {
	return Math.max(-mercatorEdge, Math.min(mercatorEdge, lat));
}

function range(from: number, to: number): number[] {
	return Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
}
