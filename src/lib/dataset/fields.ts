/** The fields that records of several kinds share: ids, texts, dates, coordinates, sources and what they disagree on. */
import { z } from 'zod';
import { isCalendarDate } from '../time/calendarDate';

export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case ASCII, such as camp-david')
	.describe('Id of another record: its path without folder and ending');

/** A text in every language of the site; Korean where the subject is Korean. */
export const namesSchema = z
	.strictObject({
		en: z.string().trim().min(1),
		'zh-Hant': z.string().trim().min(1),
		'zh-Hans': z.string().trim().min(1),
		ko: z.string().trim().min(1).optional()
	})
	.describe('The same text in English, Traditional Chinese (Taiwan usage), Simplified Chinese, and Korean where apt');

export const date = z
	.string('must be text: put a lone year in quotes, "1960"')
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be written 1943-11-28, 1943-11 or "1943"')
	.refine(isCalendarDate, 'must be a date that exists')
	.describe('ISO 8601 date; its length states its precision: day, month or year');

/** A date of which the day is known. */
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a whole day, such as 1945-08-16')
	.refine(isCalendarDate, 'must be a date that exists')
	.describe('ISO 8601 date, a whole day');

export const coordinates = z
	.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
	.describe('[longitude, latitude] in degrees, WGS 84');

export const country = z
	.string()
	.regex(/^[A-Z]{2}$/, 'must be two capital letters of ISO 3166-1, such as CH')
	.describe("ISO 3166-1 alpha-2 code on today's map");

export const precisions = ['exact', 'site', 'city'] as const;
export const precision = z
	.enum(precisions)
	.describe(
		'What the coordinates claim: exact (the building), site (the grounds, ship or bay), city (only the city is known)'
	);

const facts = [
	'dates',
	'place',
	'venue',
	'participants',
	'documents',
	'remarks',
	'names',
	'coordinates',
	'offices'
] as const;

/** What a source was read for. */
export const supportable = [...facts, 'life'] as const;

/** What sources may disagree on. */
export const discrepancyFields = [...facts, 'ordinal'] as const;

export const source = z.strictObject({
	url: z.url({ protocol: /^https?$/ }),
	title: z.string().trim().min(1).describe('Title of the page and, where not obvious, its publisher'),
	supports: z.array(z.enum(supportable)).min(1).describe('The facts this page was read for'),
	read: date.describe('Day on which the page, or a stored copy of it, was read')
});

const wordless = z
	.string()
	.trim()
	.min(1)
	.regex(/^\P{L}*$/u, 'words need the three languages: en, zh-Hant and zh-Hans');

const claim = z.strictObject({
	value: z
		.union(
			[wordless, namesSchema],
			'must be dates or numbers (a lone year in quotes), or words in en, zh-Hant and zh-Hans'
		)
		.describe('What the source says: dates and numbers as they are, words in every language'),
	source: z.strictObject({ title: z.string().trim().min(1), url: z.url({ protocol: /^https?$/ }).optional() })
});

export const discrepancy = z
	.strictObject({
		field: z.enum(discrepancyFields).describe('What they disagree on'),
		kept: claim,
		others: z.array(claim).min(1),
		reason: namesSchema.describe('Why the kept value was chosen')
	})
	.describe('Sources that disagree: all are named, and why one is kept');

export const sources = z.array(source).min(1);

export type Names = z.infer<typeof namesSchema>;
export type Precision = (typeof precisions)[number];
export type Source = z.infer<typeof source>;
export type Discrepancy = z.infer<typeof discrepancy>;
export type DiscrepancyField = (typeof discrepancyFields)[number];
