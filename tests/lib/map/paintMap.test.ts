/** Names come when the reader rests at a day, and are those of that day whatever came between. */
import { EventEmitter } from 'node:events';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countryFilter } from '../../../src/lib/map/labelLayers';
import { paintMap } from '../../../src/lib/map/paintMap';
import { endless } from '../../../src/lib/world/dayNumber';
import type { Labels } from '../../../src/lib/world/labels';
import { smallHistory } from '../../fixtures/smallHistory';

const label = (id: number, from: number, to: number): Labels['features'][number] => ({
	type: 'Feature',
	id,
	properties: { kind: 'country', name: '', rank: 1, zoom: 0, from, to },
	geometry: { type: 'Point', coordinates: [0, 0] }
});
const labels: Labels = {
	type: 'FeatureCollection',
	features: [label(0, 0, 19491227), label(1, 19491227, endless)],
	states: []
};
const [before, after] = [19430601, 19550601];

/** A map that is nothing but its events and the filter of its names. */
function openMap() {
	const filters: unknown[] = [];
	const map = Object.assign(new EventEmitter(), {
		hasImage: () => false,
		addImage: () => {},
		setFeatureState: () => {},
		setFilter: (_: string, filter: unknown) => filters.push(filter)
	});
	const { history } = smallHistory();
	const painted = paintMap(map as unknown as MapLibreMap, { history, labels, view: { day: before } });
	painted.begin('light');
	return { map, painted, filters };
}

const rest = () => vi.advanceTimersByTime(1000);

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16));
	vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('the names', () => {
	it('of the first day are there with the style', () => {
		const { filters } = openMap();
		rest();
		expect(filters).toEqual([]);
	});

	it('change once, when the reader rests', () => {
		const { painted, filters } = openMap();
		for (const day of [19450601, 19500601, after]) {
			painted.show({ day });
			vi.advanceTimersByTime(100);
		}
		expect(filters).toEqual([]);
		rest();
		expect(filters).toEqual([countryFilter(after)]);
	});

	it('stay where a day has the same ones', () => {
		const { painted, filters } = openMap();
		painted.show({ day: 19440101 });
		rest();
		expect(filters).toEqual([]);
	});

	it('stay where the reader goes back at once', () => {
		const { painted, filters } = openMap();
		painted.show({ day: after });
		painted.show({ day: before });
		rest();
		expect(filters).toEqual([]);
	});

	it('are given anew to a style that was set anew, and after a lost context', () => {
		const { map, painted, filters } = openMap();
		painted.show({ day: after });
		painted.setTheme('dark');
		painted.show({ day: before });
		rest();
		expect(filters).toEqual([countryFilter(before)]);
		map.emit('webglcontextlost');
		painted.show({ day: after });
		painted.begin('dark');
		rest();
		expect(filters.at(-1)).toEqual(countryFilter(after));
	});

	it('are not asked of a map that is gone', () => {
		const { map, painted, filters } = openMap();
		painted.show({ day: after });
		map.emit('remove');
		rest();
		expect(filters).toEqual([]);
	});
});
