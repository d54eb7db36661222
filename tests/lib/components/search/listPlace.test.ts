import { describe, expect, it } from 'vitest';
import { placeUnder } from '$lib/components/search/listPlace';

describe('the list', () => {
	it('lies under its field, as wide, down to the edge of the screen', () => {
		const field = { left: 33, top: 123, width: 334, height: 34 };
		const place = placeUnder(field, { left: 0, top: 0, width: 1120, height: 700 });
		expect(place).toEqual({ left: 33, top: 161, width: 334, height: 531 });
	});

	it('takes the whole width of a phone, above its keyboard', () => {
		const place = placeUnder({ left: 0, top: 0, width: 360, height: 44 }, { left: 0, top: 0, width: 360, height: 340 });
		expect(place).toEqual({ left: 0, top: 44, width: 360, height: 296 });
	});

	it('is never too low to show a hit', () => {
		const field = { left: 0, top: 300, width: 300, height: 34 };
		expect(placeUnder(field, { left: 0, top: 0, width: 1000, height: 330 }).height).toBe(120);
	});
});
