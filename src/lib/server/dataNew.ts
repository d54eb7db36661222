/** `npm run data:new`: begins the record of a meeting from flags, and asks for what they leave open. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { formatRecord } from '../dataset/format';
import { answerFault, newSummit, proposeNames } from '../dataset/newSummit';
import { loadDataset } from './records';

const questions = {
	series: 'Series (id, such as g7)',
	place: 'Place (id, such as geneva)',
	start: 'First day (2027-06-14)',
	end: 'Last day (empty: the same)',
	source: 'Address of a page that you read and that states dates and place',
	title: 'Title of that page'
} as const;
const nameQuestions = { en: 'Name in English', 'zh-Hant': '名稱（繁體）', 'zh-Hans': '名称（简体）' } as const;
type Key = keyof typeof questions;

const usage = `npm run data:new -- ${Object.keys(questions)
	.map((key) => `--${key} …`)
	.join(' ')} --name … --name-zh-hant … --name-zh-hans …`;

async function run() {
	const { dataset } = loadDataset();
	const options = Object.fromEntries(
		[...Object.keys(questions), 'name', 'name-zh-hant', 'name-zh-hans'].map(
			(name) => [name, { type: 'string' }] as const
		)
	);
	const flags = parseArgs({ options }).values as Record<string, string | undefined>;
	const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

	/** A given flag must be right; a typed answer is asked for until it is. */
	async function answer(key: Key, fallback?: string): Promise<string> {
		for (let given = flags[key]; ; given = undefined) {
			if (given === undefined && !terminal && fallback === undefined) throw new Error(`--${key} is missing: ${usage}`);
			const value = given ?? ((await terminal?.question(`${questions[key]}: `))?.trim() || fallback) ?? '';
			const fault = answerFault(key, value, dataset);
			if (!fault) return value;
			if (!terminal) throw new Error(`--${key} ${value}: ${fault}`);
			console.log(`  ${fault}`);
		}
	}

	async function name(language: keyof typeof nameQuestions, flag: string, proposal?: string): Promise<string> {
		const given = flags[flag] ?? (terminal ? '' : proposal);
		if (given) return given;
		if (!terminal) throw new Error(`--${flag} is missing: ${usage}`);
		const hint = proposal ? ` (empty: ${proposal})` : '';
		const typed = (await terminal.question(`${nameQuestions[language]}${hint}: `)).trim() || proposal;
		return typed ?? name(language, flag, proposal);
	}

	const series = await answer('series');
	const place = await answer('place');
	const start = await answer('start');
	const end = await answer('end', start);
	const proposed = proposeNames(series, place, start, dataset);
	const names = {
		en: await name('en', 'name', proposed?.en),
		'zh-Hant': await name('zh-Hant', 'name-zh-hant', proposed?.['zh-Hant']),
		'zh-Hans': await name('zh-Hans', 'name-zh-hans', proposed?.['zh-Hans'])
	};
	const [source, title] = [await answer('source'), await answer('title')];
	terminal?.close();
	const read = new Date().toISOString().slice(0, 10);
	const { path, record } = newSummit({ series, place, start, end, names, source, title, read }, dataset);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, formatRecord('summits', record), { flag: 'wx' });
	console.log(`${path} is begun. Add participants, venues and documents, then run npm run data:check.`);
}

run().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
