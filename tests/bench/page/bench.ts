/** Measures in the browser what `index.html?contestant=…&meetings=…` names, from the input event to the drawn map. */
import './bench.css';
import { countByHand, createData, describeSelection, sizes, span, type Selection } from '../data';
import type { DrawingName } from '../names';
import { timeSteps, type Timing } from '../timing';
import { cameras, checks, filterChanges, wholeWorld, yearSteps } from '../walk';
import type { Contestant, Prepare } from './contestant';

export interface Bench {
	/** Makes the map; returns the milliseconds until all meetings are drawn. */
	build(): Promise<number>;
	timeYears(): Promise<Timing | undefined>;
	timeFilters(): Promise<Timing | undefined>;
	/** The longest that the page can't answer during a change of filters. */
	timeBlocking(): Promise<Timing | undefined>;
	/** Megabytes that the page and its workers hold beyond the meetings. */
	measureMemory(): Promise<number>;
	/** Where the numbers on the markers don't add up to the selected meetings; none where nothing is counted. */
	findFaults(): Promise<string[]>;
}

declare global {
	interface Window {
		/** There once the meetings are. */
		bench?: Bench;
	}
	interface Performance {
		measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
	}
}

/** By name; a page loads but one. */
const contestants: Record<DrawingName, () => Promise<Prepare>> = {
	ours: async () => (await import('./ours')).prepare,
	'ours, with borders': async () => (await import('./ours')).prepareWithBorders,
	'MapLibre clusters, a point per meeting': async () => (await import('./clusteredSource')).prepareMeetings,
	'MapLibre clusters, a point per place': async () => (await import('./clusteredSource')).preparePlaces,
	'MapLibre clusters, with borders': async () => (await import('./clusteredSource')).preparePlacesWithBorders,
	'Leaflet.markercluster': async () => (await import('./markerCluster')).prepare,
	'deck.gl filter, no clusters': async () => (await import('./gpuFilter')).prepare
};

const query = new URLSearchParams(location.search);
const prepare = await contestants[query.get('contestant') as DrawingName]();
const data = createData(sizes.find(({ meetings }) => meetings === Number(query.get('meetings')))!);
const start = prepare(data);
const memoryBefore = await usedMegabytes();
const container = document.getElementById('map')!;
const years = document.querySelectorAll<HTMLInputElement>('#years input');
const all: Selection = { years: span, series: [] };

let contestant: Contestant;
let chosen = all.series;
/** Settled when what was chosen last is on the map. */
let drawing: void | Promise<void>;

document.getElementById('years')!.addEventListener('input', () => {
	const [from, to] = [...years].map((field) => Number(field.value));
	drawing = contestant.show({ years: { from, to }, series: chosen });
});

window.bench = {
	async build() {
		const begun = performance.now();
		contestant = await start(container, cameras.world);
		await timeInput(all);
		return performance.now() - begun;
	},
	timeYears: () => timeSteps(yearSteps, timeInput, { budget: 6000, mostRuns: 5, fewestSteps: 2 }),
	timeFilters: () => timeSteps(filterChanges, timeInput, { budget: 3000, mostRuns: 5, fewestSteps: 2 }),
	timeBlocking: () => timeSteps(filterChanges, timeLongestTask, { budget: 3000, mostRuns: 5, fewestSteps: 2 }),
	measureMemory: async () => (await usedMegabytes()) - memoryBefore,
	findFaults
};

/** Chooses by an input event as a frame begins, which is when browsers deliver them, until the next one begins. */
async function timeInput(selection: Selection): Promise<number> {
	await nextFrame();
	const begun = performance.now();
	chosen = selection.series;
	years[0].valueAsNumber = selection.years.from;
	years[1].valueAsNumber = selection.years.to;
	years[1].dispatchEvent(new Event('input', { bubbles: true }));
	await drawing;
	await nextFrame();
	return performance.now() - begun;
}

/** Chooses while messages to the page itself follow one another: the longest that one has to wait. */
async function timeLongestTask(selection: Selection): Promise<number> {
	const { port1, port2 } = new MessageChannel();
	let longest = 0;
	let sent = performance.now();
	const send = () => {
		sent = performance.now();
		port2.postMessage(undefined);
	};
	port1.onmessage = () => {
		longest = Math.max(longest, performance.now() - sent);
		send();
	};
	send();
	await timeInput(selection);
	port1.close();
	return longest;
}

function nextFrame(): Promise<number> {
	return new Promise(requestAnimationFrame);
}

async function findFaults(): Promise<string[]> {
	if (!contestant.counts) return [];
	await contestant.counts.lookAt(wholeWorld);
	const faults: string[] = [];
	for (const check of checks) {
		await timeInput(check);
		const [total, expected] = [contestant.counts.total(), countByHand(data, check).reduce((sum, n) => sum + n)];
		if (total !== expected) faults.push(`${describeSelection(check)}: ${total} rather than ${expected}`);
	}
	return faults;
}

async function usedMegabytes(): Promise<number> {
	return (await performance.measureUserAgentSpecificMemory()).bytes / 2 ** 20;
}
