/** Times steps over and over within a budget. */
import { thinOut } from './walk';

export interface Timing {
	/** Milliseconds a step, as a mean over a run; of all runs the median. */
	ms: number;
	steps: number;
	runs: number;
}

/** Who takes longer than so many milliseconds for a step is not measured. */
export const longestStep = 20_000;

export interface Limits {
	/** Milliseconds to spend. */
	budget: number;
	mostRuns: number;
	/** Steps to take in any case. */
	fewestSteps: number;
}

/**
 * Goes through the steps, or as many of them as the budget allows, again and again until it is used up. `time` takes a
 * step and returns the milliseconds it took. Undefined where a step takes too long.
 */
export async function timeSteps<Step>(
	steps: readonly Step[],
	time: (step: Step) => number | Promise<number>,
	{ budget, mostRuns, fewestSteps }: Limits
): Promise<Timing | undefined> {
	// The second step says how long one takes, because the first also warms up.
	const [first, second] = thinOut(steps, 2);
	if ((await time(first)) > longestStep) return undefined;
	const part = thinOut(steps, Math.max(fewestSteps, budget / (await time(second))));
	const means: number[] = [];
	const end = performance.now() + budget;
	do {
		let sum = 0;
		for (const step of part) sum += await time(step);
		means.push(sum / part.length);
	} while (means.length < mostRuns && performance.now() < end);
	return { ms: median(means), steps: part.length, runs: means.length };
}

function median(numbers: number[]): number {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
