/** The archive is read from servers that give slices and from those that do not. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SliceSource } from '../../../src/lib/map/worldArchive';

const bytes = Uint8Array.from({ length: 100 }, (_, i) => i);

function serve(answer: (range: [number, number]) => Response) {
	const fetch = vi.fn(async (_: string, { headers }: { headers: { range: string } }) => {
		const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range)!.map(Number);
		return answer([from, to]);
	});
	vi.stubGlobal('fetch', fetch);
	return fetch;
}

const read = async (source: SliceSource, offset: number, length: number) => [
	...new Uint8Array((await source.getBytes(offset, length)).data)
];

afterEach(() => vi.unstubAllGlobals());

describe('the archive', () => {
	it('asks for the slice that it needs', async () => {
		const fetch = serve(([from, to]) => new Response(bytes.slice(from, to + 1), { status: 206 }));
		const source = new SliceSource('world.pmtiles');
		expect(await read(source, 10, 3)).toEqual([10, 11, 12]);
		expect(await read(source, 90, 2)).toEqual([90, 91]);
		expect(fetch).toHaveBeenCalledTimes(2);
	});

	it('keeps the whole where the server sends it, and asks no more', async () => {
		const fetch = serve(() => new Response(bytes));
		const source = new SliceSource('world.pmtiles');
		expect(await read(source, 10, 3)).toEqual([10, 11, 12]);
		expect(await read(source, 98, 2)).toEqual([98, 99]);
		expect(fetch).toHaveBeenCalledTimes(1);
	});

	it('is not read as a whole where that is too large', async () => {
		serve(() => new Response(bytes, { headers: { 'content-length': '60000000' } }));
		await expect(read(new SliceSource('streets.pmtiles'), 0, 10)).rejects.toThrow('streets.pmtiles: too large');
	});

	it('names the file that can’t be had, and asks again next time', async () => {
		const source = new SliceSource('world.pmtiles');
		serve(() => new Response('busy', { status: 503 }));
		await expect(read(source, 0, 1)).rejects.toThrow('world.pmtiles: 503');
		serve(() => new Response(bytes));
		expect(await read(source, 5, 1)).toEqual([5]);
	});
});
