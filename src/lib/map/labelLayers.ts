/** The style layers of the basemap's names. */
import type {
	ExpressionSpecification,
	FilterSpecification,
	SymbolLayerSpecification,
	VariableAnchorOffsetCollectionSpecification
} from 'maplibre-gl';
import type { Locale } from '../i18n/locales';
import type { DayNumber } from '../world/dayNumber';
import type { Palette } from './palette';

/** Quoted, because MapLibre hands families to CSS as they are and a bare `4` is no CSS identifier. */
const latinSerif = '"Source Serif 4 Variable"';

/** MapLibre takes the slant and the weight from the first family's name, which need not exist. */
const slanted = '"Source Serif 4 Variable Italic"';
const strong = '"Source Serif 4 Variable Medium"';

const hanSerifs: Record<Locale, string[]> = {
	en: [],
	'zh-hant': ['"Noto Serif CJK TC"', '"Noto Serif TC"', '"Songti TC"', 'PMingLiU'],
	'zh-hans': ['"Noto Serif CJK SC"', '"Noto Serif SC"', '"Songti SC"', 'SimSun']
};

/** CSS families of upright names, best first; a little bold, because thin strokes fade in small type. */
export function labelFonts(locale: Locale): string[] {
	return [strong, latinSerif, ...hanSerifs[locale], 'serif'];
}

/** The name layers, seas below countries; a name yields to one of a larger land or sea. */
export function labelLayers(
	palette: Palette,
	locale: Locale,
	source: string,
	day: DayNumber
): SymbolLayerSpecification[] {
	return [seaLayer(palette, locale, source), countryLayer(palette, locale, source, day)];
}

/** Id of the layer whose names come and go. */
export const countryLayerId = 'country-names';

/** Lets in the names of a day. */
export function countryFilter(day: DayNumber): FilterSpecification {
	const isOfDay: ExpressionSpecification[] = [
		['<=', ['get', 'from'], day],
		['>', ['get', 'to'], day]
	];
	return ['all', ['==', ['get', 'kind'], 'country'], isDue, ...isOfDay];
}

/** Where a name goes that finds no room in its middle: up or down by about its height, or aside, in ems. */
const ways = [
	...['center', [0, 0]],
	...['bottom', [0, -0.5]],
	...['top', [0, 0.5]],
	...['center', [0, -2.4]],
	...['center', [0, 2.4]],
	...['center', [-3, 0]],
	...['center', [3, 0]]
] as VariableAnchorOffsetCollectionSpecification;

const isDue: ExpressionSpecification = ['>=', ['zoom'], ['get', 'zoom']];

function countryLayer(palette: Palette, locale: Locale, source: string, day: DayNumber): SymbolLayerSpecification {
	const isLatin = locale === 'en';
	return {
		id: countryLayerId,
		type: 'symbol',
		source,
		filter: countryFilter(day),
		layout: {
			'text-field': ['get', 'name'],
			'text-font': labelFonts(locale),
			'text-transform': isLatin ? 'uppercase' : 'none',
			'text-letter-spacing': isLatin ? 0.14 : 0.12,
			'text-size': sizes(
				isLatin ? [9.5, 9, 8.5, 8.5] : [12, 11, 10.5, 10.5],
				isLatin ? [17, 14, 12, 11] : [20, 16.5, 14, 13]
			),
			'text-line-height': 1.25,
			'text-max-width': 7,
			'text-variable-anchor-offset': ways,
			'text-padding': 3,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: {
			'text-color': palette.countryLabel,
			'text-opacity': ['case', ['boolean', ['feature-state', 'isOver'], false], 0, 1],
			'text-halo-color': palette.land,
			'text-halo-width': 1,
			'text-halo-blur': 0.5
		}
	};
}

function seaLayer(palette: Palette, locale: Locale, source: string): SymbolLayerSpecification {
	const isLatin = locale === 'en';
	return {
		id: 'sea-names',
		type: 'symbol',
		source,
		filter: ['all', ['==', ['get', 'kind'], 'sea'], isDue],
		layout: {
			'text-field': ['get', 'name'],
			'text-font': isLatin ? [slanted, latinSerif, 'serif'] : labelFonts(locale),
			'text-letter-spacing': isLatin ? 0.16 : 0.35,
			'text-size': sizes(
				isLatin ? [13, 11, 10.5, 10] : [13, 11.5, 11, 10.5],
				isLatin ? [24, 18, 15, 13] : [24, 18, 15.5, 13.5]
			),
			'text-line-height': 1.3,
			'text-max-width': 7,
			'text-padding': 6,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: {
			'text-color': palette.seaLabel,
			'text-halo-color': palette.sea,
			'text-halo-width': 1
		}
	};
}

/** Type sizes of rank 1 to 4 at zoom 1 and at zoom 5. */
function sizes(far: number[], near: number[]): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], 1, byRank(far), 5, byRank(near)];
}

function byRank([first, second, third, fourth]: number[]): ExpressionSpecification {
	return ['match', ['get', 'rank'], 1, first, 2, second, 3, third, fourth];
}
