/** A selection is downloaded as the rows of the whole that belong to it. */
import { describe, expect, it } from 'vitest';
import { formatCsv } from '$lib/dataset/csv';
import { collection } from '$lib/dataset/geojson';
import { selectRows } from '$lib/dataset/selectionFile';

const csv = formatCsv([
	['id', 'name', 'note'],
	['a-1985/geneva', 'Geneva, 1985', 'two\nlines'],
	['a-1986/reykjavik', 'a "quote"', null],
	['a-1987/washington', 'Washington', 'a-1985/geneva']
]);

describe('the rows of a selection', () => {
	it('keep the header, the order and every cell as it was', () => {
		expect(selectRows(csv, 'csv', new Set(['a-1987/washington', 'a-1985/geneva']))).toBe(
			'id,name,note\r\na-1985/geneva,"Geneva, 1985","two\nlines"\r\na-1987/washington,Washington,a-1985/geneva\r\n'
		);
	});

	it('are the header alone where nothing is selected, and the whole where all is', () => {
		expect(selectRows(csv, 'csv', new Set())).toBe('id,name,note\r\n');
		const all = new Set(['a-1985/geneva', 'a-1986/reykjavik', 'a-1987/washington']);
		expect(selectRows(csv, 'csv', all)).toBe(csv);
	});
});

describe('the features of a selection', () => {
	const features = [
		{ id: 'a', point: [6, 46] },
		{ id: 'b', point: [-22, 64] },
		{ id: 'c', point: [37, 55] }
	].map(({ id, point }) => ({
		type: 'Feature' as const,
		id,
		geometry: { type: 'Point' as const, coordinates: point },
		properties: { id }
	}));

	it('are a collection with bounds of its own', () => {
		const part = JSON.parse(selectRows(JSON.stringify(collection(features)), 'geojson', new Set(['a', 'c']))) as object;
		expect(part).toEqual(collection([features[0], features[2]]));
		expect(part).toMatchObject({ bbox: [6, 46, 37, 55] });
	});
});
