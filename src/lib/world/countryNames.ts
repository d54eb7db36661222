/** Names of countries and territories as an atlas prints them, in the languages of the site. */
import { languageTag, type Locale } from '../i18n/locales';

type Names = Record<Locale, string>;

/** Where CLDR has no entry, an official long form, or a form no atlas of that language prints. */
const ownNames: Record<string, Partial<Names>> = {
	'CY-north': { en: 'Northern Cyprus', 'zh-hant': '北賽普勒斯', 'zh-hans': '北塞浦路斯' },
	'SO-somaliland': { en: 'Somaliland', 'zh-hant': '索馬利蘭', 'zh-hans': '索马里兰' },
	AE: { 'zh-hant': '阿聯', 'zh-hans': '阿联酋' },
	BA: { en: 'Bosnia and Herzegovina', 'zh-hant': '波士尼亞與赫塞哥維納', 'zh-hans': '波黑' },
	CD: { en: 'DR Congo', 'zh-hant': '民主剛果', 'zh-hans': '刚果（金）' },
	CG: { en: 'Congo', 'zh-hant': '剛果', 'zh-hans': '刚果（布）' },
	CV: { en: 'Cabo Verde' },
	HK: { en: 'Hong Kong', 'zh-hant': '香港', 'zh-hans': '香港' },
	MM: { en: 'Myanmar' },
	MO: { en: 'Macao', 'zh-hant': '澳門', 'zh-hans': '澳门' },
	PS: { en: 'Palestine', 'zh-hant': '巴勒斯坦', 'zh-hans': '巴勒斯坦' },
	SZ: { 'zh-hans': '埃斯瓦蒂尼' },
	TW: { 'zh-hant': '臺灣' }
};

/** Units that bear no name: parts of one that does, or too small and remote to matter. */
const nameless = ['UA-43', 'EH-east', 'siachen-glacier', 'AU-ashmore-cartier', 'HM', 'IO'];

/** Name of a unit of the basemap, undefined for units that bear none. */
export function countryName(id: string, locale: Locale): string | undefined {
	if (nameless.includes(id)) return undefined;
	return ownNames[id]?.[locale] ?? cldrName(id, locale);
}

function cldrName(id: string, locale: Locale): string | undefined {
	const name = new Intl.DisplayNames([languageTag(locale)], { type: 'region', fallback: 'none' }).of(id);
	return name?.replaceAll(' & ', ' and ');
}
