/** What is measured without drawing: the app's engine, the same with borders, and filtering and rebuilding supercluster at every step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Supercluster, { type PointFeature } from 'supercluster';
import type { Bounds } from '../../../src/lib/cluster/bounds';
import type { GroupedClusters } from '../../../src/lib/cluster/clusterIndex';
import { createWorldPainter } from '../../../src/lib/map/worldPainter';
import type { DayNumber } from '../../../src/lib/world/dayNumber';
import type { History } from '../../../src/lib/world/history';
import type { Labels } from '../../../src/lib/world/labels';
import { createTest, hueCount, hueOf, type BenchData, type Selection } from '../data';
import { prepareEngine, type Engine } from '../engine';
import type { QueryName } from '../names';
import { dayOf } from '../walk';

export interface View {
	bounds: Bounds;
	zoom: number;
}

export interface Contestant {
	select(selection: Selection): void;
	/** How many markers a view shows. */
	query(view: View): number;
	/** The meetings of a view by colour. */
	count(view: View): number[];
}

/** Brings the meetings into the shape that the contestant reads; what that returns makes the contestant. */
export type Prepare = (data: BenchData) => () => Contestant;

export const contestants: Record<QueryName, Prepare> = {
	ours: prepareOurs,
	'ours, with borders': prepareOursWithBorders,
	'supercluster, a point per meeting': prepareMeetings,
	'supercluster, a point per place': preparePlaces
};

function prepareOurs(data: BenchData): () => Contestant {
	const start = prepareEngine(data);
	return () => createOurs(start());
}

function createOurs(engine: Engine): Contestant {
	let selection: Selection | undefined;
	let grouped: GroupedClusters;
	const query = (view: View) => grouped.query(view, selection!.years);
	return {
		select(next) {
			if (selection?.series !== next.series) grouped = engine.group(next.series);
			selection = next;
		},
		query: (view) => query(view).length,
		count: (view) => sumUp(query(view).map(({ groups }) => groups))
	};
}

/** Also finds out what changes on the map with the day, without changing it. */
function prepareOursWithBorders(data: BenchData): () => Contestant {
	const start = prepareOurs(data);
	const [history, labels] = [readBasemap<History>('history.json'), readBasemap<Labels>('labels.json')];
	return () => {
		const own = start();
		const paint = createWorldPainter(history, labels, () => {});
		let painted: DayNumber | undefined;
		return {
			...own,
			select(selection) {
				own.select(selection);
				const day = dayOf(selection);
				if (day !== painted) paint({ day });
				painted = day;
			}
		};
	};
}

/** A file of the basemap, which lies beside the page that draws. */
function readBasemap<T>(file: string): T {
	return JSON.parse(readFileSync(join(import.meta.dirname, '../page/basemap', file), 'utf8')) as T;
}

/** The meetings of a point or cluster by colour, as fields, which supercluster copies with less ado than a list. */
type Counts = Record<(typeof fields)[number], number>;
const fields = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const noCounts: Counts = { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0 };

/** As the app's own tree is made. */
const options = {
	radius: 52,
	maxZoom: 9,
	map: (counts: Counts): Counts => counts,
	reduce(sum: Counts, { a, b, c, d, e, f, g, h }: Counts) {
		sum.a += a;
		sum.b += b;
		sum.c += c;
		sum.d += d;
		sum.e += e;
		sum.f += f;
		sum.g += g;
		sum.h += h;
	}
};

type Filter = (selection: Selection) => PointFeature<Counts>[];

function createRebuilder(filter: Filter): Contestant {
	let index: Supercluster<Counts, Counts>;
	const query = ({ bounds, zoom }: View) => index.getClusters(bounds, zoom);
	return {
		select: (selection) => (index = new Supercluster<Counts, Counts>(options).load(filter(selection))),
		query: (view) => query(view).length,
		count: (view) => sumUp(query(view).map(({ properties }) => fields.map((field) => properties[field])))
	};
}

function prepareMeetings({ points, meetings }: BenchData): () => Contestant {
	const ofHue = fields.map((field): Counts => ({ ...noCounts, [field]: 1 }));
	const features = Array.from(meetings.place, (place, i) =>
		createFeature(points[place], ofHue[hueOf(meetings.series[i])])
	);
	return () =>
		createRebuilder((selection) => {
			const isSelected = createTest(meetings, selection);
			return features.filter((_, i) => isSelected(i));
		});
}

function preparePlaces({ points, meetings }: BenchData): () => Contestant {
	const features = points.map((point) => createFeature(point, { ...noCounts }));
	const { place, series } = meetings;
	return () =>
		createRebuilder((selection) => {
			const isSelected = createTest(meetings, selection);
			const counts = new Int32Array(points.length * hueCount);
			for (let i = 0; i < place.length; i++) if (isSelected(i)) counts[place[i] * hueCount + hueOf(series[i])]++;
			return features.filter(({ properties }, i) => setCounts(properties, counts, i * hueCount));
		});
}

/** Sets the counts to those at a position in a list; false where all are zero. */
function setCounts(counts: Counts, list: Int32Array, at: number): boolean {
	counts.a = list[at];
	counts.b = list[at + 1];
	counts.c = list[at + 2];
	counts.d = list[at + 3];
	counts.e = list[at + 4];
	counts.f = list[at + 5];
	counts.g = list[at + 6];
	counts.h = list[at + 7];
	return fields.some((field) => counts[field] > 0);
}

function createFeature(coordinates: [number, number], properties: Counts): PointFeature<Counts> {
	return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

/** Sums by colour. */
function sumUp(counts: number[][]): number[] {
	const sums = new Array<number>(hueCount).fill(0);
	for (const each of counts) each.forEach((count, group) => (sums[group] += count));
	return sums;
}
