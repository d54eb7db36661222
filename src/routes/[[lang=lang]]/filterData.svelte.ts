/** What the filters need and the page does not bring: who took part, and the search. */
import type { Attendance } from '$lib/dataset/attendance';
import { needsAttendance, type ChosenFilters } from '$lib/dataset/facets';
import { Late } from '$lib/explorer/late.svelte';
import type { Locale } from '$lib/i18n/locales';
import type { SearchIndex } from '$lib/search/searchIndex';
import { fetchAttendance } from './fetchAttendance';
import { fetchSearch } from './fetchSearch';

export class FilterData {
	readonly attendance: Late<Attendance>;
	readonly search: Late<SearchIndex>;

	/** `readSummits` gives the ids of the catalogue's meetings, in order of date. */
	constructor(locale: Locale, readSummits: () => string[]) {
		this.attendance = new Late(() => fetchAttendance(locale, readSummits()));
		this.search = new Late(() => fetchSearch(locale, readSummits()));
	}

	/** Whether what these filters need can't be had. */
	hasFailed(filters: ChosenFilters): boolean {
		return (needsAttendance(filters) && this.attendance.hasFailed) || (!!filters.search && this.search.hasFailed);
	}
}
