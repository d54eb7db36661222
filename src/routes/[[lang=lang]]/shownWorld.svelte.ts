/** What the map shows of states, and in words the land that the reader points at. */
import { landText } from '$lib/components/world/landText';
import type { Locale } from '$lib/i18n/locales';
import type { Messages } from '$lib/i18n/messages/en';
import type { Atlas, WorldView } from '$lib/map/mapView';
import { blocViews, type BlocView } from '$lib/url/viewState';
import type { DayNumber } from '$lib/world/dayNumber';
import { landFacts } from '$lib/world/describeLand';

interface WorldState {
	day?: DayNumber;
	blocs?: BlocView;
}

export class ShownWorld {
	/** What is known of the world's history, once there is a map. */
	atlas: Atlas | undefined = $state.raw();
	/** Index of a unit. */
	unit: number | undefined = $state();
	readonly #state: () => WorldState;
	readonly #text: Messages['world'];
	readonly #locale: Locale;

	constructor(state: () => WorldState, text: Messages['world'], locale: Locale) {
		this.#state = state;
		this.#text = text;
		this.#locale = locale;
	}

	view: WorldView = $derived.by(() => {
		const { day, blocs } = this.#state();
		return { day, blocs: blocs && blocViews[blocs] };
	});

	/** Whose land it was on the day that is shown; undefined over the sea, and where no borders are shown. */
	text = $derived.by(() => {
		const { day } = this.view;
		if (!this.atlas?.names || this.unit === undefined || day === undefined) return undefined;
		return landText(landFacts(this.atlas.history, this.unit, day), this.atlas.names, this.#text, this.#locale);
	});
}
