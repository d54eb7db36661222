/**
 * The explorer's state. The address owns what a link passes on, the map owns the moving camera, a component its own
 * hover; everything else is derived: catalogue → filtered → selected → in view → markers, bars, list.
 */
import type { ClusterIndex, createClusterIndex, MapMarker } from '../cluster/clusterIndex';
import type { Catalogue, Stop } from '../dataset/catalogue';
import type { Hue } from '../dataset/families';
import {
	countByYear,
	filterBySeries,
	filterByYears,
	groupByPlace,
	indexCatalogue,
	yearsOf
} from '../dataset/selection';
import { isSeen, type MapView, type Mover } from '../map/mapView';
import { clampYears, isSameYears, type YearRange } from '../time/yearRange';
import { readAddress, roundCamera, writeAddress, type AddressProblem, type Known } from '../url/address';
import { defaultViewState, type Camera, type Projection, type ViewState } from '../url/viewState';
import { createAddressWriter, type AddressHistory } from './addressWriter';

export class Explorer {
	readonly #readCatalogue: () => Catalogue;
	readonly #readRenamed;
	readonly #writer;

	/** What the address says. */
	state: ViewState = $state.raw({ years: { from: 0, to: 0 }, series: [], view: 'flat' });
	/** The years on the way while a handle is dragged or the timeline plays. */
	#movingYears: YearRange | undefined = $state.raw();
	/** What the map shows; undefined until there is a map. */
	mapView: MapView | undefined = $state.raw();
	problems: AddressProblem[] = $state.raw([]);
	/** Counts the times that the camera was set from outside the map, for the map to follow. */
	cameraOrders = $state(0);
	/** Counts the choices that opened a place, for the map to bring it into view. */
	revealOrders = $state(0);
	#hasRead = false;

