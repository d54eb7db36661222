/** Calendar dates whose length states their precision: `1943-11-28` a day, `1974-06` a month, `1960` a year. */

/** Year of a date, such as 1943. */
export function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

/** True where the text is a day, month or year that exists. */
export function isCalendarDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!match) return false;
	const day = [match[1], match[2] ?? '01', match[3] ?? '01'].join('-');
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** True where the text is a whole day that exists, as `YYYY-MM-DD`. */
export function isWholeDay(text: string): boolean {
	return text.length === 10 && isCalendarDate(text);
}

/** First day a date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
	return date + '-01-01'.slice(date.length - 4);
}

/** Last day a date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
	const [year, month = 12] = date.split('-').map(Number);
	if (date.length === 10) return date;
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
