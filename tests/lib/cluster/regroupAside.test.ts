/** Grouped in a worker, the clusters are the same as grouped at once, and the last choice of filters wins. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { world, type Bounds, type Position } from '$lib/cluster/bounds';
import { createClusterIndex, type GroupedClusters, type Grouping } from '$lib/cluster/clusterIndex';
import type { Regrouped } from '$lib/cluster/regroup';
import type { RegroupWorker, Task } from '$lib/cluster/regroupAside';
import { leftOut } from '$lib/cluster/yearTally';

const span = { from: 1941, to: 1960 };
const scope: { onmessage?: (event: { data: Task }) => void; postMessage?: (answer: Regrouped) => void } = {};

const tasks: Task[] = [];

/** Runs the worker's own code; messages are copied and come later, as in a browser. */
class FakeWorker implements RegroupWorker {
	onmessage: RegroupWorker['onmessage'] = null;
	onerror: RegroupWorker['onerror'] = null;

	postMessage(task: Task) {
		tasks.push(task);
		const copy = structuredClone(task);
		setTimeout(() => {
			scope.postMessage = (answer) => this.onmessage!({ data: structuredClone(answer) });
			scope.onmessage!({ data: copy });
		});
	}
}

/** Ends with an error at the first task. */
class BrokenWorker extends FakeWorker {
	override postMessage() {
		setTimeout(() => this.onerror!());
	}
}

beforeEach(async () => {
	tasks.length = 0;
	vi.stubGlobal('self', scope);
	await import('$lib/cluster/regroup.worker');
	vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const year = fc.integer({ min: span.from, max: span.to });
const years = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const coordinate = fc.double({ min: -80, max: 80, noNaN: true });
const point = fc.tuple(coordinate, coordinate).map(([lng, lat]): Position => [lng + 0, lat + 0]);
const group = fc.constantFrom(0, 1, leftOut);
const views = fc.record({
	bounds: fc.constantFrom<Bounds>(world, [-40, -40, 40, 40], [0, 0, 90, 90]),
	zoom: fc.integer({ min: 0, max: 6 })
});

const places = ['geneva', 'versoix', 'yalta'].map((id, i) => ({ id, point: [6 + i, 46] as Position }));
const stays = places.map(({ id }) => ({ place: id, years: span }));
const view = { bounds: world, zoom: 0 };

function createIndex() {
	const index = createClusterIndex(places, stays, span);
	index.group(select(0, 0, 0)).query(view, span);
	return index;
}

function select(...groups: number[]): Grouping {
	return { codes: Uint8Array.from(groups), count: 2 };
}

function read(clusters: GroupedClusters | undefined, asked = view, years = span) {
	return clusters?.query(asked, years).map(({ listPlaces, ...marker }) => ({ ...marker, places: listPlaces() }));
}

describe('clusters grouped in a worker', () => {
	it('have the same markers as those grouped at once, in the view last asked for and in others', async () => {
		const list = fc.array(fc.record({ point, stays: fc.array(fc.record({ years, group }), { maxLength: 9 }) }), {
			maxLength: 12
		});
		const asked = fc.array(fc.record({ view: fc.nat(2), years }), { minLength: 1, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(list, fc.tuple(views, views, views), asked, async (list, views, asked) => {
				const places = list.map(({ point }, i) => ({ id: `place-${i}`, point }));
				const stays = list.flatMap(({ stays }, i) => stays.map((stay) => ({ ...stay, place: `place-${i}` })));
				const index = createClusterIndex(places, stays, span);
				const codes = Uint8Array.from(stays, ({ group }) => group);
				index.group({ codes, count: 2 }).query(views[0], span);
				const aside = await index.groupAside({ codes, count: 2 });
				for (const { view, years } of asked)
					expect(read(aside, views[view], years)).toEqual(read(index.group({ codes, count: 2 }), views[view], years));
			}),
			{ numRuns: 150 }
		);
	});

	it('are the same from codes in the order of the index, and from codes that a table turns into groups', async () => {
		const index = createIndex();
		const grouping = select(0, 1, leftOut);
		const codes = Uint8Array.from(index.order, (stay) => grouping.codes[stay]);
		const ordered = { codes, count: 2, isOrdered: true };
		const expected = read(index.group(grouping));
		expect(read(index.group(ordered))).toEqual(expected);
		expect(read(await index.groupAside(ordered))).toEqual(expected);
		const groupOf = new Uint8Array(256).fill(leftOut);
		groupOf.set([1, 0]);
		const coded = { codes: Uint8Array.of(1, 0, 9), groupOf, count: 2 };
		expect(read(index.group(coded))).toEqual(expected);
		expect(read(await index.groupAside(coded))).toEqual(expected);
	});

	it('come of the last choice: those before it come to nothing', async () => {
		const index = createIndex();
		const groupings = [select(0, 0, 0), select(1, 1, 1), select(1, leftOut, leftOut)];
		const answers = await Promise.all(groupings.map((grouping) => index.groupAside(grouping)));
		expect(answers.map((each) => each && read(each)![0].groups)).toEqual([undefined, undefined, [0, 1]]);
	});

	it('need the stays to be sent but once', async () => {
		const index = createIndex();
		await index.groupAside(select(0, 0, 0));
		await index.groupAside(select(0, 0, 1));
		expect(tasks.map(({ held }) => held !== undefined)).toEqual([true, false]);
	});

	it.each([
		['there is no worker', undefined],
		['the worker breaks', BrokenWorker]
	])('are grouped at once where %s', async (_, worker) => {
		vi.stubGlobal('Worker', worker);
		const index = createIndex();
		for (const grouping of [select(0, 1, 1), select(1, 1, leftOut)])
			expect(read(await index.groupAside(grouping))).toEqual(read(index.group(grouping)));
	});
});
