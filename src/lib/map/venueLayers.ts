/** The style layers of venues close up: a dot for a venue, a ring where no more than the city is known. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { VenuePoints, VenueProperties } from '../dataset/venuePoints';
import type { Locale } from '../i18n/locales';
import { labelFonts } from './labelLayers';
import type { Palette } from './palette';

/** From this zoom on rings are seen, and a little nearer the venues of a city are apart. */
export const ringZoom = 9;
const dotZoom = 11;

/** Of a ring, in metres: about the inner part of a city. */
const ringRadius = 3000;

/** At the equator and at zoom 0, with tiles of 512 pixels. */
const metresPerPixel = 40_075_017 / 512;

/** Zoom up to which the size of a ring is reckoned. */
const deepest = 22;

interface Drawn {
	kind: 'venue' | 'ring' | 'ringName';
	/** Id of the place that a click opens. */
	place: string;
	name: string;
	/** Radius of a ring in pixels at zoom 0. */
	radius: number;
}

/** The points of what is selected; `unrecorded` says of a city that its venue is not recorded. */
export function drawnVenues(
	{ features }: VenuePoints,
	isSelected: (stop: string) => boolean,
	unrecorded: (city: string) => string
): FeatureCollection<Point, Drawn> {
	const selected = features.filter(({ properties }) => properties.stops.some(isSelected));
	return { type: 'FeatureCollection', features: selected.flatMap((feature) => drawn(feature, unrecorded)) };
}

function drawn(
	{ properties, geometry }: Feature<Point, VenueProperties>,
	unrecorded: (city: string) => string
): Feature<Point, Drawn>[] {
	const { kind, name, place } = properties;
	const [lng, lat] = geometry.coordinates;
	const radius = ringRadius / (metresPerPixel * Math.cos((lat * Math.PI) / 180));
	const feature = (part: Drawn['kind'], text: string, at: [number, number]): Feature<Point, Drawn> => ({
		type: 'Feature',
		properties: { kind: part, name: text, place, radius },
		geometry: { type: 'Point', coordinates: at }
	});
	if (kind === 'venue') return [feature('venue', name, [lng, lat])];
	const foot: [number, number] = [lng, lat - ringRadius / 111_195];
	return [feature('ring', '', [lng, lat]), feature('ringName', kind === 'about' ? name : unrecorded(name), foot)];
}

/** Layers that a click finds venues in. */
export const venueLayerIds = ['venues', 'venue-names'];

export function venueLayers(palette: Palette, locale: Locale, source: string): LayerSpecification[] {
	const isPart = (kind: Drawn['kind']): FilterSpecification => ['==', ['get', 'kind'], kind];
	const atZoom = (radius: number): ExpressionSpecification => ['*', ['get', 'radius'], radius];
	const text = { 'text-field': ['get', 'name'] as ExpressionSpecification, 'text-font': labelFonts(locale) };
	const paint = { 'text-color': palette.venue, 'text-halo-color': palette.land, 'text-halo-width': 1.4 };
	return [
		{
			id: 'venue-rings',
			type: 'circle',
			source,
			minzoom: ringZoom,
			filter: isPart('ring'),
			paint: {
				'circle-radius': [
					'interpolate',
					['exponential', 2],
					['zoom'],
					ringZoom,
					atZoom(2 ** ringZoom),
					deepest,
					atZoom(2 ** deepest)
				],
				'circle-color': palette.venue,
				'circle-opacity': 0.05,
				'circle-stroke-color': palette.venue,
				'circle-stroke-width': 1.2,
				'circle-stroke-opacity': 0.6
			}
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
