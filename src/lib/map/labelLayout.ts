/** Decides which place names fit beside their markers without covering markers or one another. */
import type { Position } from '../cluster/bounds';

export interface LabelCandidate {
	key: string;
	point: Position;
	/** Half the marker's width in pixels. */
	radius: number;
	/** Absent for a marker without a name. */
	text?: string;
}

export type LabelSide = 'right' | 'left';

/** Pixels, to the right and down. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const lineHeight = 18;
const gap = 5;

/** The side on which each name fits, by key; names that fit on neither are left out. Earlier candidates go first. */
export function layoutLabels(candidates: readonly LabelCandidate[], zoom: number): Map<string, LabelSide> {
	const size = 512 * 2 ** zoom;
	const placed = candidates.map(({ point, radius }) => markerBox(toPixel(point, size), radius));
	const sides = new Map<string, LabelSide>();
	for (const [i, { key, point, radius, text }] of candidates.entries()) {
		if (!text) continue;
		const [x, y] = toPixel(point, size);
		const side = (['right', 'left'] as const).find((each) => {
			const box = labelBox(x, y, radius, textWidth(text), each);
			return placed.every((other, j) => j === i || !overlap(box, other));
		});
		if (!side) continue;
		sides.set(key, side);
		placed.push(labelBox(x, y, radius, textWidth(text), side));
	}
	return sides;
}

/** What a marker and its name cover: boxes from the point, as far above as below it. */
export interface Cover {
	point: Position;
	boxes: Box[];
}

export function coverOf({ point, radius, text }: LabelCandidate, side: LabelSide | undefined): Cover {
	const marker = markerBox([0, 0], radius);
	const boxes = text && side ? [marker, labelBox(0, 0, radius, textWidth(text), side)] : [marker];
	return { point, boxes };
}

/** Width of a name in pixels at the size of the map's labels, a little generous. */
function textWidth(text: string): number {
	return [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 14 : 7.4), 0);
}

function toPixel([lng, lat]: Position, size: number): [x: number, y: number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

function markerBox([x, y]: [number, number], radius: number): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function labelBox(x: number, y: number, radius: number, width: number, side: LabelSide): Box {
	const left = side === 'right' ? x + radius + gap : x - radius - gap - width;
	return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
