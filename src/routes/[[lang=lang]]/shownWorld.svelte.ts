/** What the map shows of states, and in words the land that the reader points at. */
import type { Locale } from '$lib/i18n/locales';
import type { Messages } from '$lib/i18n/messages/en';
import type { Atlas, WorldView } from '$lib/map/mapView';
import { blocViews, type BlocView } from '$lib/url/viewState';
import type { DayNumber } from '$lib/world/dayNumber';
import type { landInWords } from './landInWords';

interface WorldState {
	day?: DayNumber;
	blocs?: BlocView;
}

export class ShownWorld {
	/** What is known of the world's history, once there is a map. */
	atlas: Atlas | undefined = $state.raw();
	#describe: typeof landInWords | undefined = $state.raw();
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

	/** Takes over what the map knows; without the code for it the land goes without words. */
	async know(atlas: Atlas) {
		this.atlas = atlas;
		const code = await import('./landInWords').catch(() => undefined);
		this.#describe = code?.landInWords;
	}

	view: WorldView = $derived.by(() => {
		const { day, blocs } = this.#state();
		return { day, blocs: blocs && blocViews[blocs] };
	});

	/** Whose land it was on the day that is shown; undefined over the sea, and where no borders are shown. */
	land = $derived.by(() => {
		const { day } = this.view;
		if (!this.atlas || this.unit === undefined || day === undefined) return undefined;
		return this.#describe?.(this.atlas, this.unit, day, this.#text, this.#locale);
	});

	/** What the foot of the map says; of the day only once there is a map. */
	note = $derived({ day: this.atlas && this.view.day, land: this.land, credit: this.atlas?.credit });
}
