/** Synthetic meetings, the same at every run: places around the world's cities, most of them with few meetings. */
import type { Position } from '../../src/lib/cluster/bounds';
import { overlapsYears, type YearRange } from '../../src/lib/time/yearRange';
import { cities } from './cities';

export interface Size {
	meetings: number;
	places: number;
}

export const sizes: Size[] = [
	{ meetings: 3_000, places: 1_000 },
	{ meetings: 100_000, places: 33_333 },
	{ meetings: 1_000_000, places: 100_000 }
];

export const span: YearRange = { from: 1941, to: 2026 };
export const seriesCount = 60;
/** Groups of series that share a colour. */
export const hueCount = 8;

/** Meetings as columns: index of the place, first and last year, index of the series. */
export interface Meetings {
	place: Int32Array;
	from: Uint16Array;
	to: Uint16Array;
	series: Uint8Array;
}

export interface BenchData {
	points: Position[];
	meetings: Meetings;
}

/** What the reader has chosen: a window of years, and series by their index; none stands for all. */
export interface Selection {
	years: YearRange;
	series: readonly number[];
}

export function createData({ meetings, places }: Size): BenchData {
	const random = createRandom(places);
	const points = Array.from({ length: places }, () => drawPoint(random));
	return { points, meetings: drawMeetings(meetings, places, random) };
}

/** Index of a series' colour. */
export function hueOf(series: number): number {
	return series % hueCount;
}

/** Tells of a meeting by its index whether it is selected. */
export function createTest(
	{ from, to, series }: Omit<Meetings, 'place'>,
	selection: Selection
): (meeting: number) => boolean {
	const { years } = selection;
	const isChosen = Array.from(
		{ length: seriesCount },
		(_, i) => !selection.series.length || selection.series.includes(i)
	);
	return (i) => from[i] <= years.to && to[i] >= years.from && isChosen[series[i]];
}

export function describeSelection({ years, series }: Selection): string {
	return `${years.from}–${years.to}, series ${series.join(', ') || 'all'}`;
}

/** The selected meetings by colour, counted one by one: what everyone else must come to. */
export function countByHand({ meetings }: BenchData, { years, series }: Selection): number[] {
	const counts = new Array<number>(hueCount).fill(0);
	meetings.series.forEach((own, i) => {
		const isChosen = !series.length || series.includes(own);
		if (isChosen && overlapsYears({ from: meetings.from[i], to: meetings.to[i] }, years)) counts[hueOf(own)]++;
	});
	return counts;
}

/** Most places lie close to a city, some far out; big cities draw more of them. */
function drawPoint(random: () => number): Position {
	const [lng, lat] = cities[Math.floor(cities.length * random() ** 1.6)];
	const distance = 0.02 * Math.exp(7.2 * random());
	const angle = 2 * Math.PI * random();
	const north = Math.min(Math.max(lat + distance * Math.sin(angle), -56), 71);
	const east = lng + (distance * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
	return [((((east + 180) % 360) + 360) % 360) - 180, north];
}

/** One for every place, the rest by a power law; more in later years; 3 of 100 span two years. */
function drawMeetings(count: number, places: number, random: () => number): Meetings {
	const place = Int32Array.from({ length: count }, (_, i) => (i < places ? i : Math.floor(places * random() ** 2.5)));
	const years = span.to - span.from + 1;
	const from = Uint16Array.from(place, () => span.from + Math.floor(years * random() ** 0.8));
	const to = from.map((year) => (random() < 0.03 ? Math.min(year + 1, span.to) : year));
	const series = Uint8Array.from(place, () => Math.floor(seriesCount * random() ** 1.5));
	return { place, from, to, series };
}

/** Numbers from 0 up to 1 by a seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
