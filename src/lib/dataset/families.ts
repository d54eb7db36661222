/** Which hue each family of series wears: colour means series and nothing else. */
import type { Family } from './schema';

export const hues = ['blue', 'vermillion', 'green', 'purple', 'orange', 'sky', 'grey', 'brown'] as const;

/** A colour of a family: a darkened and a lightened Okabe–Ito set, see `map/palette.ts`. */
export type Hue = (typeof hues)[number];

/** What the two years of a comparison wear, the selected one and the one it is compared with; no series wears these. */
export const compareTints = ['compare-a', 'compare-b'] as const;

/** Any colour a mark may wear, by the name of its class without `hue-`: that of its series, or of its year. */
export type Tint = Hue | (typeof compareTints)[number];

export const familyHues: Record<Family, Hue> = {
	wartime: 'blue',
	'great-powers': 'vermillion',
	'world-economy': 'orange',
	worldwide: 'grey',
	'europe-atlantic': 'purple',
	'asia-pacific': 'green',
	'africa-middle-east': 'brown',
	americas: 'sky'
};
