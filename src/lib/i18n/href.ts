/** Addresses of the site's own pages and files, under the base path, with the closing slash every page has. */
import { base } from '$app/paths';
import { defaultLocale, isLocaleSegment, type Locale } from './locales';

/** Address of a page in a language: `href('zh-hant', 'place/geneva')` is `/zh-hant/place/geneva/`; `''` is the map. */
export function href(locale: Locale, page: string): string {
	const segments = [locale === defaultLocale ? '' : locale, page].filter(Boolean);
	return [base, ...segments, ''].join('/');
}

/** Address of a file of the site: `fileHref('data/summits.csv')`. */
export function fileHref(file: string): string {
	return `${base}/${file}`;
}

/** The page of an address without base path and language: `/zh-hant/place/geneva/` is `place/geneva`. */
export function pageOf(pathname: string): string {
	const [first, ...rest] = pathname.slice(base.length).split('/').filter(Boolean);
	return (first && !isLocaleSegment(first) ? [first, ...rest] : rest).join('/');
}
