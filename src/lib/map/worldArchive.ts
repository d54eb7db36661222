/** The archive of the world's tiles, by slices where the server gives them, else as a whole. */
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** An archive that is read as it is needed, also from a server that knows no range requests. */
export function openArchive(url: string): PMTiles {
	return new PMTiles(new SliceSource(url));
}

export class SliceSource implements Source {
	readonly #url: string;
	/** The whole archive, once a server has sent it in place of a slice. */
	#whole: Promise<ArrayBuffer> | undefined;

	constructor(url: string) {
		this.#url = url;
	}

	getKey(): string {
		return this.#url;
	}

	/** @throws Error where neither a slice nor the whole can be had. */
	async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
		if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
		const range = `bytes=${offset}-${offset + length - 1}`;
		const response = await fetch(this.#url, { signal, headers: { range } });
		if (!response.ok) throw new Error(`${this.#url}: ${response.status}`);
		if (response.status === 206) return { data: await response.arrayBuffer() };
		this.#whole ??= response.arrayBuffer();
		this.#whole.catch(() => (this.#whole = undefined));
		return { data: (await this.#whole).slice(offset, offset + length) };
	}
}
