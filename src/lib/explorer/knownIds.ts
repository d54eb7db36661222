/** What an address may name, as far as it is loaded. */
import type { Attendance } from '../dataset/attendance';
import type { CatalogueIndex } from '../dataset/selection';
import type { Known } from '../url/address';

export function knownIds(catalogue: CatalogueIndex, renamed: Known['renamed'], attendance?: Attendance): Known {
	const { span, placeById, summits, seriesById } = catalogue;
	return {
		span,
		renamed,
		places: new Set(placeById.keys()),
		summits: new Map(summits.map(({ id, places }) => [id, places])),
		series: new Set(seriesById.keys()),
		leaders: attendance && new Set(attendance.leaders.map(({ id }) => id)),
		states: attendance && new Set(attendance.states.map(({ id }) => id))
	};
}
