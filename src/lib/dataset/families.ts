/** Which hue each family of series wears: colour means series and nothing else. */
import type { Family } from './schema';

export const hues = ['blue', 'vermillion', 'green', 'purple', 'orange', 'sky', 'grey', 'brown'] as const;

/** A colour of a family: a darkened and a lightened Okabe–Ito set, see `map/palette.ts`. */
export type Hue = (typeof hues)[number];

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
