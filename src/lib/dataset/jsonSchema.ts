/** The schemas of the records as JSON Schema 2020-12, for editors and for other languages than TypeScript. */
import { z } from 'zod';
import { schemas, type Kind } from './schema';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const titles: Record<Kind, string> = {
	series: 'Series of summits',
	states: 'State or territory',
	offices: 'Office',
	people: 'Person',
	places: 'Place',
	venues: 'Venue',
	summits: 'Summit',
	seas: 'Name of an ocean or sea',
	units: 'Piece of land that changed hands as a whole',
	blocs: 'Bloc of states'
};

/** The schema of a record as it stands in a file of its folder below `data/`; what spans several fields is left to `data:check`. */
export function recordJsonSchema(kind: Kind): JsonSchema {
	const { $schema, ...rules } = z.toJSONSchema(schemas[kind], { target: 'draft-2020-12', io: 'input' });
	return { $schema, title: titles[kind], ...rules };
}
