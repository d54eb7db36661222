/** A change of day repaints what differs, and leaves the map as if it had been painted anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorldView } from '../../../src/lib/map/mapView';
import { createWorldPainter, type FeatureState } from '../../../src/lib/map/worldPainter';
import { blocViews } from '../../../src/lib/url/viewState';
import { endless } from '../../../src/lib/world/dayNumber';
import type { Labels } from '../../../src/lib/world/labels';
import { smallHistory } from '../../fixtures/smallHistory';

const { history } = smallHistory();
const label = (id: number, kind: 'country' | 'sea', from: number, to: number): Labels['features'][number] => ({
	type: 'Feature',
	id,
	properties: { kind, name: '', rank: 1, zoom: 0, from, to },
	geometry: { type: 'Point', coordinates: [0, 0] }
});
const labels: Labels = {
	type: 'FeatureCollection',
	features: [
		label(0, 'country', 0, 19491227),
		label(1, 'country', 19491227, endless),
		label(2, 'sea', 0, endless),
		label(3, 'country', 0, endless)
	],
	states: []
};

function createCanvas() {
	const states = new Map<string, FeatureState>();
	const canvas = { states, strokes: 0, paint: (_: WorldView) => {} };
	canvas.paint = createWorldPainter(history, labels, (layer, id, state) => {
		states.set(`${layer} ${id}`, state);
		canvas.strokes++;
	});
	return canvas;
}

const view: fc.Arbitrary<WorldView> = fc.record({
	day: fc.option(
		fc
			.tuple(fc.integer({ min: 1941, max: 2026 }), fc.integer({ min: 1, max: 12 }))
			.map(([y, m]) => y * 10000 + m * 100 + 15),
		{
			nil: undefined
		}
	),
	blocs: fc.constantFrom(undefined, ...Object.values(blocViews))
});

describe('the painter', () => {
	it('paints from day to day what it would have painted at once', () => {
		fc.assert(
			fc.property(fc.array(view, { minLength: 1, maxLength: 8 }), (views) => {
				const [walked, fresh] = [createCanvas(), createCanvas()];
				for (const each of views) walked.paint(each);
				fresh.paint(views.at(-1)!);
				expect(walked.states).toEqual(fresh.states);
			}),
			{ numRuns: 40 }
		);
	});

	it('does nothing where nothing has changed, and touches only what has', () => {
		const canvas = createCanvas();
		canvas.paint({ day: 19491226 });
		const before = canvas.strokes;
		canvas.paint({ day: 19491226 });
		expect(canvas.strokes).toBe(before);
		canvas.paint({ day: 19491227 });
		// The land, its two borders and two names.
		expect(canvas.strokes - before).toBe(5);
	});

	it('lets names go that are over, and leaves the seas', () => {
		const canvas = createCanvas();
		canvas.paint({ day: 19600101 });
		const over = [0, 1, 2, 3].map((id) => canvas.states.get(`labels ${id}`));
		expect(over).toEqual([true, false, false, false].map((isOver) => ({ isOver })));
		canvas.paint({});
		expect(canvas.states.get('labels 3')).toEqual({ isOver: true });
		expect(canvas.states.get('labels 2')).toEqual({ isOver: false });
	});
});
