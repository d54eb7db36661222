/** The one way a record is written: keys in the schema's order, one text a record, so that a change shows as a change. */
import { Document, isMap, isScalar, visit } from 'yaml';
import { z } from 'zod';
import { schemas, type Kind } from './schema';

/** Text of a record's file. `record` may be faulty: keys that the schema lacks go last. */
export function formatRecord(kind: Kind, record: unknown): string {
	const document = new Document(inSchemaOrder(schemas[kind], record), { aliasDuplicateObjects: false });
	visit(document, {
		Seq(_, node) {
			if (node.items.every((item) => isScalar(item) && typeof item.value === 'number')) node.flow = true;
		},
		Map(_, node) {
			if (isMap(node) && node.items.length === 0) node.flow = true;
		}
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function inSchemaOrder(schema: unknown, value: unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => inSchemaOrder(elementOf(schema), item));
	if (typeof value !== 'object' || value === null) return value;
	const shape = shapeOf(schema);
	const known = Object.keys(shape).filter((key) => key in value);
	const unknown = Object.keys(value).filter((key) => !(key in shape));
	const record = value as Record<string, unknown>;
	return Object.fromEntries([...known, ...unknown].map((key) => [key, inSchemaOrder(shape[key], record[key])]));
}

function unwrap(schema: unknown): unknown {
	return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function elementOf(schema: unknown): unknown {
	const inner = unwrap(schema);
	return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** The fields of an object; of a choice, those of the one choice that is an object. */
function shapeOf(schema: unknown): Record<string, unknown> {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodObject) return inner.shape;
	if (inner instanceof z.ZodUnion) return shapeOf(inner.options.find((option) => option instanceof z.ZodObject));
	return {};
}
