/**
 * The explorer's state. The address owns what a link passes on, the map owns the moving camera, a component its own
 * hover; everything else is derived: catalogue → filtered → selected → in view → markers, bars, list.
 */
import type { MapMarker } from '../cluster/clusterIndex';
import { isPlaceSeen, type ClusterView } from '../cluster/clusterView';
import type { Stop } from '../dataset/catalogue';
import { compareTints, type Tint } from '../dataset/families';
import { filterStops, needsAttendance, type Facet, type FilterKind, type Filters } from '../dataset/facets';
import { countByYear, filterByYears, indexCatalogue, isInYears, reachYears, yearsOf } from '../dataset/selection';
import type { Mover } from '../map/mapView';
import { clampYear, clampYears, isSameYears, isSingleYear, overlapsYears, type YearRange } from '../time/yearRange';
import { cleanSearch, readAddress, roundCamera, writeAddress, type AddressProblem, type Known } from '../url/address';
import { defaultViewState, type Camera, type Projection, type ViewState } from '../url/viewState';
import type { AddressHistory } from './addressWriter';
import { Clusters } from './clusters.svelte';
import { Decisions } from './decisions.svelte';
import { knownIds } from './knownIds';
import type { Sources } from './sources';
import { worldDay } from './worldDay';

const noFilters = { series: [], leaders: [], states: [], search: '' } satisfies Pick<ViewState, FilterKind>;

export class Explorer {
	readonly #sources: Sources;
	readonly decisions: Decisions;

	/** What the map shows; undefined until there is a map. */
	mapView: ClusterView | undefined = $state.raw();
	problems: AddressProblem[] = $state.raw([]);
	/** Counts the times that the camera was set from outside the map, for the map to follow. */
	cameraOrders = $state(0);
	/** Counts the choices that opened a place, for the map to bring it into view. */
	revealOrders = $state(0);

