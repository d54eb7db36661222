/** Measures the contestants that only count, each in a process of its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { QueryResult } from './results';

/** Runs the bundled `queries/measure.ts`. Rejects where the process breaks or takes too long. */
export async function measureQueries(script: string, contestant: string, meetings: number): Promise<QueryResult> {
	const options = ['--expose-gc', script, contestant, String(meetings)];
	const { stdout } = await promisify(execFile)(process.execPath, options, { timeout: 100_000 });
	return JSON.parse(stdout) as QueryResult;
}
