/** A file of the site that is loaded when it is first asked for, and can be asked for again where that failed. */
export class Late<Value> {
	readonly #load: () => Promise<Value>;
	value: Value | undefined = $state.raw();
	hasFailed = $state(false);
	#underWay: Promise<Value> | undefined;

	/** `load` rejects where the value can't be had. */
	constructor(load: () => Promise<Value>) {
		this.#load = load;
	}

	/** The value, from now on in `value` too. Rejects, and sets `hasFailed`, where it can't be had. */
	request(): Promise<Value> {
		this.#underWay ??= this.#fetch();
		return this.#underWay;
	}

	async #fetch(): Promise<Value> {
		this.hasFailed = false;
		try {
			return (this.value = await this.#load());
		} catch (error) {
			this.hasFailed = true;
			this.#underWay = undefined;
			throw error;
		}
	}
}
