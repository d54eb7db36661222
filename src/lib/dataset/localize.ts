/** Names and dates of the records as text in one language. */
import type { LanguageTag } from '../i18n/locales';
import { firstDay } from '../time/calendarDate';
import type { Dates } from './catalogue';
import type { Names } from './fields';

/** The text in a language; every record has all three, so nothing falls back. */
export function nameIn(names: Names, language: LanguageTag): string {
	return names[language];
}

/** Name of a country of today by its ISO 3166-1 code. */
export function countryName(code: string, language: LanguageTag): string {
	const names = countryNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
	countryNames.set(language, names);
	return names.of(code) ?? code;
}

const countryNames = new Map<LanguageTag, Intl.DisplayNames>();

/** A date or span of dates as text, to the precision of the less precise end: `28 November – 1 December 1943`. */
export function formatDates(start: string, end: string, language: LanguageTag): string {
	const format = dateFormat(Math.min(start.length, end.length), language);
	const [from, to] = [format.format(asTime(start)), format.format(asTime(end))];
	if (from === to) return from;
	if (language !== 'en') return `${from}至${withoutShared(from, to)}`;
	return format
		.formatRange(asTime(start), asTime(end))
		.replaceAll('\u2009', ' ')
		.replace(/^(\d+) – (\d+)(?= |$)/, '$1–$2');
}

/** The second of two Chinese dates without the year, and the month, that it shares with the first. */
function withoutShared(from: string, to: string): string {
	const unit = ['月', '年'].find((each) => from.slice(0, from.indexOf(each)) === to.slice(0, to.indexOf(each)));
	return unit ? to.slice(to.indexOf(unit) + 1) : to;
}

/** Dates as text, day by day where they do not follow one another. */
export function formatWhen({ start, end, days }: Dates, language: LanguageTag): string {
	return days ? formatDays(days, language) : formatDates(start, end, language);
}

/** A list of days as text: `23 and 25 June 1967`. */
export function formatDays(days: string[], language: LanguageTag): string {
	const list = new Intl.ListFormat(regional(language), { type: 'conjunction' });
	const sameMonth = days.every((day) => day.slice(0, 7) === days[0].slice(0, 7));
	if (!sameMonth || language !== 'en') return list.format(days.map((day) => formatDates(day, day, language)));
	const month = dateFormat(7, language).format(asTime(days[0]));
	return `${list.format(days.map((day) => String(Number(day.slice(8)))))} ${month}`;
}

function asTime(date: string): Date {
	return new Date(`${firstDay(date)}T00:00:00Z`);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes ten times as long as using it. */
function dateFormat(precision: number, language: LanguageTag): Intl.DateTimeFormat {
	const key = `${precision} ${language}`;
	const known = dateFormats.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(regional(language), {
		timeZone: 'UTC',
		year: 'numeric',
		month: precision >= 7 ? 'long' : undefined,
		day: precision >= 10 ? 'numeric' : undefined
	});
	dateFormats.set(key, format);
	return format;
}

/** English dates and lists as written in Britain: day before month, no comma before the last item. */
function regional(language: LanguageTag): string {
	return language === 'en' ? 'en-GB' : language;
}
