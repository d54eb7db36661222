import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../../src/lib/dataset/jsonSchema';
import { kinds, schemas } from '../../../src/lib/dataset/schema';

describe.each(kinds)('the JSON Schema of %s', (kind) => {
	const schema = recordJsonSchema(kind);

	it('says which JSON Schema it is, and of what', () => {
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema.title).toMatch(/^[A-Z]/);
	});

	it('stands alone: no id and no reference to another file', () => {
		expect(JSON.stringify(schema)).not.toMatch(/"\$(id|ref)"/);
	});

	it('has the fields of the record and allows no other', () => {
		expect(Object.keys(schema.properties!)).toEqual(Object.keys(schemas[kind].shape));
		expect(schema.additionalProperties).toBe(false);
	});

	it('demands exactly the fields that the record demands', () => {
		const result = schemas[kind].safeParse({});
		const missing = result.error!.issues.map(({ path }) => path[0]);
		expect([...schema.required!].sort()).toEqual([...new Set(missing)].sort());
	});

	it('is the same after writing and reading', () => {
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});
});

describe('the JSON Schema of borders', () => {
	it('demands whole days', () => {
		const text = JSON.stringify(recordJsonSchema('units'));
		expect(text).toContain(JSON.stringify('^\\d{4}-\\d{2}-\\d{2}$'));
		expect(text).not.toContain('precision: day');
	});
});
