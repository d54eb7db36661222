/** Turns the text of record files into a dataset and the list of everything wrong with them. */
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeValue, type Fault } from './fault';
import { kindFolder, kinds, schemas, type Dataset, type Kind } from './schema';

/** A record file: its path below the project, such as `data/places/yalta.yaml`, and its text. */
export interface RecordFile {
	path: string;
	text: string;
}

interface Address {
	kind: Kind;
	id: string;
}

/**
 * Kind and id of a record by its path: `data/places/yalta.yaml` is the place `yalta`,
 * `data/summits/us-soviet/1985.yaml` the summit `us-soviet-1985`.
 */
export function recordAddress(path: string): Address | undefined {
	const kind = kinds.find((each) => path.startsWith(`data/${kindFolder(each)}/`));
	if (!kind) return undefined;
	const name = path.slice(`data/${kindFolder(kind)}/`.length);
	const match = (kind === 'summits' ? /^([a-z0-9-]+\/[a-z0-9-]+)\.yaml$/ : /^([a-z0-9-]+)\.yaml$/).exec(name);
	return match ? { kind, id: match[1].replace('/', '-') } : undefined;
}

/** Path of a record's file, the reverse of `recordAddress` for all kinds but summits. */
export function recordPath(kind: Exclude<Kind, 'summits'>, id: string): string {
	return `data/${kindFolder(kind)}/${id}.yaml`;
}

/** Reads files into a dataset; records with faults are left out of it and reported. */
export function parseRecords(files: RecordFile[]): { dataset: Dataset; paths: Map<object, string>; faults: Fault[] } {
	const dataset = emptyDataset();
	const paths = new Map<object, string>();
	const faults: Fault[] = [];
	for (const file of files) {
		const address = recordAddress(file.path);
		if (!address) {
			faults.push(misplaced(file.path));
			continue;
		}
		const parsed = parseRecord(file, address.kind);
		faults.push(...parsed.faults);
		if (!parsed.record) continue;
		const records = dataset[address.kind] as Map<string, object>;
		if (records.has(address.id)) {
			faults.push({ file: file.path, field: '', value: address.id, cure: 'two files give this id: rename one' });
			continue;
		}
		records.set(address.id, parsed.record);
		paths.set(parsed.record, file.path);
	}
	return { dataset, paths, faults };
}

function emptyDataset(): Dataset {
	return {
		series: new Map(),
		states: new Map(),
		offices: new Map(),
		people: new Map(),
		places: new Map(),
		venues: new Map(),
		summits: new Map(),
		seas: new Map(),
		units: new Map(),
		blocs: new Map()
	};
}

function misplaced(path: string): Fault {
	return {
		file: path,
		field: '',
		value: path,
		cure: `move it to data/<kind>/<id>.yaml with a kind of ${kinds.map(kindFolder).join(', ')}; summits go to data/summits/<series>/`
	};
}

function parseRecord(file: RecordFile, kind: Kind): { record?: object; faults: Fault[] } {
	const yaml = parseDocument(file.text);
	if (yaml.errors.length) {
		const faults = yaml.errors.map((error) => ({
			file: file.path,
			field: `line ${error.linePos?.[0].line ?? 1}`,
			value: error.code,
			cure: error.message.split('\n')[0]
		}));
		return { faults };
	}
	const raw: unknown = yaml.toJS();
	const result = schemas[kind].safeParse(raw);
	if (result.success) return { record: result.data, faults: [] };
	return { faults: result.error.issues.map((issue) => issueFault(file.path, raw, issue)) };
}

function issueFault(file: string, raw: unknown, issue: z.core.$ZodIssue): Fault {
	const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw);
	return { file, field: issue.path.join('.'), value: describeValue(value), cure: issue.message };
}
