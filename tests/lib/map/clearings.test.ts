/** The boxes that markers cover are filled with squares, and hardly more than them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearingsOf } from '$lib/map/clearings';
import { coverOf } from '$lib/map/labelLayout';

const marker = fc.record({
	key: fc.constant('place'),
	point: fc.constant([6.1, 46.2] as [number, number]),
	radius: fc.integer({ min: 7, max: 30 }),
	text: fc.constantFrom(undefined, 'Bonn', 'Placentia Bay', '沙姆沙伊赫')
});

describe('the clearing of any marker', () => {
	it('covers its boxes, and nothing beside them', () => {
		fc.assert(
			fc.property(marker, fc.constantFrom('left', 'right', undefined), (candidate, side) => {
				const cover = coverOf(candidate, side);
				const squares = clearingsOf([cover]).features.map(({ properties: { side: length, offset } }) => ({
					left: offset - length / 2,
					right: offset + length / 2
				}));
				const isIn = (x: number) => (span: { left: number; right: number }) =>
					x >= span.left - 1e-6 && x <= span.right + 1e-6;
				for (const { left, right } of cover.boxes)
					for (let x = left; x <= right; x++) expect(squares.some(isIn(x)), String(x)).toBe(true);
				for (const square of squares)
					expect(cover.boxes.some((box) => isIn(square.left)(box) && isIn(square.right)(box))).toBe(true);
			})
		);
	});

	it('is its disc alone where its name found no room', () => {
		const [square, ...rest] = clearingsOf([
			coverOf({ key: 'bonn', point: [7, 51], radius: 9, text: 'Bonn' }, undefined)
		]).features;
		expect(square.properties).toEqual({ side: 18, offset: 0 });
		expect(rest).toEqual([]);
	});
});
