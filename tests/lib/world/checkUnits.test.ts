/** Units that can't be, and meetings that the borders of their day contradict, are named with a cure. */
import { describe, expect, it } from 'vitest';
import type { UnitRecord } from '../../../src/lib/dataset/borderSchema';
import { collectFaults, formatFault } from '../../../src/lib/dataset/fault';
import type { Dataset } from '../../../src/lib/dataset/schema';
import { checkBorders } from '../../../src/lib/world/checkBorders';
import { checkCover, checkUnits } from '../../../src/lib/world/checkUnits';
import { cutUnits } from '../../../src/lib/world/cutUnits';
import type { Unit } from '../../../src/lib/world/units';
import { boxRing } from '../../fixtures/boxRing';
import { smallDataset } from '../../fixtures/smallDataset';

/** Iran, the Soviet Union and the United States as far as the meetings of the small dataset need them. */
const atlas: Unit[] = [
	{ id: 'IR', polygons: [[boxRing(50, 34, 53, 37)]] },
	{ id: 'UA', polygons: [[boxRing(33, 44, 35, 46)]] },
	{ id: 'US', polygons: [[boxRing(-80, 37, -74, 41)]] }
];
const unit = (of: string, state: string, rest: Partial<UnitRecord> = {}): UnitRecord => ({
	about: of,
	land: { of },
	holders: [{ state }],
	...rest
});

function faultsOf(change: (dataset: Dataset) => void): string[] {
	const dataset = smallDataset();
	dataset.units.set('iran', unit('IR', 'iran'));
	dataset.units.set('crimea', unit('UA', 'soviet-union'));
	dataset.units.set('america', unit('US', 'united-states'));
	change(dataset);
	const paths = new Map<object, string>([...dataset.units].map(([id, record]) => [record, id]));
	for (const [id, record] of dataset.summits) paths.set(record, id);
	paths.set(dataset.units, 'data/borders/units');
	const { faults, report } = collectFaults(paths);
	checkUnits(dataset, atlas, report);
	const units = cutUnits(atlas, dataset.units);
	checkCover(dataset, atlas, units, report);
	checkBorders(dataset, units, report);
	return faults.map(formatFault);
}

describe('units', () => {
	it('that hold all land at all times are without fault', () => {
		expect(faultsOf(() => {})).toEqual([]);
	});

	it.each<[string, (dataset: Dataset) => void, string]>([
		['leave land out', ({ units }) => units.delete('iran'), 'add the unit of the rest'],
		['have the same land', ({ units }) => units.set('persia', unit('IR', 'iran')), 'iran has the whole of it already'],
		[
			'have rings that overlap',
			({ units }) =>
				[50, 51].forEach((west) =>
					units.set(
						`part-${west}`,
						unit('IR', 'iran', { land: { of: 'IR', within: [boxRing(west, 33, west + 2, 38) as never] } })
					)
				),
			'mend rings that overlap'
		],
		['name land that there is not', ({ units }) => units.set('x', unit('XX', 'iran')), 'names neither a code'],
		[
			'have holders out of order',
			({ units }) =>
				(units.get('iran')!.holders = [
					{ state: 'iran' },
					{ from: '1950-01-01', state: 'soviet-union' },
					{ from: '1949-01-01', state: 'iran' }
				]),
			'must be after 1950-01-01'
		],
		[
			'have a holder twice',
			({ units }) => units.get('iran')!.holders.push({ from: '1950-01-01', state: 'iran' }),
			'says what the one before says'
		],
		['outlive their state', ({ states }) => (states.get('soviet-union')!.to = '1991-12-26'), 'it ended on 1991-12-26'],
		[
			'are occupied twice at a time',
			({ units }) =>
				(units.get('iran')!.occupations = [
					{ from: '1941-08-25', to: '1946-05-09', by: 'soviet-union', kind: 'occupied' },
					{ from: '1943-01-01', by: 'united-states', kind: 'occupied' }
				]),
			'overlaps occupations.0'
		]
	])('that %s are at fault', (_, change, cure) => {
		expect(faultsOf(change).join('\n')).toContain(cure);
	});
});

describe('a meeting', () => {
	it('in land that another state held is at fault, with who held it', () => {
		const faults = faultsOf(({ units }) => (units.get('iran')!.holders = [{ state: 'united-states' }]));
		expect(faults.join('\n')).toMatch(
			/allied-1943-tehran: stops\.0\.state: "iran": the land there was held by united-states/
		);
	});

	it('may say why, and not without need', () => {
		const why = 'An embassy that counts as abroad.';
		const excuse = ({ summits }: Dataset) => (summits.get('allied-1943-tehran')!.stops[0].borders = why);
		expect(
			faultsOf((dataset) => {
				excuse(dataset);
				dataset.units.get('iran')!.holders = [{ state: 'united-states' }];
			})
		).toEqual([]);
		expect(faultsOf(excuse).join('\n')).toContain('delete this');
	});

	it('on the day of a change may be in the old state or the new', () => {
		const faults = faultsOf(
			({ units }) => (units.get('iran')!.holders = [{ state: 'united-states' }, { from: '1943-12-01', state: 'iran' }])
		);
		expect(faults).toEqual([]);
	});
});
