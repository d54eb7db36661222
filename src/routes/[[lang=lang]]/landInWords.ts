/** The land that the reader points at, in words; loaded with the map, without which there is none to point at. */
import { landText } from '$lib/components/world/landText';
import type { Locale } from '$lib/i18n/locales';
import type { Messages } from '$lib/i18n/messages/en';
import type { Atlas } from '$lib/map/mapView';
import type { DayNumber } from '$lib/world/dayNumber';
import { landFacts } from '$lib/world/describeLand';

/** Whose land a unit was on a day, who claimed it and who ruled it; undefined where the names are not known. */
export function landInWords(
	{ history, names }: Atlas,
	unit: number,
	day: DayNumber,
	text: Messages['world'],
	locale: Locale
): string | undefined {
	return names && landText(landFacts(history, unit, day), names, text, locale);
}
