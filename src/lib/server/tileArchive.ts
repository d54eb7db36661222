/** Packs vector tiles into one archive by version 3 of the PMTiles specification. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Tile } from '../world/worldTiles';

interface Entry {
	id: number;
	/** How many tiles in a row are this one. */
	run: number;
	offset: number;
	length: number;
}

const headerLength = 127;

/** Longer root directories would not fit into the first request of a reader. */
const longestRoot = 16_384 - headerLength;

/** A whole archive; tiles that are alike are kept once. `metadata` is what TileJSON says of the layers. */
export function packTiles(tiles: Tile[], metadata: object): Uint8Array<ArrayBuffer> {
	const { entries, blobs } = placeTiles(tiles);
	const root = packDirectory(entries);
	if (root.length > longestRoot)
		throw new Error(`a directory of ${root.length} bytes needs leaves, which are not written`);
	const json = gzipSync(JSON.stringify(metadata), { level: 9 });
	const zooms = tiles.map(({ z }) => z);
	const header = packHeader(root.length, json.length, blobs, entries.length, tiles.length, zooms);
	return new Uint8Array(Buffer.concat([header, root, json, ...blobs]));
}

function placeTiles(tiles: Tile[]): { entries: Entry[]; blobs: Buffer[] } {
	const packed = tiles
		.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data: gzipSync(data, { level: 9 }) }))
		.sort((a, b) => a.id - b.id);
	const known = new Map<string, { offset: number; length: number }>();
	const entries: Entry[] = [];
	const blobs: Buffer[] = [];
	let end = 0;
	for (const { id, data } of packed) {
		const name = createHash('sha256').update(data).digest('hex');
		const place = known.get(name) ?? { offset: end, length: data.length };
		if (!known.has(name)) {
			known.set(name, place);
			blobs.push(data);
			end += data.length;
		}
		const last = entries.at(-1);
		if (last?.offset === place.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, run: 1, ...place });
	}
	return { entries, blobs };
}

/** Ids as differences, then runs, lengths and offsets; an offset of 0 follows the entry before. */
function packDirectory(entries: Entry[]): Buffer {
	const numbers = [
		entries.length,
		...entries.map(({ id }, i) => id - (i ? entries[i - 1].id : 0)),
		...entries.map(({ run }) => run),
		...entries.map(({ length }) => length),
		...entries.map(({ offset }, i) => {
			const before = entries[i - 1];
			return before && before.offset + before.length === offset ? 0 : offset + 1;
		})
	];
	return gzipSync(Uint8Array.from(numbers.flatMap(varint)), { level: 9 });
}

/** Seven bits a byte, the lowest first. */
function varint(number: number): number[] {
	return number < 128 ? [number] : [(number % 128) | 128, ...varint(Math.floor(number / 128))];
}

function packHeader(
	root: number,
	json: number,
	blobs: Buffer[],
	entries: number,
	tiles: number,
	zooms: number[]
): Buffer {
	const header = Buffer.alloc(headerLength);
	header.write('PMTiles');
	header[7] = 3;
	const data = blobs.reduce((sum, { length }) => sum + length, 0);
	const leaves = headerLength + root + json;
	const lengths = [
		headerLength,
		root,
		headerLength + root,
		json,
		leaves,
		0,
		leaves,
		data,
		tiles,
		entries,
		blobs.length
	];
	lengths.forEach((number, i) => header.writeBigUInt64LE(BigInt(number), 8 + i * 8));
	header.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, Math.min(...zooms), Math.max(...zooms)], 96);
	[-180, -85, 180, 85].forEach((degrees, i) => header.writeInt32LE(degrees * 1e7, 102 + i * 4));
	return header;
}
