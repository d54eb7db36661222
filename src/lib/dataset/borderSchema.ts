/** The records in `data/borders/`: land whose history is uniform, and who held it from which day; and blocs of states. */
import { z } from 'zod';
import { coordinates, day, id, namesSchema, sources } from './fields';

const ring = z.array(coordinates).min(3).describe('[longitude, latitude] of each corner; the last joins the first');

const land = z
	.strictObject({
		of: z
			.string()
			.regex(/^[A-Za-z0-9-]+$/)
			.describe('What it is cut from: a code of the base atlas, such as RU, or the id of another unit'),
		within: z
			.array(ring)
			.min(1)
			.optional()
			.describe('Rings around the part that is meant; absent for all that no other unit cuts out')
	})
	.describe('The shape of a unit: Natural Earth’s land, cut by lines of our own');

const holder = z
	.strictObject({
		from: day.optional().describe('First day; absent for who held it before 1941'),
		state: id.describe('The state or territory whose land it was by the policy in data/borders/README.md'),
		claims: z.array(id).min(1).optional().describe('The states that claimed it, where that was contested'),
		control: id.optional().describe('Who held it on the ground, where that is not `state`'),
		note: z.string().trim().min(1).optional()
	})
	.describe('Who held a unit from a day on, until the next');

const occupation = z
	.strictObject({
		from: day.optional().describe('First day; absent for before 1941'),
		to: day.optional().describe('First day on which it was over; absent while it lasts'),
		by: id,
		kind: z.enum(['occupied', 'annexed', 'client']),
		as: id.optional().describe('The client state or the administration, where it has a record'),
		note: z.string().trim().min(1).optional()
	})
	.describe('Rule by another power, drawn as hatching over the land of its holder');

export const unitSchema = z
	.strictObject({
		about: z.string().trim().min(1).describe('What land this is, in English'),
		land,
		holders: z.array(holder).min(1),
		occupations: z.array(occupation).optional(),
		confidence: z
			.enum(['verified', 'unverified'])
			.optional()
			.describe('verified: sources that were read state every day and holder'),
		note: z.string().trim().min(1).optional().describe('What is coarse, what was chosen and why, in English'),
		sources: sources.optional()
	})
	.describe('A piece of land that changed hands as a whole');

const member = z.strictObject({
	state: id,
	from: day,
	to: day.optional().describe('First day on which it was no member; absent for a member of today'),
	note: z.string().trim().min(1).optional()
});

export const blocSchema = z
	.strictObject({
		names: namesSchema,
		short: namesSchema.describe('A name that fits on a button'),
		from: day,
		to: day.optional(),
		note: namesSchema.optional(),
		members: z.array(member).min(1).describe('A row a record: a state that changed its name has one for each'),
		sources
	})
	.describe('States that belonged together, as an alliance or a union');

export type UnitRecord = z.infer<typeof unitSchema>;
export type HolderRecord = z.infer<typeof holder>;
export type OccupationRecord = z.infer<typeof occupation>;
export type BlocRecord = z.infer<typeof blocSchema>;