	catalogue = $derived.by(() => indexCatalogue(this.#sources.catalogue()));
	years = $derived.by(() => this.decisions.shown.years);
	compare = $derived.by(() => this.decisions.shown.compare);
	// The state is another with every choice and every rest of the camera; these stay the same until they change.
	#series = $derived(this.state.series);
	#leaders = $derived(this.state.leaders);
	#states = $derived(this.state.states);
	#search = $derived(this.state.search);
	filters: Filters = $derived(
		this.#readFilters({ series: this.#series, leaders: this.#leaders, states: this.#states, search: this.#search })
	);
	/** Whether the filters wait for what is loaded late; nothing is selected meanwhile. */
	isPending = $derived.by(() => this.#waits());
	filtered = $derived.by(() => this.#filter());
	selected = $derived(filterByYears(this.filtered, this.years, this.compare));
	/** The colours of the markers, in the order of their groups. */
	tints: readonly Tint[] = $derived(this.compare === undefined ? this.catalogue.hues : compareTints);
	// Which year of two a stop belongs to is a matter of its tint, so that the markers are asked for all years.
	readonly #clusters = new Clusters({
		catalogue: () => this.catalogue,
		stops: () => (this.compare === undefined ? this.filtered : this.selected),
		years: () => (this.compare === undefined ? this.years : this.catalogue.span),
		tintIndex: (stop) => this.#tintIndex(stop),
		tintCount: () => this.tints.length,
		view: () => this.mapView
	});
	worldDay = $derived.by(() => worldDay(this.state, this.years.to, this.catalogue.stops, this.#sources.today()));
	placesInView = $derived.by(() => this.#findPlacesInView());
	bars = $derived(countByYear(this.catalogue, this.filtered, (stop) => this.isInView(stop), this.#series));
	inView = $derived(this.selected.filter((stop) => this.isInView(stop)));
	elsewhere = $derived(this.selected.filter((stop) => !this.isInView(stop)));
	/** The address of what is shown, also while the years move. */
	query = $derived.by(() => this.decisions.query);

	constructor(sources: Sources, history: AddressHistory) {
		this.#sources = sources;
		const { span } = sources.catalogue();
		this.decisions = new Decisions(defaultViewState(span), (state) => writeAddress(state, span), history);
	}

	get markers(): MapMarker[] {
		return this.#clusters.markers;
	}

	/** What the address says. */
	get state(): ViewState {
		return this.decisions.state;
	}

	isInView(stop: Stop): boolean {
		return !this.placesInView || this.placesInView.has(stop.place);
	}

	/** True for a stop in the selected years, the compared one among them. */
	isInYears(stop: Stop): boolean {
		return isInYears(stop, this);
	}

	/**
	 * The colour of a stop: of its year where two are compared, and none where it is of neither; else that of the chosen
	 * series it belongs to.
	 */
	tintOf(stop: Stop): Tint | undefined {
		return this.compare === undefined || this.isInYears(stop) ? this.tints[this.#tintIndex(stop)] : undefined;
	}

	/** Drops from the filters what there is not, once it is known who there is, and says so. */
	checkFilters() {
		const { state, problems } = readAddress(writeAddress(this.state, this.catalogue.span), this.#known());
		if (!problems.length) return;
		this.decisions.correct(state);
		this.problems = [...this.problems, ...problems];
	}

	/** Loads the code that gathers places into markers, which only a map needs. */
	loadClusters(): Promise<void> {
		return this.#clusters.load();
	}

	/** Takes over what an address says, as on arrival or after Back, which is a decision to undo like any other. */
	readAddress(query: string) {
		if (this.decisions.isAt(query)) return;
		const { state, problems } = readAddress(query, this.#known());
		this.decisions.adopt(state);
		this.problems = problems;
		this.cameraOrders++;
	}

	/**
	 * Without `compare` the years stand for themselves; nothing else than a single year is compared, and with another.
	 * Steps that follow one another quickly are one decision.
	 */
	setYears(years: YearRange, how: { final: boolean; compare?: number; isStep?: boolean }) {
		const { final, compare, isStep } = how;
		const { span } = this.catalogue;
		const next = clampYears(years, span) ?? span;
		const isCompared = compare !== undefined && isSingleYear(next) && compare !== next.from;
		const other = isCompared ? clampYear(compare, span) : undefined;
		const change = { years: next, compare: other };
		if (!final) return this.decisions.move(change);
		const isSame = isSameYears(next, this.state.years) && other === this.state.compare;
		if (isSame) this.decisions.stay();
		else this.#choose(change, isStep ? 'years' : undefined);
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

	/** Chooses one option and no other of its kind, and widens the selection as far as it takes to show a meeting. */
	showOnly(facet: Facet, id: string) {
		this.#show({ [facet]: [id] });
	}

	/** Selects the meetings that match a text, and widens the selection as far as it takes to show one. */
	setSearch(text: string) {
		this.#show({ search: cleanSearch(text) });
	}

	/** Drops the filters of one kind, or all of them. */
	clearFilters(facet?: Facet | 'search') {
		if (facet === 'search') this.#choose({ search: '' });
		else this.#choose(facet ? { [facet]: [] } : noFilters);
	}

	setView(view: Projection) {
		this.#choose({ view });
	}

	/** Borders as one of `borderModes`, or of a day as `YYYY-MM-DD`; and blocs. */
	setWorld(change: Partial<Pick<ViewState, 'borders' | 'blocs'>>) {
		this.#choose(change);
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
		this.#choose({ years, compare: undefined, ...noFilters });
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
		this.decisions.adjust({ at });
	}

	showWholeMap() {
		this.#choose({ at: undefined });
		this.cameraOrders++;
	}

	dismissProblems() {
		this.problems = [];
	}

	/** Takes the last decision back. */
	undo() {
		if (this.decisions.undo()) this.#lookAgain();
	}

	/** Makes the decision again that was taken back last. */
	redo() {
		if (this.decisions.redo()) this.#lookAgain();
	}

	#choose(change: Partial<ViewState>, topic?: string) {
		this.decisions.choose(change, topic);
		this.problems = [];
	}

	#lookAgain() {
		this.problems = [];
		this.cameraOrders++;
	}

	/** Sets a filter; drops the others where nothing passes them all, and widens the years where they hold nothing. */
	#show(change: Partial<Pick<ViewState, FilterKind>>) {
		const select = (state: ViewState) =>
			filterStops(this.catalogue, this.#readFilters(state), this.#sources.attendance());
		const among = select({ ...this.state, ...change });
		const alone = { ...noFilters, ...change };
		const [filters, stops] = among.length ? [change, among] : [alone, select({ ...this.state, ...alone })];
		this.#choose({ ...filters, ...this.#reach(stops) });
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
		const isAttendanceMissing = needsAttendance(this.filters) && !this.#sources.attendance();
		return isAttendanceMissing || (!!this.#search && !this.filters.summits);
	}

	#filter(): Stop[] {
		return this.isPending ? [] : filterStops(this.catalogue, this.filters, this.#sources.attendance());
	}

	#readFilters({ series, leaders, states, search }: Pick<ViewState, FilterKind>): Filters {
		return { series, leaders, states, summits: search ? this.#sources.matches(search) : undefined };
	}

	#known(): Known {
		return knownIds(this.catalogue, this.#sources.renamed(), this.#sources.attendance());
	}

	/** Index of a stop's tint. */
	#tintIndex(stop: Stop): number {
		if (this.compare === undefined) return this.catalogue.groupOf(stop, this.#series);
		return overlapsYears(stop.years, this.years) ? 0 : 1;
	}

	#findPlacesInView(): Set<string> | undefined {
		if (!this.mapView) return undefined;
		const view = this.mapView;
		return new Set(this.catalogue.places.filter((place) => isPlaceSeen(view, place)).map(({ id }) => id));
	}
}
