/** The style of the basemap as a pure function: an atlas page by day and by night, flat or as a globe. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import type { LineLayerSpecification, SkySpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../i18n/locales';
import type { DayNumber } from '../world/dayNumber';
import type { Labels } from '../world/labels';
import type { Projection } from '../url/viewState';
import { clearingLayer } from './clearings';
import { labelLayers } from './labelLayers';
import type { MapData } from './mapData';
import { palettes, type Palette, type Theme } from './palette';
import type { StreetParts } from './streetLayers';
import { venueLayers, venueTiles } from './venueLayers';
import { landLayers, lineLayers, worldSource } from './worldLayers';

export interface StyleOptions {
	theme: Theme;
	projection: Projection;
	locale: Locale;
	/** Address of the archive of the world's tiles. */
	archiveUrl: string;
	/** Without them the map bears no names. */
	labels?: Labels;
	/** The day whose names are shown. */
	day: DayNumber;
	/** What is shown of streets. */
	streets?: StreetParts;
	data?: MapData;
}

/** A whole MapLibre style, without glyphs and sprites: names are drawn with the page's own fonts. */
export function mapStyle({
	theme,
	projection,
	locale,
	archiveUrl,
	labels,
	day,
	streets,
	data = {}
}: StyleOptions): StyleSpecification {
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
			[worldSource]: { type: 'vector', url: `pmtiles://${archiveUrl}`, attribution: 'Natural Earth' },
			labels: geojson(labels ?? empty),
			venues: geojson(data.venues ?? empty, venueTiles),
			clearings: geojson(data.clearings ?? empty),
			...streets?.sources
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
			graticuleLayer(palette),
			...landLayers(palette),
			...(streets?.layers ?? []),
			...lineLayers(palette),
			...labelLayers(palette, locale, 'labels', day),
			...venueLayers(palette, locale, 'venues'),
			clearingLayer('clearings')
		]
	};
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Up to `maxzoom` it is cut into tiles anew, and rounded. */
function geojson(data: FeatureCollection, maxzoom = 7): SourceSpecification & { type: 'geojson' } {
	return { type: 'geojson', data, maxzoom, tolerance: 0.25 };
}

/** Only the globe draws it. */
function skyOf(palette: Palette): SkySpecification {
	return {
		'sky-color': palette.backdrop,
		'horizon-color': palette.sea,
		'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 0, 0.35, 4, 0.2, 6, 0]
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
