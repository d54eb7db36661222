/** Measures one contestant at one size in a process of its own: `node --expose-gc measure.js <contestant> <meetings>`. */
import { contestants, type Contestant, type View } from './contestants';
import { countByHand, createData, describeSelection, sizes, span, type BenchData, type Selection } from '../data';
import type { QueryName } from '../names';
import type { QueryResult } from '../results';
import { timeSteps, type Limits } from '../timing';
import { boundsOf, cameras, checks, filterChanges, yearSteps, type Camera } from '../walk';

const stepLimits = { budget: 4000, mostRuns: 1000, fewestSteps: 3 };
const filterLimits = { budget: 4000, mostRuns: 20, fewestSteps: 3 };
const [name, meetings] = process.argv.slice(2);
const size = sizes.find((each) => each.meetings === Number(meetings))!;
console.log(JSON.stringify(await measure(createData(size))));

async function measure(data: BenchData): Promise<QueryResult> {
	// The engine remembers a view for as long as it is the same one, as it is while the map rests.
	const [world, region] = [viewOf(cameras.world), viewOf(cameras.region)];
	const start = contestants[name as QueryName](data);
	const before = usedMegabytes();
	const begun = performance.now();
	const contestant = start();
	contestant.select({ years: span, series: [] });
	const markers = contestant.query(world);
	const build = performance.now() - begun;
	const memory = usedMegabytes() - before;
	const time = (steps: Selection[], view: View, limits: Limits) =>
		timeSteps(steps, (step) => timeQuery(contestant, step, view), limits);
	return {
		build,
		memory,
		markers,
		world: await time(yearSteps, world, stepLimits),
		region: await time(yearSteps, region, stepLimits),
		filter: await time(filterChanges, world, filterLimits),
		faults: findFaults(data, contestant)
	};
}

function timeQuery(contestant: Contestant, selection: Selection, view: View): number {
	const begun = performance.now();
	contestant.select(selection);
	contestant.query(view);
	return performance.now() - begun;
}

function findFaults(data: BenchData, contestant: Contestant): string[] {
	return checks.flatMap((check) => {
		contestant.select(check);
		const counts = contestant.count({ bounds: [-180, -90, 180, 90], zoom: cameras.world.zoom }).join();
		const expected = countByHand(data, check).join();
		return counts === expected ? [] : [`${describeSelection(check)}: ${counts} rather than ${expected}`];
	});
}

function viewOf(camera: Camera): View {
	return { bounds: boundsOf(camera), zoom: camera.zoom };
}

function usedMegabytes(): number {
	globalThis.gc!();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 2 ** 20;
}
