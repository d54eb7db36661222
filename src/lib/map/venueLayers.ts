/** The style layers of venues close up: a dot for a venue, a ring where no more than the city is known. */
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon, Position } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { VenuePoints, VenueProperties } from '../dataset/venuePoints';
import type { Locale } from '../i18n/locales';
import { labelFonts } from './labelLayers';
import type { Palette } from './palette';

/** From this zoom on rings are seen, and a little nearer the venues of a city are apart. */
export const ringZoom = 9;
export const dotZoom = 11;

/** Zoom up to which tiles of them are cut. */
export const venueTiles = 13;

/** Of a ring, in kilometres: about the inner part of a city. */
const ringRadius = 3;
const ringCorners = 64;

interface Drawn {
	/** The name of a ring stands at its foot. */
	kind: 'venue' | 'ring' | 'ringName';
	name: string;
	/** Id of the place that a click opens. */
	place: string;
}

export type DrawnVenues = FeatureCollection<Point | Polygon, Drawn>;

/** What is drawn of the selected; `unrecorded` says of a city that its venue is not recorded. */
export function drawnVenues(
	{ features }: VenuePoints,
	isSelected: (stop: string) => boolean,
	unrecorded: (city: string) => string
): DrawnVenues {
	const selected = features.filter(({ properties }) => properties.stops.some(isSelected));
	return { type: 'FeatureCollection', features: selected.flatMap((feature) => drawn(feature, unrecorded)) };
}

function drawn(
	{ properties: { kind, name, place }, geometry }: Feature<Point, VenueProperties>,
	unrecorded: (city: string) => string
): Feature<Point | Polygon, Drawn>[] {
	if (kind === 'venue') return [{ type: 'Feature', properties: { kind, name, place }, geometry }];
	const ring = circle(geometry, ringRadius, { steps: ringCorners }).geometry;
	return [
		{
			type: 'Feature',
			properties: { kind: 'ring', name, place },
			geometry: ring
		},
		{
			type: 'Feature',
			properties: { kind: 'ringName', name: kind === 'about' ? name : unrecorded(name), place },
			geometry: { type: 'Point', coordinates: footOf(ring) }
		}
	];
}

/** The southernmost corner of a ring, which begins in the north. */
function footOf({ coordinates: [corners] }: Polygon): Position {
	return corners[ringCorners / 2];
}

/** Layers that a click finds venues in. */
export const venueLayerIds = ['venues', 'venue-names'];

export function venueLayers(palette: Palette, locale: Locale, source: string): LayerSpecification[] {
	const isPart = (kind: Drawn['kind']): FilterSpecification => ['==', ['get', 'kind'], kind];
	const text = { 'text-field': ['get', 'name'] as ExpressionSpecification, 'text-font': labelFonts(locale) };
	const paint = { 'text-color': palette.venue, 'text-halo-color': palette.land, 'text-halo-width': 1.4 };
	return [
		{
			id: 'venue-ring-fill',
			type: 'fill',
			source,
			minzoom: ringZoom,
			filter: isPart('ring'),
			paint: { 'fill-color': palette.venue, 'fill-opacity': 0.05 }
		},
		{
			id: 'venue-rings',
			type: 'line',
			source,
			minzoom: ringZoom,
			filter: isPart('ring'),
			paint: { 'line-color': palette.venue, 'line-width': 1.2, 'line-opacity': 0.6 }
		},
		{
			id: 'venues',
			type: 'circle',
			source,
			minzoom: dotZoom,
			filter: isPart('venue'),
			paint: {
				'circle-radius': 4.5,
				'circle-color': palette.venue,
				'circle-stroke-color': palette.land,
				'circle-stroke-width': 1.5
			}
		},
		{
			id: 'ring-names',
			type: 'symbol',
			source,
			minzoom: ringZoom + 0.5,
			filter: isPart('ringName'),
			layout: { ...text, 'text-size': 12, 'text-anchor': 'top', 'text-offset': [0, 0.5], 'text-max-width': 14 },
			paint
		},
		{
			id: 'venue-names',
			type: 'symbol',
			source,
			minzoom: dotZoom,
			filter: isPart('venue'),
			layout: {
				...text,
				'text-size': 13,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.7,
				'text-max-width': 12,
				'text-justify': 'auto'
			},
			paint
		}
	];
}
