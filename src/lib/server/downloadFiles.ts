/** The downloads with their sizes, and what they say of their version. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataPackage, lastRead, type Release, type ResourceFile } from '../dataset/dataPackage';
import { downloads, type DownloadFile } from '../dataset/downloads';
import { downloadText } from '../dataset/downloadTexts';
import { tableNames, type TableName } from '../dataset/tables';
import { data as texts } from '../i18n/messages/data/en';
import { messages } from '../i18n/messages/en';
import { getDataset } from './records';

let known: Release | undefined;

/** Version of the project, and the day up to which sources were read. */
export function release(): Release {
	return (known ??= readRelease());
}

function readRelease(): Release {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const { name, tagline, description } = messages.site;
	return { version, day: lastRead(getDataset()), title: `${name}: ${tagline}`, description };
}

/** Text of a file of the dataset. */
export function readDownload(file: DownloadFile): string {
	if (file === 'CITATION.cff') return readFileSync(file, 'utf8');
	if (file === 'datapackage.json') return JSON.stringify(describePackage(), null, '\t');
	return downloadText(file, getDataset(), release().version);
}

/** Every file of the dataset with its length in bytes. */
export function downloadSizes(): { file: DownloadFile; bytes: number }[] {
	return (sizes ??= downloads.map((file) => ({ file, bytes: Buffer.byteLength(readDownload(file)) })));
}

let sizes: ReturnType<typeof downloadSizes> | undefined;

function describePackage() {
	const files = tableNames.map((name) => [name, measure(readDownload(`${name}.csv`))]);
	return dataPackage(release(), texts.tables, Object.fromEntries(files) as Record<TableName, ResourceFile>);
}

function measure(text: string): ResourceFile {
	return { bytes: Buffer.byteLength(text), hash: createHash('sha256').update(text).digest('hex') };
}
