/** Loads the details of places when their cards are opened, each once. */
import type { PlaceDetails } from '../dataset/placeDetails';

export class CardDetails {
	readonly #load: (place: string) => Promise<PlaceDetails>;
	#loaded: ReadonlyMap<string, PlaceDetails> = $state.raw(new Map());
	#failed: ReadonlySet<string> = $state.raw(new Set());
	readonly #underWay = new Set<string>();

	/** `load` rejects where the details can't be had. */
	constructor(load: (place: string) => Promise<PlaceDetails>) {
		this.#load = load;
	}

	/** Details of a place, or undefined while they are not there. */
	of(place: string): PlaceDetails | undefined {
		return this.#loaded.get(place);
	}

	hasFailed(place: string): boolean {
		return this.#failed.has(place);
	}

	/** Asks for a place's details unless they are there or on their way; a failure can be tried again. */
	async request(place: string) {
		if (this.#underWay.has(place) || this.#loaded.has(place)) return;
		this.#underWay.add(place);
		this.#failed = new Set([...this.#failed].filter((each) => each !== place));
		try {
			this.#loaded = new Map([...this.#loaded, [place, await this.#load(place)]]);
		} catch {
			this.#failed = new Set([...this.#failed, place]);
		} finally {
			this.#underWay.delete(place);
		}
	}
}
