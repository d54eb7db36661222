/** The layers of a street map as they stand in the atlas: close up, without a ground, glyphs or icons of their own. */
import { layers, namedFlavor } from '@protomaps/basemaps';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../i18n/locales';
import { streetZoom } from '../world/streetMap';
import type { Theme } from './palette';

export interface StreetParts {
	sources: Record<string, SourceSpecification>;
	layers: LayerSpecification[];
}

const prefix = 'streets';

/** The languages of the site as Protomaps has them. */
const languages: Record<Locale, string> = { en: 'en', 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans' };

/** An archive of Protomaps' tiles, in the colours of its own light or dark map. */
export function archiveStreets(url: string, theme: Theme, locale: Locale): StreetParts {
	return {
		sources: { [prefix]: { type: 'vector', url: `pmtiles://${url}` } },
		layers: adopt(withoutOwnGlyphs(layers(prefix, namedFlavor(theme), { lang: languages[locale] })))
	};
}

/** A style of somebody else's; its sources are named apart from ours. */
export function styleStreets({ sources, layers: theirs }: StyleSpecification): StreetParts {
	const own = (id: string) => `${prefix}-${id}`;
	return {
		sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [own(id), source])),
		layers: adopt(theirs.map((layer) => ('source' in layer ? { ...layer, source: own(layer.source) } : layer)))
	};
}

const ownGlyphs = 'pgf:';

/** Plain names in place of those in private characters, for which only Protomaps' glyphs have signs. */
function withoutOwnGlyphs(theirs: LayerSpecification[]): LayerSpecification[] {
	return JSON.parse(JSON.stringify(theirs), (_, value: unknown) => {
		if (!Array.isArray(value) || typeof value[1] !== 'string' || !value[1].startsWith(ownGlyphs)) return value;
		return value[0] === 'has' ? false : [value[0], value[1].slice(ownGlyphs.length)];
	}) as LayerSpecification[];
}

function adopt(theirs: LayerSpecification[]): LayerSpecification[] {
	return theirs
		.filter(({ type }) => type !== 'background')
		.map((layer) =>
			withoutIcons({ ...layer, id: `${prefix}-${layer.id}`, minzoom: Math.max(layer.minzoom ?? 0, streetZoom) })
		)
		.filter((layer) => layer.type !== 'symbol' || layer.layout?.['text-field'] !== undefined);
}

/** The atlas has no sprite to take them from. */
function withoutIcons(layer: LayerSpecification): LayerSpecification {
	if (layer.type !== 'symbol' || !layer.layout) return layer;
	const rest = Object.entries(layer.layout).filter(([name]) => !name.startsWith('icon-'));
	return { ...layer, layout: Object.fromEntries(rest) };
}
