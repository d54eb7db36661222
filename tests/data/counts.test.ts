/** One selection, one number: markers, list, histogram and downloads agree for any years, filters and camera. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPoint } from '$lib/cluster/bounds';
import { createClusterIndex, groupStays } from '$lib/cluster/clusterIndex';
import { compileAttendance } from '$lib/dataset/attendance';
import { compileCatalogue } from '$lib/dataset/compile';
import { filterStops, type Filters } from '$lib/dataset/facets';
import { stopsGeoJson } from '$lib/dataset/geojson';
import { countByYear, filterByYears, indexCatalogue } from '$lib/dataset/selection';
import { loadDataset } from '$lib/server/records';
import type { YearRange } from '$lib/time/yearRange';
import { anyBounds, anyIds } from '../fixtures/arbitraryViews';

const { dataset } = loadDataset();
const catalogue = indexCatalogue(compileCatalogue(dataset, 'en'));
const { features } = stopsGeoJson(dataset);
const { span, series, stops, places, placeById, groupOf } = catalogue;
const attendance = compileAttendance(dataset, 'en');
const clusters = createClusterIndex(places, stops, span);

const year = fc.integer({ min: span.from, max: span.to });
const years: fc.Arbitrary<YearRange> = fc
	.tuple(year, year)
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const filters: fc.Arbitrary<Filters> = fc.record({
	series: anyIds(series),
	leaders: anyIds(attendance.leaders),
	states: anyIds(attendance.states)
});
const total = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0);

describe('the counts', () => {
	it('agree between markers and list for any years, filters and camera', () => {
		fc.assert(
			fc.property(
				years,
				anyBounds,
				fc.double({ min: -1, max: 14, noNaN: true }),
				filters,
				(years, bounds, zoom, chosen) => {
					const filtered = filterStops(catalogue, chosen, attendance);
					const grouping = groupStays(stops, filtered, (stop) => groupOf(stop), series.length);
					const markers = clusters.group(grouping).query({ bounds, zoom }, years);
					const listed = filterByYears(filtered, years).filter(({ place }) =>
						containsPoint(bounds, placeById.get(place)!.point)
					);
					expect(total(markers.map(({ count }) => count))).toBe(listed.length);
					expect(markers.flatMap((marker) => marker.listPlaces()).sort()).toEqual(
						[...new Set(listed.map(({ place }) => place))].sort()
					);
				}
			),
			{ numRuns: 400 }
		);
	}, 60_000);

	it('agree between the downloads and the list for any years and series', () => {
		fc.assert(
			fc.property(years, anyIds(series), (years, chosen) => {
				const listed = filterByYears(filterStops(catalogue, { series: chosen, leaders: [], states: [] }), years).map(
					({ id }) => id
				);
				const downloaded = features.filter(
					({ properties: { start, end, series } }) =>
						Number(start.slice(0, 4)) <= years.to &&
						Number(end.slice(0, 4)) >= years.from &&
						(!chosen.length || series.some((id) => chosen.includes(id)))
				);
				expect(downloaded.map(({ id }) => id).sort()).toEqual(listed.sort());
			})
		);
	});

	it('agree between the histogram and the list in each year', () => {
		for (const { year, segments, rest } of countByYear(catalogue, catalogue.stops, () => true)) {
			const listed = filterByYears(catalogue.stops, { from: year, to: year });
			expect(total(segments.map(({ count }) => count)) + rest).toBe(listed.length);
		}
	});
});
