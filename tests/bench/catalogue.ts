/** The synthetic meetings as the app's explorer holds them, and its own way from chosen series to what the engine counts. */
import { createClusterIndex, groupStays, type GroupedClusters } from '../../src/lib/cluster/clusterIndex';
import type { Series, Stop, Summit } from '../../src/lib/dataset/catalogue';
import { filterStops } from '../../src/lib/dataset/facets';
import { hues } from '../../src/lib/dataset/families';
import { indexCatalogue, type CatalogueIndex } from '../../src/lib/dataset/selection';
import { hueOf, seriesCount, span, type BenchData, type Selection } from './data';

export function createCatalogue({ points, meetings }: BenchData): CatalogueIndex {
	const places = points.map((point, i) => ({ id: `place-${i}`, name: `Place ${i}`, formerly: [], point, country: '' }));
	const series = Array.from({ length: seriesCount }, (_, i) => createSeries(i));
	const summits: Summit[] = [];
	const stops: Stop[] = [];
	meetings.place.forEach((place, i) => {
		const [id, at] = [`summit-${i}`, places[place].id];
		const years = { from: meetings.from[i], to: meetings.to[i] };
		summits.push({ id, name: id, series: [series[meetings.series[i]].id], places: [at] });
		stops.push({ ...noDetails, id: `${id}/${at}`, summit: id, place: at, years });
	});
	return indexCatalogue({ span, series, places, stops, summits });
}

const noDetails = { dates: { start: '', end: '' }, when: '', isVirtual: false, number: 1 };

function createSeries(index: number): Series {
	const id = `series-${index}`;
	return { id, name: id, short: id, family: 'worldwide', hue: hues[hueOf(index)] };
}

/** The app's index over a catalogue; asked with chosen series it gives what is then asked with views and years. */
export function createOurs(catalogue: CatalogueIndex): (series: Selection['series']) => GroupedClusters {
	const index = createClusterIndex(catalogue.places, catalogue.stops, span);
	return (indexes) => {
		const series = indexes.map((i) => catalogue.series[i].id);
		const shown = filterStops(catalogue, { series, leaders: [], states: [] });
		// The colours, then the colours again for meetings held by video.
		const count = catalogue.hues.length;
		const groupOf = (stop: Stop) => catalogue.groupOf(stop, series) + (stop.isVirtual ? count : 0);
		return index.group(groupStays(catalogue.stops, shown, groupOf, 2 * count));
	};
}
