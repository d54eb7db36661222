/** The colours of the map and of the series, by day and by night. */
import type { Hue } from '../dataset/families';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Every colour is written `#rrggbb`. */
export interface Palette {
	land: string;
	sea: string;
	/** Behind the globe. */
	backdrop: string;
	coast: string;
	border: string;
	/** Between the parts of one power. */
	innerBorder: string;
	/** The hatching of occupied and contested land. */
	hatching: string;
	/** Land of states, unlike that of their neighbours. */
	tints: string[];
	/** Land of members of up to three blocs. */
	blocTints: string[];
	graticule: string;
	/** Country names, read against land. */
	countryLabel: string;
	/** Names of seas, read against sea. */
	seaLabel: string;
	/** Venues and their names, read against land. */
	venue: string;
	/** Text and symbols drawn on a hue. */
	onHue: string;
	/** The two years of a comparison; they stay apart for readers with any colour vision, and from the hues. */
	compareA: string;
	compareB: string;
	/** Darkened and lightened Okabe–Ito, tuned to stay apart for readers with any colour vision. */
	hues: Record<Hue, string>;
}

export const palettes: Record<Theme, Palette> = {
	light: {
		land: '#f6f0e2',
		sea: '#d5e0e2',
		backdrop: '#e9ecea',
		coast: '#7f9298',
		border: '#a2927a',
		innerBorder: '#cdbfa6',
		hatching: '#a08d70',
		tints: ['#f4edda', '#eee3c8', '#f3e4d3', '#e6e7d2', '#efe0da', '#e2e3da', '#ebe2e4'],
		blocTints: ['#c9d7e8', '#eec9c0', '#cfdcbf'],
		graticule: '#c2d0d4',
		countryLabel: '#4d4436',
		seaLabel: '#48646f',
		venue: '#3d372c',
		onHue: '#ffffff',
		compareA: '#4a35b0',
		compareB: '#b34e00',
		hues: {
			blue: '#0a4088',
			vermillion: '#a5360d',
			green: '#04684f',
			purple: '#b23a7d',
			orange: '#946c14',
			sky: '#0078a8',
			grey: '#3f434a',
			brown: '#6e4b1f'
		}
	},
	dark: {
		land: '#22303e',
		sea: '#131d29',
		backdrop: '#0b121b',
		coast: '#56708a',
		border: '#586c81',
		innerBorder: '#34465a',
		hatching: '#5f7389',
		tints: ['#22303e', '#283643', '#2a3340', '#243739', '#2e3340', '#26303a', '#2d303f'],
		blocTints: ['#2b4a6e', '#5a3436', '#33502f'],
		graticule: '#1f2c3a',
		countryLabel: '#c8d0d7',
		seaLabel: '#7f9bb3',
		venue: '#d9d2c2',
		onHue: '#0f1722',
		compareA: '#9c8fff',
		compareB: '#ffb454',
		hues: {
			blue: '#4a8ff5',
			vermillion: '#de6534',
			green: '#74e8c3',
			purple: '#e59bbb',
			orange: '#f8ca68',
			sky: '#57c4f7',
			grey: '#8d9198',
			brown: '#c9a27a'
		}
	}
};

/**
 * The palette as the declarations of CSS custom properties, one a line: `--land: #f6f0e2;`, `--on-hue: …`,
 * `--hue-blue: …`. `src/app.css` holds these lines; a test compares them.
 */
export function paletteCss(theme: Theme): string[] {
	const { hues, blocTints, ...rest } = palettes[theme];
	const colours = Object.entries(rest).filter(([, colour]) => typeof colour === 'string');
	return [
		...colours.map(([name, colour]) => `--${kebabCase(name)}: ${colour};`),
		...blocTints.map((colour, i) => `--bloc-tint-${i}: ${colour};`),
		...Object.entries(hues).map(([hue, colour]) => `--hue-${hue}: ${colour};`)
	];
}

function kebabCase(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
