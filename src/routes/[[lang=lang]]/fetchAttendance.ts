/** Gets who took part in the meetings, a file of the site. */
import { unpackAttendance, type Attendance } from '$lib/dataset/attendance';
import { fileHref } from '$lib/i18n/href';
import type { Locale } from '$lib/i18n/locales';

/**
 * `summits` are the ids of the catalogue's meetings, in order of date.
 * @throws Error if the file can't be had, or belongs to another edition of the catalogue
 */
export async function fetchAttendance(locale: Locale, summits: readonly string[]): Promise<Attendance> {
	const file = `attendance/${locale}.json`;
	const response = await fetch(fileHref(file));
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return unpackAttendance(await response.json(), summits);
}