	catalogue = $derived.by(() => indexCatalogue(this.#readCatalogue()));
	years = $derived(this.#movingYears ?? this.state.years);
	filtered = $derived(filterBySeries(this.catalogue, this.state.series));
	selected = $derived(filterByYears(this.filtered, this.years));
	#createClusterIndex: typeof createClusterIndex | undefined = $state.raw();
	#clusters = $derived.by(() => this.#buildClusters());
	markers: MapMarker[] = $derived.by(() => this.#queryMarkers());
	placesInView = $derived.by(() => this.#findPlacesInView());
	bars = $derived(countByYear(this.catalogue, this.filtered, (stop) => this.isInView(stop), this.state.series));
	inView = $derived(this.selected.filter((stop) => this.isInView(stop)));
	elsewhere = $derived(this.selected.filter((stop) => !this.isInView(stop)));
	query = $derived(writeAddress(this.state, this.catalogue.span));

	constructor(readCatalogue: () => Catalogue, readRenamed: () => Known['renamed'], history: AddressHistory) {
		this.#readCatalogue = readCatalogue;
		this.#readRenamed = readRenamed;
		this.#writer = createAddressWriter(history);
		this.state = defaultViewState(readCatalogue().span);
	}

	isInView(stop: Stop): boolean {
		return !this.placesInView || this.placesInView.has(stop.place);
	}

	/** The colour of a stop: that of the chosen series it belongs to. */
	hueOf(stop: Stop): Hue {
		const { hues, groupOf } = this.catalogue;
		return hues[groupOf(stop, this.state.series)];
	}

	/** Loads the code that gathers places into markers, which only a map needs. */
	async loadClusters() {
		({ createClusterIndex: this.#createClusterIndex } = await import('../cluster/clusterIndex'));
	}

	/** Takes over what an address says, as on arrival or after Back. */
	readAddress(query: string) {
		if (this.#hasRead && query === this.query) return;
		this.#hasRead = true;
		const { state, problems } = readAddress(query, this.#known());
		this.state = state;
		this.problems = problems;
		this.#movingYears = undefined;
		this.#writer.adopt(writeAddress(state, this.catalogue.span));
		this.cameraOrders++;
	}

	setYears(years: YearRange, { final }: { final: boolean }) {
		const next = clampYears(years, this.catalogue.span) ?? this.catalogue.span;
		this.#movingYears = final ? undefined : next;
		if (final && !isSameYears(next, this.state.years)) this.#choose({ years: next }, 'years');
	}

	toggleSeries(id: string) {
		const { series } = this.state;
		const next = series.includes(id) ? series.filter((each) => each !== id) : [...series, id];
		this.#chooseSeries(next);
	}

	/** Chooses every series of these, or none of them where all are chosen. */
	toggleFamily(ids: readonly string[]) {
		const { series } = this.state;
		const others = series.filter((id) => !ids.includes(id));
		this.#chooseSeries(ids.every((id) => series.includes(id)) ? others : [...others, ...ids]);
	}

	clearSeries() {
		this.#choose({ series: [] });
	}

	setView(view: Projection) {
		this.#choose({ view });
	}

	openPlace(place: string) {
		this.#choose({ place, summit: undefined });
		this.revealOrders++;
	}

	/** Opens a meeting at one of its places, and widens the years only as far as it needs. */
	openSummit(summit: string, place = this.catalogue.summitById.get(summit)!.places[0]) {
		const stop = this.catalogue.stops.find((each) => each.summit === summit && each.place === place)!;
		const { from, to } = this.years;
		const years = { from: Math.min(from, stop.years.to), to: Math.max(to, stop.years.from) };
		this.#choose({ summit, place, years });
		this.revealOrders++;
	}

	/** Widens the years, and drops the series filter, so that every meeting at a place is selected. */
	includePlace(place: string) {
		const { from, to } = yearsOf(this.catalogue.stops.filter((stop) => stop.place === place));
		const years = { from: Math.min(this.years.from, from), to: Math.max(this.years.to, to) };
		this.#choose({ years, series: [] });
	}

	close() {
		this.#choose({ place: undefined, summit: undefined });
	}

	/**
	 * The map has come to rest. A gesture is written in place of the present entry, a choice such as opening a cluster
	 * adds one; what the page moved to show a choice only keeps a camera up to date that the address already names.
	 */
	settleCamera(camera: Camera, by: Mover) {
		if (by === 'page' && !this.state.at) return;
		const at = roundCamera(camera);
		if (by === 'choice') return this.#choose({ at });
		this.state = { ...this.state, at };
		this.#writer.move(this.query);
	}

	showWholeMap() {
		this.#choose({ at: undefined });
		this.cameraOrders++;
	}

	dismissProblems() {
		this.problems = [];
	}

	/** Writes what is still to be written, before the reader leaves. */
	flush() {
		this.#writer.flush();
	}

	/** `topic` names choices that are made in quick steps, such as by an arrow key. */
	#choose(change: Partial<ViewState>, topic?: string) {
		if (change.years) this.#movingYears = undefined;
		this.state = { ...this.state, ...change };
		this.problems = [];
		this.#writer.choose(this.query, topic);
	}

	/** All of them and none of them are the same. */
	#chooseSeries(ids: string[]) {
		const isAll = ids.length === this.catalogue.series.length;
		this.#choose({ series: isAll ? [] : this.#inRank(ids) });
	}

	#known(): Known {
		const { span, placeById, summits, seriesById } = this.catalogue;
		return {
			span,
			renamed: this.#readRenamed(),
			places: new Set(placeById.keys()),
			summits: new Map(summits.map(({ id, places }) => [id, places])),
			series: new Set(seriesById.keys())
		};
	}

	#inRank(ids: string[]): string[] {
		return this.catalogue.series.map(({ id }) => id).filter((id) => ids.includes(id));
	}

	/** The groups of its stays are the hues, then the hues again for meetings held by video. */
	#buildClusters(): ClusterIndex | undefined {
		const { placeById, hues, span, groupOf } = this.catalogue;
		const chosen = this.state.series;
		const occupied = groupByPlace(this.filtered).map(({ place, stops }) => ({
			id: place,
			point: placeById.get(place)!.point,
			stays: stops.map((stop) => ({
				years: stop.years,
				group: groupOf(stop, chosen) + (stop.isVirtual ? hues.length : 0)
			}))
		}));
		return this.#createClusterIndex?.(occupied, span, 2 * hues.length);
	}

	#queryMarkers(): MapMarker[] {
		return (this.mapView && this.#clusters?.query({ ...this.mapView, years: this.years })) ?? [];
	}

	#findPlacesInView(): Set<string> | undefined {
		if (!this.mapView) return undefined;
		const view = this.mapView;
		return new Set(this.catalogue.places.filter(({ point }) => isSeen(view, point)).map(({ id }) => id));
	}
}
