/** Names beside markers cover neither markers nor one another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLabels, type LabelCandidate } from '$lib/map/labelLayout';

const marker = (key: string, lng: number, lat: number, text?: string): LabelCandidate => ({
	key,
	point: [lng, lat],
	radius: 8,
	text
});
/** Degrees of longitude that a pixel is wide at zoom 4. */
const pixel = 360 / (512 * 2 ** 4);
const layout = (...candidates: LabelCandidate[]) => Object.fromEntries(layoutLabels(candidates, 4));

describe('a name', () => {
	it('stands on the right of a marker alone', () => {
		expect(layout(marker('geneva', 6, 46, 'Geneva'))).toEqual({ geneva: 'right' });
	});

	it('moves to the left where a marker stands on the right', () => {
		expect(layout(marker('geneva', 6, 46, 'Geneva'), marker('vienna', 6 + 30 * pixel, 46))).toEqual({ geneva: 'left' });
	});

	it('is left out where markers stand on both sides', () => {
		const crowd = [marker('west', 6 - 30 * pixel, 46), marker('east', 6 + 30 * pixel, 46)];
		expect(layout(marker('geneva', 6, 46, 'Geneva'), ...crowd)).toEqual({});
	});

	it('gives way to an earlier one', () => {
		expect(layout(marker('first', 6, 46, 'Geneva'), marker('second', 6 + 60 * pixel, 46, 'Vienna'))).toEqual({
			first: 'left',
			second: 'right'
		});
	});

	it('is not needed by every marker', () => {
		expect(layout(marker('cluster', 6, 46))).toEqual({});
	});

	it('takes twice the room in Chinese', () => {
		const beside = (text: string) => layout(marker('one', 6, 46, text), marker('two', 6 + 70 * pixel, 46));
		expect(beside('Bonn')).toEqual({ one: 'right' });
		expect(beside('日內瓦市')).toEqual({ one: 'left' });
	});
});

describe('the names of any map', () => {
	it('never cover a marker or one another', () => {
		const candidates = fc
			.array(
				fc.record({
					lng: fc.double({ min: 0, max: 20, noNaN: true }),
					lat: fc.double({ min: 40, max: 50, noNaN: true }),
					radius: fc.integer({ min: 7, max: 30 }),
					text: fc.option(fc.constantFrom('Geneva', 'Placentia Bay', '日內瓦'), { nil: undefined })
				}),
				{ maxLength: 20 }
			)
			.map((list) =>
				list.map(({ lng, lat, ...rest }, i) => ({ key: String(i), point: [lng, lat] as [number, number], ...rest }))
			);
		fc.assert(
			fc.property(candidates, (list) => {
				const sides = layoutLabels(list, 4);
				const boxes = list.flatMap((each) => (sides.has(each.key) ? [labelBox(each, sides.get(each.key)!)] : []));
				const discs = list.map((each) => ({ key: each.key, box: discBox(each) }));
				for (const [i, { key, box }] of boxes.entries()) {
					expect(discs.some((disc) => disc.key !== key && overlap(disc.box, box))).toBe(false);
					expect(boxes.slice(i + 1).some((other) => overlap(other.box, box))).toBe(false);
				}
			})
		);
	});
});

type Box = [left: number, top: number, right: number, bottom: number];

/** Web Mercator (EPSG:3857) in pixels of 512-pixel tiles at zoom 4. */
function toPixel([lng, lat]: [number, number] | readonly number[]): [number, number] {
	const size = 512 * 2 ** 4;
	return [((lng + 180) / 360) * size, (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * size];
}

function discBox({ point, radius }: LabelCandidate): Box {
	const [x, y] = toPixel(point);
	return [x - radius, y - radius, x + radius, y + radius];
}

/** The least room a name needs: 12 pixels high, 6 for a Latin letter, 13 for a Chinese one. */
function labelBox(
	{ key, point, radius, text = '' }: LabelCandidate,
	side: 'left' | 'right'
): { key: string; box: Box } {
	const [x, y] = toPixel(point);
	const width = text.length * (/\p{Script=Han}/u.test(text) ? 13 : 6);
	const left = side === 'right' ? x + radius + 5 : x - radius - 5 - width;
	return { key, box: [left, y - 6, left + width, y + 6] };
}

function overlap(a: Box, b: Box): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
