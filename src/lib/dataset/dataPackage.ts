/** The dataset as a Tabular Data Package after the Frictionless specifications, version 1. */
import { mediaType } from './downloads';
import type { Dataset } from './schema';
import { tableNames, tables, type Column, type TableName } from './tables';

/** English words on each table and on each of its columns. */
export type TableTexts = Record<TableName, { title: string; columns: Record<string, string> }>;

export interface ResourceFile {
	/** Length in bytes and SHA-256 in hexadecimal digits. */
	bytes: number;
	hash: string;
}

export interface Release {
	version: string;
	/** Day up to which sources were read. */
	day: string;
	title: string;
	description: string;
}

/** The descriptor; `files` measures the CSV file of each table, whose path is relative to the descriptor. */
export function dataPackage(release: Release, texts: TableTexts, files: Record<TableName, ResourceFile>) {
	return {
		profile: 'tabular-data-package',
		name: 'summit-atlas',
		title: release.title,
		description: release.description,
		version: release.version,
		created: `${release.day}T00:00:00Z`,
		keywords: ['summits', 'diplomacy', 'international relations', 'heads of state', 'history'],
		licenses: [
			{
				name: 'CC0-1.0',
				title: 'Creative Commons Zero v1.0 Universal',
				path: 'https://creativecommons.org/publicdomain/zero/1.0/'
			}
		],
		resources: tableNames.map((name) => resource(name, texts[name], files[name]))
	};
}

function resource(name: TableName, { title, columns: texts }: TableTexts[TableName], { bytes, hash }: ResourceFile) {
	const { columns, key, references } = tables[name];
	return {
		profile: 'tabular-data-resource',
		name,
		path: `${name}.csv`,
		title,
		format: 'csv',
		mediatype: mediaType('csv').split(';')[0],
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${hash}`,
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: columns.map((column: Column) => ({ ...column, description: texts[column.name] })),
			missingValues: [''],
			...(key ? { primaryKey: key } : {}),
			...(references.length
				? {
						foreignKeys: references.map(({ column, table }) => ({
							fields: column,
							reference: { resource: table, fields: tables[table].key }
						}))
					}
				: {})
		}
	};
}

/** The latest day on which a source of the dataset was read. */
export function lastRead(dataset: Dataset): string {
	const read = [...dataset.summits.values()].flatMap(({ sources }) => sources.map((source) => source.read));
	return read.sort().at(-1) ?? '';
}
