/**
 * The explorer's state. The address owns what a link passes on, the map owns the moving camera, a component its own
 * hover; everything else is derived: catalogue → filtered → selected → in view → markers, bars, list.
 */
import type * as clustering from '../cluster/clusterIndex';
import type { Grouping, MapMarker } from '../cluster/clusterIndex';
import type { Stop } from '../dataset/catalogue';
import { compareTints, type Tint } from '../dataset/families';
import { filterStops, needsAttendance, type Facet, type Filters } from '../dataset/facets';
import { countByYear, filterByYears, indexCatalogue, reachYears, yearsOf } from '../dataset/selection';
import { isSeen, type MapView, type Mover } from '../map/mapView';
import { clampYear, clampYears, isSameYears, isSingleYear, overlapsYears, type YearRange } from '../time/yearRange';
import { cleanSearch, readAddress, roundCamera, writeAddress, type AddressProblem, type Known } from '../url/address';
import { defaultViewState, type Camera, type Projection, type ViewState } from '../url/viewState';
import { createAddressWriter, type AddressHistory } from './addressWriter';
import { knownIds } from './knownIds';
import type { Sources } from './sources';
import { createUndoStack } from './undoStack';

type Clustering = typeof clustering;

export class Explorer {
	readonly #sources: Sources;
	readonly #writer;
	readonly #undoStack = createUndoStack<ViewState>();

	/** What the address says. */
	state: ViewState = $state.raw(defaultViewState({ from: 0, to: 0 }));
	/** Years on the way while a handle is dragged or the timeline plays. */
	#moving: Pick<ViewState, 'years' | 'compare'> | undefined = $state.raw();
	/** What the map shows; undefined until there is a map. */
	mapView: MapView | undefined = $state.raw();
	problems: AddressProblem[] = $state.raw([]);
	/** Counts the times that the camera was set from outside the map, for the map to follow. */
	cameraOrders = $state(0);
	/** Counts the choices that opened a place, for the map to bring it into view. */
	revealOrders = $state(0);
	#hasRead = false;

