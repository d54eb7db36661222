/** Archives of tiles, by slices where the server gives them, else as a whole. */
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** An archive that is read as it is needed, also from a server that knows no range requests. */
export function openArchive(url: string): PMTiles {
	return new PMTiles(new SliceSource(url));
}

/** Bytes of an archive that no reader is made to wait for as a whole: a street map may have thousands of millions. */
const largestWhole = 50_000_000;

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

	/** @throws Error where neither a slice nor the whole can be had, or the whole is too large. */
	async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
		if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
		const range = `bytes=${offset}-${offset + length - 1}`;
		const response = await fetch(this.#url, { signal, headers: { range } });
		if (!response.ok) throw new Error(`${this.#url}: ${response.status}`);
		if (response.status === 206) return { data: await response.arrayBuffer() };
		if (Number(response.headers.get('content-length') ?? 0) > largestWhole) {
			await response.body?.cancel();
			throw new Error(`${this.#url}: too large for a server that sends no slices`);
		}
		this.#whole ??= response.arrayBuffer();
		this.#whole.catch(() => (this.#whole = undefined));
		return { data: (await this.#whole).slice(offset, offset + length) };
	}
}
