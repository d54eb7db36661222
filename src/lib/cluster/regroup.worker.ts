/** Counts beside the page what a change of filters selects: answers each task with what `regroup` makes of it. */
import { regroup, type HeldStays, type Regrouped } from './regroup';
import type { Task } from './regroupAside';

/** As much of a worker's scope as is used: this folder compiles without a browser. */
declare const self: {
	onmessage: (event: { data: Task }) => void;
	postMessage(answer: Regrouped, transfer: ArrayBufferLike[]): void;
};

let held: HeldStays;

self.onmessage = ({ data: { grouping, inView, ...task } }) => {
	held = task.held ?? held;
	const answer = regroup(held, grouping, inView);
	const columns = [answer.code, ...(answer.tally ? [answer.tally.sums] : [])];
	self.postMessage(
		answer,
		columns.map(({ buffer }) => buffer)
	);
};
