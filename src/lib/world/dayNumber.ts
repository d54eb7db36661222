/** Days as numbers that compare as the days do. */

/** 19450816 for 16 August 1945; 0 for before 1941. */
export type DayNumber = number;

/** After every day. */
export const endless: DayNumber = 99991231;

/** `day` is `YYYY-MM-DD`. */
export function dayNumber(day: string): DayNumber {
	return Number(day.replaceAll('-', ''));
}

/** The reverse of `dayNumber`. */
export function dayText(day: DayNumber): string {
	const digits = String(day);
	return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join('-');
}
