/** The one schema of a record: types, validation and the published JSON Schemas all come from here. */
import { z } from 'zod';

const id = z
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

/** True where the text is a day, month or year that exists: `1943-11-28`, `1974-06`, `1960`. */
export function isCalendarDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!match) return false;
	const [year, month, day] = [match[1], match[2] ?? '01', match[3] ?? '01'];
	const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

const date = z
	.string('must be text: put a lone year in quotes, "1960"')
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be written 1943-11-28, 1943-11 or "1943"')
	.refine(isCalendarDate, 'must be a date that exists')
	.describe('ISO 8601 date; its length states its precision: day, month or year');

const coordinates = z
	.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
	.describe('[longitude, latitude] in degrees, WGS 84');

const country = z
	.string()
	.regex(/^[A-Z]{2}$/, 'must be two capital letters of ISO 3166-1, such as CH')
	.describe("ISO 3166-1 alpha-2 code on today's map");

export const precisions = ['exact', 'site', 'city'] as const;
const precision = z
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

const source = z.strictObject({
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

const discrepancy = z
	.strictObject({
		field: z.enum(discrepancyFields).describe('What they disagree on'),
		kept: claim,
		others: z.array(claim).min(1),
		reason: namesSchema.describe('Why the kept value was chosen')
	})
	.describe('Sources that disagree: all are named, and why one is kept');

const sources = z.array(source).min(1);

/** Colours a series may take: a darkened and a lightened Okabe–Ito set, see `map/palette.ts`. */
export const hues = ['blue', 'vermillion', 'green', 'purple', 'orange', 'sky', 'grey'] as const;

export const seriesSchema = z.strictObject({
	names: namesSchema,
	short: namesSchema.describe('A name that fits on a button'),
	description: namesSchema,
	hue: z.enum(hues),
	rank: z.number().int().min(1).describe('Place in lists and legends, 1 first'),
	numbering: z.strictObject({
		official: z.boolean().describe('Whether the ordinals are those of the participants or ours'),
		note: namesSchema
	}),
	cancelled: z.array(z.strictObject({ planned: date, place: id.optional(), reason: namesSchema, sources })).optional(),
	sources
});

export const stateSchema = z.strictObject({
	names: namesSchema,
	status: z.enum(['sovereign', 'dependency', 'protectorate', 'occupied', 'government-in-exile', 'resistance']),
	sovereign: id.optional().describe('For a dependency or protectorate: the state it belonged to'),
	from: date.optional(),
	to: date.optional().describe('Absent while the state exists'),
	countries: z.array(country).min(1).describe('Where it lay, on today’s map'),
	note: namesSchema.optional(),
	sources: sources.optional()
});

export const officeSchema = z.strictObject({
	names: namesSchema,
	state: id
});

export const personSchema = z.strictObject({
	names: namesSchema,
	born: date.optional(),
	died: date.optional(),
	offices: z
		.array(z.strictObject({ office: id, from: date.optional(), to: date.optional() }))
		.describe('Offices held while attending a meeting on this map; absent `to` means still held or not known'),
	note: namesSchema.optional(),
	sources: sources.optional()
});

export const placeSchema = z.strictObject({
	names: namesSchema,
	kind: z.enum(['city', 'site']).describe('A city or town, or a site outside one (an estate, a bay, a border village)'),
	coordinates,
	country,
	formerly: z
		.array(z.strictObject({ names: namesSchema, from: date.optional(), to: date.optional() }))
		.optional()
		.describe('Names through time'),
	discrepancies: z.array(discrepancy).optional(),
	note: namesSchema.optional(),
	sources
});

export const venueSchema = z.strictObject({
	names: namesSchema,
	place: id,
	country: country.optional().describe('Given only where it is not the place’s, as across a border'),
	kind: z.enum(['building', 'estate', 'ship', 'train', 'grounds']),
	coordinates,
	precision,
	discrepancies: z.array(discrepancy).optional(),
	note: namesSchema.optional(),
	sources
});

const stop = z
	.strictObject({
		place: id,
		venues: z.array(id).optional().describe('Where in the place, in the order used; absent if not known'),
		state: id.describe('The state or territory that held the place then'),
		start: date.optional().describe('Absent if the same as the meeting’s'),
		end: date.optional(),
		days: z.array(date).min(2).optional().describe('The days of sessions, where they do not follow one another'),
		note: namesSchema.optional()
	})
	.describe('One place of a meeting; a place stands once in a meeting');

const participant = z
	.strictObject({
		person: id,
		office: id.optional().describe('Office held at the meeting, a record in offices/'),
		capacity: namesSchema.optional().describe('Role held at this meeting alone, such as head of a delegation'),
		state: id.describe('The state represented'),
		role: z.enum(['principal', 'present']).describe('A leader who met, or another person present')
	})
	.refine((p) => p.office || p.capacity, 'needs an office or a capacity');

const document = z.strictObject({
	names: namesSchema,
	date: date.optional(),
	status: z.enum(['signed', 'adopted', 'issued', 'exchanged', 'agreed']),
	note: namesSchema.optional()
});

export const remarkKinds = [
	'first-visit',
	'walkout',
	'early-departure',
	'change-of-leader',
	'absence',
	'side-meeting',
	'outcome',
	'context'
] as const;

const remark = z.strictObject({
	kind: z.enum(remarkKinds),
	person: id.optional(),
	state: id.optional(),
	date: date.optional(),
	text: namesSchema
});

export const summitSchema = z.strictObject({
	names: namesSchema,
	aliases: z.array(z.string().trim().min(1)).optional().describe('Code names and other names, such as Eureka'),
	series: z
		.array(z.strictObject({ series: id, ordinal: z.number().int().min(1) }))
		.min(1)
		.describe('The first gives the colour on the map'),
	start: date,
	end: date,
	format: z.enum(['in-person', 'virtual', 'hybrid']),
	stops: z.array(stop).min(1),
	participants: z.array(participant),
	selection: z.boolean().optional().describe('True where the participants are a selection of a large gathering'),
	documents: z.array(document).optional(),
	remarks: z.array(remark).optional(),
	discrepancies: z.array(discrepancy).optional(),
	confidence: z
		.enum(['verified', 'unverified'])
		.describe('verified: a source that was read states the dates and the place'),
	sources
});

export const seaSchema = z
	.strictObject({
		names: namesSchema,
		coordinates: coordinates.describe('Where the name stands on the map: [longitude, latitude] in degrees, WGS 84'),
		rank: z
			.number()
			.int()
			.min(1)
			.max(4)
			.describe('1 for oceans to 4 for gulfs and straits: smaller waters show closer up')
	})
	.describe('The name of an ocean or sea on the basemap, as atlases commonly give it; such names need no source');

/** Schema of each kind of record, keyed by its folder in `data/`. */
export const schemas = {
	series: seriesSchema,
	states: stateSchema,
	offices: officeSchema,
	people: personSchema,
	places: placeSchema,
	venues: venueSchema,
	summits: summitSchema,
	seas: seaSchema
} as const;

export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as Kind[];

export type Names = z.infer<typeof namesSchema>;
export type Hue = (typeof hues)[number];
export type Precision = (typeof precisions)[number];
export type Source = z.infer<typeof source>;
export type Discrepancy = z.infer<typeof discrepancy>;
export type DiscrepancyField = (typeof discrepancyFields)[number];
export type SeriesRecord = z.infer<typeof seriesSchema>;
export type StateRecord = z.infer<typeof stateSchema>;
export type OfficeRecord = z.infer<typeof officeSchema>;
export type PersonRecord = z.infer<typeof personSchema>;
export type PlaceRecord = z.infer<typeof placeSchema>;
export type VenueRecord = z.infer<typeof venueSchema>;
export type SummitRecord = z.infer<typeof summitSchema>;
export type SeaRecord = z.infer<typeof seaSchema>;
export type StopRecord = z.infer<typeof stop>;
export type ParticipantRecord = z.infer<typeof participant>;
export type RemarkKind = (typeof remarkKinds)[number];

/** Every record of the dataset, by kind and id. */
export interface Dataset {
	series: Map<string, SeriesRecord>;
	states: Map<string, StateRecord>;
	offices: Map<string, OfficeRecord>;
	people: Map<string, PersonRecord>;
	places: Map<string, PlaceRecord>;
	venues: Map<string, VenueRecord>;
	summits: Map<string, SummitRecord>;
	seas: Map<string, SeaRecord>;
}
