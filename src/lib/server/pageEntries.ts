/** Which pages are to be prerendered: every record, in every language. */
import { error, redirect } from '@sveltejs/kit';
import { isLocaleSegment, locales, type Locale } from '$lib/i18n/locales';
import type { PagedKind } from '$lib/dataset/renames';
import { getDataset, getRenames } from './records';

/** The `lang` parameter of a page: English has none. */
export type LanguageParameter = Exclude<Locale, 'en'> | undefined;

/** A page in every language. */
export function languageEntries(): { lang: LanguageParameter }[] {
	return locales.map((locale) => ({ lang: isLocaleSegment(locale) ? locale : undefined }));
}

/** The pages of all records of a kind, and those that lead on to them from an old id, in every language. */
export function recordEntries(kind: PagedKind): { lang: LanguageParameter; id: string }[] {
	const ids = [...getDataset()[kind].keys(), ...Object.keys(getRenames()[kind])];
	return languageEntries().flatMap(({ lang }) => ids.map((id) => ({ lang, id })));
}

/** Leads on from an old id to the record's page, and ends in an error 404 where there is no such record. */
export function requireRecord(kind: PagedKind, id: string, address: (id: string) => string) {
	if (getDataset()[kind].has(id)) return;
	const current = getRenames()[kind][id];
	if (current) redirect(308, address(current));
	error(404);
}
