/** The only reader of `data/`: loads and checks every record once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkDataset } from '../dataset/checks';
import { formatFault, type Fault } from '../dataset/fault';
import { parseRecords, type RecordFile } from '../dataset/parse';
import { checkRenames, renamesFile, renamesSchema, type Renames } from '../dataset/renames';
import { kindFolder, kinds, type Dataset } from '../dataset/schema';

/** Reads every record file below `root`, the project's folder. */
export function readRecordFiles(root = process.cwd()): RecordFile[] {
	return kinds.flatMap((kind) =>
		readdirSync(join(root, 'data', kindFolder(kind)), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
			.sort()
			.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }))
	);
}

/** The dataset with the files of its records, and everything wrong with them as a whole. */
export function loadDataset(files = readRecordFiles()): {
	dataset: Dataset;
	paths: Map<object, string>;
	faults: Fault[];
} {
	const { dataset, paths, faults } = parseRecords(files);
	const faulty = new Set(faults.map(({ file }) => file));
	return { dataset, paths, faults: [...faults, ...checkDataset(dataset, paths, faulty)] };
}

/** The renamed ids with everything wrong with them. */
export function loadRenames(dataset: Dataset): { renames: Renames; faults: Fault[] } {
	const result = renamesSchema.safeParse(parse(readFileSync(renamesFile, 'utf8')));
	if (result.success) return { renames: result.data, faults: checkRenames(result.data, dataset) };
	const faults = result.error.issues.map(({ path, message }) => ({
		file: renamesFile,
		field: path.join('.'),
		value: '',
		cure: message
	}));
	return { renames: { people: {}, places: {}, series: {}, summits: {} }, faults };
}

let loaded: Dataset | undefined;

/** The dataset; throws with the list of all faults if there is one. */
export function getDataset(): Dataset {
	if (loaded) return loaded;
	const { dataset, faults } = loadDataset();
	refuse(faults);
	return (loaded = dataset);
}

let renamed: Renames | undefined;

/** The renamed ids; throws with the list of all faults if there is one. */
export function getRenames(): Renames {
	if (renamed) return renamed;
	const { renames, faults } = loadRenames(getDataset());
	refuse(faults);
	return (renamed = renames);
}

function refuse(faults: Fault[]) {
	if (faults.length) throw new Error(`data/ has ${faults.length} faults:\n${faults.map(formatFault).join('\n')}`);
}
