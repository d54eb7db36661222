/** What is packed into an archive is what a reader of PMTiles finds in it. */
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { packTiles } from '../../../src/lib/server/tileArchive';
import type { Tile } from '../../../src/lib/world/worldTiles';

class MemorySource implements Source {
	constructor(readonly bytes: Uint8Array) {}
	getKey() {
		return 'memory';
	}
	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		return { data: this.bytes.slice(offset, offset + length).buffer };
	}
}

const tile = (z: number, x: number, y: number, ...data: number[]): Tile => ({ z, x, y, data: Uint8Array.from(data) });
const tiles = [tile(0, 0, 0, 1, 2, 3), tile(1, 0, 0, 9), tile(1, 0, 1, 9), tile(1, 1, 1, 9), tile(2, 3, 3, 200, 255)];
const open = () => new PMTiles(new MemorySource(packTiles(tiles, { name: 'test' })));

describe('an archive', () => {
	it('gives every tile back, and none that was not put in', async () => {
		const archive = open();
		for (const { z, x, y, data } of tiles)
			expect(new Uint8Array((await archive.getZxy(z, x, y))!.data), `${z}/${x}/${y}`).toEqual(data);
		expect(await archive.getZxy(1, 1, 0)).toBeUndefined();
		expect(await archive.getZxy(2, 0, 0)).toBeUndefined();
	});

	it('says what it holds', async () => {
		const header = await open().getHeader();
		expect(header).toMatchObject({ minZoom: 0, maxZoom: 2, numAddressedTiles: 5, numTileContents: 3, tileType: 1 });
		expect(await open().getMetadata()).toEqual({ name: 'test' });
	});

	it('keeps tiles that are alike once', () => {
		const many = Array.from({ length: 256 }, (_, i) => tile(4, i % 16, i >> 4, ...Array(200).fill(7)));
		expect(packTiles(many, {}).length).toBeLessThan(packTiles([many[0]], {}).length + 40);
	});
});
