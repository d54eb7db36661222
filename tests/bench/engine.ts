/** The app's engine over the synthetic meetings. */
import { createClusterIndex, manyStays, type GroupedClusters, type Grouping } from '../../src/lib/cluster/clusterIndex';
import type { ClusterPlace, Stay } from '../../src/lib/cluster/stayTree';
import { leftOut } from '../../src/lib/cluster/yearTally';
import { hueCount, hueOf, seriesCount, span, type BenchData, type Selection } from './data';

/** The engine, asked with chosen series for what is then asked with views and years. */
export interface Engine {
	group(series: Selection['series']): GroupedClusters;
	/** In a worker; undefined where a later choice has overtaken it. */
	groupAside(series: Selection['series']): Promise<GroupedClusters | undefined>;
	/** Whether there are so many meetings that a page groups them in a worker. */
	isLarge: boolean;
}

/**
 * Brings the meetings into the shape that the engine reads; what that returns makes the engine. It counts by colour,
 * of which there may be more than the meetings have.
 */
export function prepareEngine({ points, meetings }: BenchData, colours = hueCount): () => Engine {
	const places = points.map((point, i): ClusterPlace => ({ id: `place-${i}`, point }));
	const stays = Array.from(meetings.place, (place, i): Stay => ({
		place: places[place].id,
		years: { from: meetings.from[i], to: meetings.to[i] }
	}));
	return () => createEngine(places, stays, meetings.series, colours);
}

/**
 * A change of filters reads the series of each meeting from a column, as those of the others do (see `createTest`):
 * the app's own filters by leader, state and words, which nobody else has, are not in what is measured.
 */
function createEngine(places: ClusterPlace[], stays: Stay[], seriesOf: Uint8Array, colours: number): Engine {
	const index = createClusterIndex(places, stays, span);
	const series = Uint8Array.from(index.order, (meeting) => seriesOf[meeting]);
	const groupingOf = (chosen: Selection['series']): Grouping => ({
		codes: series,
		groupOf: groupSeries(chosen),
		count: colours,
		isOrdered: true
	});
	return {
		group: (chosen) => index.group(groupingOf(chosen)),
		groupAside: (chosen) => index.groupAside(groupingOf(chosen)),
		isLarge: series.length >= manyStays
	};
}

/** The colour of each series, or `leftOut`. */
function groupSeries(chosen: Selection['series']): Uint8Array {
	const groupOf = new Uint8Array(256).fill(leftOut);
	for (let i = 0; i < seriesCount; i++) if (!chosen.length || chosen.includes(i)) groupOf[i] = hueOf(i);
	return groupOf;
}
