/** Regrouping in a worker, which is started when first needed; without one it is done at once. */
import { regroup, type Grouping, type HeldStays, type Regrouped } from './regroup';
import type { StayRuns } from './yearTally';

/** What the worker is told. */
export interface Task {
	/** The stays themselves: only with the first task. */
	held?: HeldStays;
	grouping: Grouping;
	inView?: StayRuns;
}

/** As much of a browser's `Worker` as is used: this folder compiles without a browser. */
export interface RegroupWorker {
	onmessage: ((event: { data: Regrouped }) => void) | null;
	onerror: (() => void) | null;
	postMessage(task: Task): void;
}
declare const Worker: new (url: URL, options: { type: 'module' }) => RegroupWorker;

interface Request extends Task {
	/** Nothing, where a later request has overtaken it. */
	resolve(answer: Regrouped | undefined): void;
}

/**
 * A way to regroup the stays of an index without keeping the page from drawing. It resolves to undefined where a later
 * call has overtaken it: the last one wins.
 */
export function createRegroupAside(
	held: HeldStays,
	start = startWorker
): (grouping: Grouping, inView?: StayRuns) => Promise<Regrouped | undefined> {
	let worker: RegroupWorker | undefined;
	let isBroken = false;
	let running: Request | undefined;
	let waiting: Request | undefined;

	function runNext() {
		[running, waiting] = [waiting, undefined];
		if (!running) return;
		try {
			if (isBroken) finish(regroup(held, running.grouping));
			else post(running);
		} catch {
			giveUp();
		}
	}

	function post({ grouping, inView }: Request) {
		if (worker) return worker.postMessage({ grouping, inView });
		worker = start();
		worker.onmessage = ({ data }) => finish(data);
		worker.onerror = giveUp;
		worker.postMessage({ held, grouping, inView });
	}

	function giveUp() {
		isBroken = true;
		if (running) finish(regroup(held, running.grouping));
	}

	function finish(answer: Regrouped) {
		running!.resolve(waiting ? undefined : answer);
		runNext();
	}

	return (grouping, inView) =>
		new Promise((resolve) => {
			waiting?.resolve(undefined);
			waiting = { grouping, inView, resolve };
			if (!running) runNext();
		});
}

function startWorker(): RegroupWorker {
	return new Worker(new URL('./regroup.worker.ts', import.meta.url), { type: 'module' });
}
