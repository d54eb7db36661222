/** The markers of what is selected; the code that gathers places into clusters comes with the map. */
import type * as clustering from '../cluster/clusterIndex';
import type { Grouping, MapMarker } from '../cluster/clusterIndex';
import type { Stop } from '../dataset/catalogue';
import type { CatalogueIndex } from '../dataset/selection';
import type { ClusterView } from '../cluster/clusterView';
import type { YearRange } from '../time/yearRange';

type Clustering = typeof clustering;

/** What the markers show, read anew with each change. */
export interface ClusterSource {
	catalogue(): CatalogueIndex;
	/** Some of the catalogue's stops, in its order, of which the years select. */
	stops(): readonly Stop[];
	years(): YearRange;
	/** Index of a stop's tint, of so many. */
	tintIndex(stop: Stop): number;
	tintCount(): number;
	/** Undefined until there is a map. */
	view(): ClusterView | undefined;
}

export class Clusters {
	readonly #source: ClusterSource;
	#clustering: Clustering | undefined = $state.raw();
	#index = $derived.by(() => {
		const { places, stops, span } = this.#source.catalogue();
		return this.#clustering?.createClusterIndex(places, stops, span);
	});
	#grouped = $derived(this.#clustering && this.#index?.group(this.#groupStops(this.#clustering.groupStays)));
	markers: MapMarker[] = $derived.by(() => {
		const view = this.#source.view();
		return (view && this.#grouped?.query(view, this.#source.years())) ?? [];
	});

	constructor(source: ClusterSource) {
		this.#source = source;
	}

	/** @throws Error if the code can't be had */
	async load() {
		this.#clustering = await import('../cluster/clusterIndex');
	}

	/** The groups are the tints, then the tints again for meetings held by video. */
	#groupStops(groupStays: Clustering['groupStays']): Grouping {
		const count = this.#source.tintCount();
		const groupOf = (stop: Stop) => this.#source.tintIndex(stop) + (stop.isVirtual ? count : 0);
		return groupStays(this.#source.catalogue().stops, this.#source.stops(), groupOf, 2 * count);
	}
}
