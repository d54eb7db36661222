/** The hatching of occupied and contested land as images for the map. */
import type { LandMark } from './worldLayers';

/** An image of RGBA bytes. */
export interface Hatching {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/** Pixels of the image for one of the page. */
export const hatchingScale = 2;

/** Distance between two lines, and their thickness, in pixels of the page. */
const pitch = 5;
const thickness = 0.7;

/** Lines that rise to the right over occupied land, and lines both ways over contested land; `colour` is `#rrggbb`. */
export function hatching(mark: LandMark, colour: string): Hatching {
	const size = pitch * hatchingScale;
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const data = new Uint8ClampedArray(size * size * 4);
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			const rising = lineAt(x + y, size);
			const falling = mark === 'contested' ? lineAt(x - y + size, size) : 0;
			data.set([red, green, blue, 255 * Math.max(rising, falling)], (y * size + x) * 4);
		}
	return { width: size, height: size, data };
}

/** How much of a pixel a line covers, from 0 to 1; lines stand where `along` is a multiple of `size`. */
function lineAt(along: number, size: number): number {
	const off = Math.min(along % size, size - (along % size)) / Math.SQRT2;
	return Math.min(1, Math.max(0, (thickness * hatchingScale) / 2 + 0.5 - off));
}
