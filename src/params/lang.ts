/** Matches the address segment of a language other than English. */
import { isLocaleSegment } from '$lib/i18n/locales';

export const match = isLocaleSegment;