	catalogue = $derived.by(() => indexCatalogue(this.#sources.catalogue()));
	years = $derived((this.#moving ?? this.state).years);
	compare = $derived((this.#moving ?? this.state).compare);
	filters: Filters = $derived.by(() => this.#readFilters());
	/** Whether the filters wait for what is loaded late; nothing is selected meanwhile. */
	isPending = $derived.by(() => this.#waits());
	filtered = $derived.by(() => this.#filter());
	selected = $derived(filterByYears(this.filtered, this.years, this.compare));
	#clustering: Clustering | undefined = $state.raw();
	#clusters = $derived.by(() => {
		const { places, stops, span } = this.catalogue;
		return this.#clustering?.createClusterIndex(places, stops, span);
	});
	/** The colours of the markers, in the order of their groups. */
	tints: readonly Tint[] = $derived(this.compare === undefined ? this.catalogue.hues : compareTints);
	#grouped = $derived(this.#clustering && this.#clusters?.group(this.#groupStops(this.#clustering.groupStays)));
	markers: MapMarker[] = $derived.by(() => this.#queryMarkers());
	placesInView = $derived.by(() => this.#findPlacesInView());
	bars = $derived(countByYear(this.catalogue, this.filtered, (stop) => this.isInView(stop), this.state.series));
	inView = $derived(this.selected.filter((stop) => this.isInView(stop)));
	elsewhere = $derived(this.selected.filter((stop) => !this.isInView(stop)));
	query = $derived(writeAddress(this.state, this.catalogue.span));

	constructor(sources: Sources, history: AddressHistory) {
		this.#sources = sources;
		this.#writer = createAddressWriter(history);
		this.state = defaultViewState(sources.catalogue().span);
	}

	isInView(stop: Stop): boolean {
		return !this.placesInView || this.placesInView.has(stop.place);
	}

	/** True for a stop in the selected years, the compared one among them. */
	isInYears({ years }: Stop): boolean {
		const { compare } = this;
		if (compare !== undefined && years.from <= compare && years.to >= compare) return true;
		return overlapsYears(years, this.years);
	}

	/** The colour of a stop: of its year where two are compared, else that of the chosen series it belongs to. */
	tintOf(stop: Stop): Tint {
		return this.tints[this.#groupOf(stop)];
	}

	/** Drops from the filters what there is not, once it is known who there is, and says so. */
	checkFilters() {
		const { state, problems } = readAddress(this.query, this.#known());
		if (!problems.length) return;
		this.state = state;
		this.problems = problems;
		this.#writer.adopt(this.query);
	}

	/** Loads the code that gathers places into markers, which only a map needs. */
	async loadClusters() {
		this.#clustering = await import('../cluster/clusterIndex');
	}

	/** Takes over what an address says, as on arrival or after Back. */
	readAddress(query: string) {
		if (this.#hasRead && query === this.query) return;
		this.#hasRead = true;
		const { state, problems } = readAddress(query, this.#known());
		this.state = state;
		this.problems = problems;
		this.#moving = undefined;
		this.#writer.adopt(writeAddress(state, this.catalogue.span));
		this.cameraOrders++;
	}

	/** Without `compare` the years stand for themselves; a window of several years is compared with nothing. */
	setYears(years: YearRange, { final, compare }: { final: boolean; compare?: number }) {
		const { span } = this.catalogue;
		const next = clampYears(years, span) ?? span;
		const other = compare === undefined || !isSingleYear(next) ? undefined : clampYear(compare, span);
		this.#moving = final ? undefined : { years: next, compare: other };
		const isSame = isSameYears(next, this.state.years) && other === this.state.compare;
		if (final && !isSame) this.#choose({ years: next, compare: other }, 'years');
	}

	/** Chooses an option of a filter, or drops it. */
	toggle(facet: Facet, id: string) {
		const chosen = this.state[facet];
		this.#chooseFacet(facet, chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
	}

	/** Chooses every series of these, or none of them where all are chosen. */
	toggleFamily(ids: readonly string[]) {
		const { series } = this.state;
		const others = series.filter((id) => !ids.includes(id));
		this.#chooseFacet('series', ids.every((id) => series.includes(id)) ? others : [...others, ...ids]);
	}

	/** Chooses one option and no other of its kind, and widens the years as far as it takes to show a meeting. */
	showOnly(facet: Facet, id: string) {
		const filters = { ...this.filters, [facet]: [id] };
		const stops = filterStops(this.catalogue, filters, this.#sources.attendance());
		this.#choose({ [facet]: [id], ...this.#reach(stops) });
	}

	/** Selects the meetings that match a text; any where it is empty. */
	setSearch(text: string) {
		this.#choose({ search: cleanSearch(text) });
	}

	/** Drops the filters of one kind, or all of them. */
	clearFilters(facet?: Facet | 'search') {
		if (facet === 'search') this.#choose({ search: '' });
		else if (facet) this.#choose({ [facet]: [] });
		else this.#choose({ series: [], leaders: [], states: [], search: '' });
	}

	setView(view: Projection) {
		this.#choose({ view });
	}

	openPlace(place: string) {
		this.#choose({ place, summit: undefined });
		this.revealOrders++;
	}

	/** Opens a place, and widens the years as far as it takes to show a meeting there. */
	findPlace(place: string) {
		const here = this.catalogue.stops.filter((stop) => stop.place === place);
		this.#choose({ place, summit: undefined, ...this.#reach(here) });
		this.revealOrders++;
	}

	/** Opens a meeting at one of its places, and widens the years only as far as it needs. */
	openSummit(summit: string, place = this.catalogue.summitById.get(summit)!.places[0]) {
		const stop = this.catalogue.stops.find((each) => each.summit === summit && each.place === place)!;
		this.#choose({ summit, place, ...this.#reach([stop]) });
		this.revealOrders++;
	}

	/** Widens the years, and drops the filters, so that every meeting at a place is selected. */
	includePlace(place: string) {
		const { from, to } = yearsOf(this.catalogue.stops.filter((stop) => stop.place === place));
		const years = { from: Math.min(this.years.from, from), to: Math.max(this.years.to, to) };
		this.#choose({ years, compare: undefined, series: [], leaders: [], states: [], search: '' });
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

	/** Takes the last decision back; false where there is none. */
	undo(): boolean {
		return this.#restore(this.#undoStack.undo(this.state));
	}

	/** Makes the decision again that was taken back last; false where there is none. */
	redo(): boolean {
		return this.#restore(this.#undoStack.redo(this.state));
	}

	/** Writes what is still to be written, before the reader leaves. */
	flush() {
		this.#writer.flush();
	}

	/** `topic` names choices that are made in quick steps, such as by an arrow key. */
	#choose(change: Partial<ViewState>, topic?: string) {
		const before = this.state;
		if (change.years) this.#moving = undefined;
		this.state = { ...before, ...change };
		this.problems = [];
		if (this.#writer.choose(this.query, topic)) this.#undoStack.record(before);
	}

	#restore(state: ViewState | undefined): boolean {
		if (!state) return false;
		this.#moving = undefined;
		this.state = state;
		this.problems = [];
		this.#writer.choose(this.query);
		this.cameraOrders++;
		return true;
	}

	/** All of them and none of them are the same. */
	#chooseFacet(facet: Facet, ids: string[]) {
		if (facet !== 'series') return this.#choose({ [facet]: ids });
		const all = this.catalogue.series.map(({ id }) => id);
		this.#choose({ series: ids.length === all.length ? [] : all.filter((id) => ids.includes(id)) });
	}

	/** The years as far as it takes to show one of some stops. */
	#reach(stops: readonly Stop[]): Partial<Pick<ViewState, 'years' | 'compare'>> {
		const years = reachYears(stops, this.years, this.compare);
		return years ? { years, compare: undefined } : {};
	}

	#waits(): boolean {
		const { search } = this.state;
		return (needsAttendance(this.state) && !this.#sources.attendance()) || (!!search && !this.filters.summits);
	}

	#filter(): Stop[] {
		return this.isPending ? [] : filterStops(this.catalogue, this.filters, this.#sources.attendance());
	}

	#readFilters(): Filters {
		const { series, leaders, states, search } = this.state;
		return { series, leaders, states, summits: search ? this.#sources.matches(search) : undefined };
	}

	#known(): Known {
		return knownIds(this.catalogue, this.#sources.renamed(), this.#sources.attendance());
	}

	/** Index of a stop's tint. */
	#groupOf(stop: Stop): number {
		if (this.compare === undefined) return this.catalogue.groupOf(stop, this.state.series);
		return overlapsYears(stop.years, this.years) ? 0 : 1;
	}

	/** The groups are the tints, then the tints again for meetings held by video. */
	#groupStops(groupStays: Clustering['groupStays']): Grouping {
		// Which year of two a stop belongs to is a matter of its group, so that the markers are asked for all years.
		const shown = this.compare === undefined ? this.filtered : this.selected;
		const count = this.tints.length;
		const groupOf = (stop: Stop) => this.#groupOf(stop) + (stop.isVirtual ? count : 0);
		return groupStays(this.catalogue.stops, shown, groupOf, 2 * count);
	}

	#queryMarkers(): MapMarker[] {
		const years = this.compare === undefined ? this.years : this.catalogue.span;
		return (this.mapView && this.#grouped?.query(this.mapView, years)) ?? [];
	}

	#findPlacesInView(): Set<string> | undefined {
		if (!this.mapView) return undefined;
		const view = this.mapView;
		return new Set(this.catalogue.places.filter(({ point }) => isSeen(view, point)).map(({ id }) => id));
	}
}
