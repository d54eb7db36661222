/** The day whose borders the map shows. */
import type { Stop } from '../dataset/catalogue';
import { firstDay } from '../time/calendarDate';
import type { ViewState } from '../url/viewState';
import { dayNumber, type DayNumber } from '../world/dayNumber';

/**
 * The day that the reader gave, the first of the open meeting, or the end of the selected years, but never one to come;
 * undefined where no borders are wanted. `today` is `YYYY-MM-DD`.
 */
export function worldDay(
	{ borders, summit, place }: Pick<ViewState, 'borders' | 'summit' | 'place'>,
	lastYear: number,
	stops: readonly Stop[],
	today: string
): DayNumber | undefined {
	if (borders === 'off') return undefined;
	if (borders === 'now') return dayNumber(today);
	const open = stops.find((stop) => stop.summit === summit && stop.place === place);
	const then = open ? firstDay(open.dates.start) : `${lastYear}-12-31`;
	const day = borders === 'then' ? then : borders;
	return dayNumber(day < today ? day : today);
}
