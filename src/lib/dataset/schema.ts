/** The one schema of a record: types, validation and the published JSON Schemas all come from here. */
import { z } from 'zod';
import { blocSchema, unitSchema, type BlocRecord, type UnitRecord } from './borderSchema';
import { coordinates, country, date, discrepancy, id, namesSchema, precision, sources } from './fields';

/** Families of series: those of one family share a hue. */
export const families = [
	'wartime',
	'great-powers',
	'world-economy',
	'worldwide',
	'europe-atlantic',
	'asia-pacific',
	'africa-middle-east',
	'americas'
] as const;

const ordinal = z.number().int().min(1);

const unheldMeeting = z
	.strictObject({
		names: namesSchema,
		status: z.enum(['cancelled', 'postponed']),
		ordinal: ordinal.optional().describe('Its number, where the series skips it'),
		planned: date.describe('When it was to be held'),
		place: id.optional().describe('Where, if that place has a record'),
		reason: namesSchema,
		sources
	})
	.describe('A meeting that was called and not held: it stands in the series, without a marker');

export const seriesSchema = z.strictObject({
	names: namesSchema,
	short: namesSchema.describe('A name that fits on a button'),
	description: namesSchema,
	family: z.enum(families),
	rank: z.number().int().min(1).describe('Place in lists and legends, 1 first'),
	scope: namesSchema.describe('Which meetings this series holds here, and which it leaves out'),
	numbering: z.strictObject({
		official: z.boolean().describe('Whether the ordinals are those of the participants or ours'),
		note: namesSchema,
		gaps: z
			.array(z.strictObject({ ordinals: z.array(ordinal).min(1), reason: namesSchema }))
			.optional()
			.describe('Numbers that no meeting here bears, and why')
	}),
	unheld: z.array(unheldMeeting).optional(),
	sources
});

export const stateSchema = z
	.strictObject({
		names: namesSchema,
		label: namesSchema.optional().describe('The name as a map prints it, where that is shorter'),
		formerly: z
			.array(z.strictObject({ names: namesSchema, from: date.optional(), to: date.optional() }))
			.optional()
			.describe('Other names that the same state bore'),
		status: z.enum([
			'sovereign',
			'dependency',
			'protectorate',
			'mandate',
			'occupied',
			'government-in-exile',
			'resistance',
			'authority',
			'organisation'
		]),
		sovereign: id.optional().describe('For a dependency, protectorate or mandate: the state that held it'),
		from: date.optional(),
		to: date.optional().describe('Absent while the state exists'),
		countries: z.array(country).describe('Where it lay, on today’s map; empty for an organisation'),
		note: namesSchema.optional(),
		sources: sources.optional()
	})
	.refine((state) => state.status === 'organisation' || state.countries.length > 0, {
		path: ['countries'],
		message: 'name at least one country of today'
	});

export const officeSchema = z.strictObject({
	names: namesSchema,
	state: id,
	isShared: z.boolean().optional().describe('True where several people hold it at one time')
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

const exception = z.string().trim().min(10).describe('A reason, in English');

export const placeSchema = z.strictObject({
	names: namesSchema,
	kind: z.enum(['city', 'site']).describe('A city or town, or a site outside one (an estate, a bay, a border village)'),
	coordinates,
	country,
	formerly: z
		.array(z.strictObject({ names: namesSchema, from: date.optional(), to: date.optional() }))
		.optional()
		.describe('Names through time'),
	gazetteer: z
		.string()
		.trim()
		.min(1)
		.optional()
		.describe('Its name in the gazetteer, where that is not the English name'),
	exceptions: z
		.strictObject({
			gazetteer: exception.optional().describe('Why no gazetteer entry of its name is near'),
			country: exception.optional().describe('Why it lies outside the polygon of its country')
		})
		.optional()
		.describe('Checks that this place can’t pass, and why; its sources must support the coordinates'),
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
		borders: exception.optional().describe('Why the land there was not drawn as its state’s on that day'),
		note: namesSchema.optional()
	})
	.describe('One place of a meeting; a place stands once in a meeting');

const participant = z
	.strictObject({
		person: id,
		office: id.optional().describe('Office held at the meeting, a record in offices/'),
		capacity: namesSchema.optional().describe('Role held at this meeting alone, such as head of a delegation'),
		state: id.describe('The state represented'),
		role: z.enum(['principal', 'present']).describe('A leader who met, or another person present'),
		days: z.array(date).min(1).optional().describe('The days on which this person was there, where not all'),
		note: namesSchema.optional()
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

const membership = z
	.strictObject({
		series: id,
		ordinal: ordinal.optional().describe('Its number in the series; absent for an unnumbered meeting'),
		through: ordinal.optional().describe('The last number, where one meeting counts as several'),
		resumed: z.boolean().optional().describe('True for a resumed session, which bears the number of the first')
	})
	.refine(({ ordinal, through }) => through === undefined || (ordinal !== undefined && through > ordinal), {
		path: ['through'],
		message: 'must be greater than the ordinal'
	})
	.refine(({ ordinal, resumed }) => !resumed || ordinal !== undefined, {
		path: ['resumed'],
		message: 'needs the ordinal of the session that it resumes'
	});

export const summitSchema = z.strictObject({
	names: namesSchema,
	official: namesSchema.optional().describe('The official name, where it is not the common one'),
	aliases: z.array(z.string().trim().min(1)).optional().describe('Code names and other names, such as Eureka'),
	series: z.array(membership).min(1).describe('The first gives the colour on the map'),
	start: date,
	end: date,
	format: z.enum(['in-person', 'virtual', 'hybrid']).describe('A virtual meeting is placed where its host sat'),
	hosts: z.array(id).optional().describe('States or organisations that hosted or presided'),
	participatingStates: z
		.number()
		.int()
		.min(2)
		.optional()
		.describe('How many states took part, as a source counts them'),
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

/** Schema of each kind of record. */
export const schemas = {
	series: seriesSchema,
	states: stateSchema,
	offices: officeSchema,
	people: personSchema,
	places: placeSchema,
	venues: venueSchema,
	summits: summitSchema,
	seas: seaSchema,
	units: unitSchema,
	blocs: blocSchema
} as const;

export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as Kind[];

/** The folder of a kind below `data/`. */
export function kindFolder(kind: Kind): string {
	return kind === 'units' || kind === 'blocs' ? `borders/${kind}` : kind;
}

export type Family = (typeof families)[number];
export type SeriesRecord = z.infer<typeof seriesSchema>;
export type StateRecord = z.infer<typeof stateSchema>;
export type OfficeRecord = z.infer<typeof officeSchema>;
export type PersonRecord = z.infer<typeof personSchema>;
export type PlaceRecord = z.infer<typeof placeSchema>;
export type VenueRecord = z.infer<typeof venueSchema>;
export type SummitRecord = z.infer<typeof summitSchema>;
export type SeaRecord = z.infer<typeof seaSchema>;
export type Membership = z.infer<typeof membership>;
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
	units: Map<string, UnitRecord>;
	blocs: Map<string, BlocRecord>;
}
