/** `npm run bench`: measures the app against its peers, prints tables and writes `results/latest.json`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeBasemap } from './basemap';
import { bundlePage, bundleQueries } from './bundle';
import { sizes } from './data';
import { measureDrawing, servePage } from './drawing';
import { judgeGoals } from './goals';
import { drawingNames, ours, oursWithBorders, queryNames } from './names';
import { measureQueries } from './queries';
import { formatResults } from './report';
import type { DrawingResult, Machine, Results, SizeResult } from './results';
import { longestStep } from './timing';

/** Seconds after which nothing new is begun. */
const lastCall = 900;

const begun = performance.now();
const loadBefore = loadavg()[0];
const folder = mkdtempSync(join(tmpdir(), 'summit-atlas-bench-'));
const output = join(import.meta.dirname, 'results');

try {
	const results = await measureAll();
	mkdirSync(output, { recursive: true });
	writeFileSync(join(output, 'latest.json'), `${JSON.stringify(results, null, '\t')}\n`);
	console.log(`\n${formatResults(results)}`);
	const faults = findFaults(results.sizes);
	for (const fault of faults) console.error(fault);
	process.exitCode = faults.length ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true });
}

async function measureAll(): Promise<Results> {
	say('bundling');
	await bundleQueries(join(folder, 'queries'));
	await bundlePage(join(folder, 'page'));
	say('making the basemap');
	writeBasemap(join(folder, 'page/basemap'));
	const server = await servePage(join(folder, 'page'));
	const measured = sizes.map((size): SizeResult => ({ ...size, queries: {}, drawings: {} }));
	for (const size of measured) await measureEveryQuery(size);
	for (const [i, size] of measured.entries()) await measureEveryDrawing(size, server.origin, measured[i - 1]);
	await server.close();
	return {
		date: new Date().toISOString(),
		seconds: secondsPassed(),
		machine: describeMachine(),
		load: { before: loadBefore, after: loadavg()[0] },
		sizes: measured,
		goals: measured.flatMap(judgeGoals)
	};
}

async function measureEveryQuery({ meetings, queries }: SizeResult) {
	const script = join(folder, 'queries/measure.js');
	for (const name of queryNames) {
		say(`${meetings.toLocaleString('en')} meetings, ${name}: queries`);
		queries[name] = await attempt(() => measureQueries(script, name, meetings));
	}
}

/** `smaller` is what was found out with fewer meetings. */
async function measureEveryDrawing({ meetings, drawings }: SizeResult, origin: string, smaller?: SizeResult) {
	for (const name of drawingNames) {
		say(`${meetings.toLocaleString('en')} meetings, ${name}: drawing`);
		const reason = smaller && foretell(smaller.drawings[name], meetings / smaller.meetings);
		drawings[name] = reason ?? (await attempt(() => measureDrawing(origin, name, meetings)));
	}
}

/** Measures, or says why not. */
async function attempt<Result>(measure: () => Promise<Result>): Promise<Result | string> {
	if (secondsPassed() > lastCall) return 'skipped: the bench has run for long enough';
	try {
		return await measure();
	} catch (error) {
		return `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
	}
}

/** Why a contestant is not tried with so many times the meetings. */
function foretell(smaller: DrawingResult | string, times: number): string | undefined {
	const step = typeof smaller === 'object' ? smaller.world?.ms : undefined;
	return step !== undefined && step * times < longestStep ? undefined : 'skipped: would take minutes';
}

/** Wrong counts, and that the app itself could not be measured. */
function findFaults(sizes: SizeResult[]): string[] {
	return sizes.flatMap(({ meetings, queries, drawings }) =>
		[...Object.entries(queries), ...Object.entries(drawings)].flatMap(([name, result]) => {
			if (typeof result === 'object') return result.faults.map((fault) => `${name} at ${meetings} counts ${fault}`);
			return name === ours || name === oursWithBorders ? [`${name} at ${meetings} ${result}`] : [];
		})
	);
}

function describeMachine(): Machine {
	const [{ model }] = cpus();
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	return { processor: model, cores: cpus().length, gigabytes, node: process.versions.node };
}

function secondsPassed(): number {
	return (performance.now() - begun) / 1000;
}

function say(what: string) {
	console.log(`${String(Math.round(secondsPassed())).padStart(4)} s  ${what}`);
}
