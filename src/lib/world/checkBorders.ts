/** Meetings against the borders of their day: the state of a stop is the one that held the land under it. */
import type { LngLat } from '../dataset/catalogue';
import { stopDates } from '../dataset/compile';
import type { Report } from '../dataset/fault';
import { indexLand } from '../dataset/landIndex';
import type { Dataset, StopRecord, SummitRecord } from '../dataset/schema';
import { stopPoint } from '../dataset/stopPoint';
import { firstDay, lastDay } from '../time/calendarDate';
import { dayNumber } from './dayNumber';
import type { Unit } from './units';

/** How far off the drawn coast a stop may lie, in kilometres. */
const shoreReach = 6;

/** `units` is the land of every unit, drawn as finely as can be had. */
export function checkBorders(dataset: Dataset, units: Unit[], report: Report) {
	const land = indexLand(units);
	const known = new Map<string, string[]>();
	const unitsAt = (point: LngLat) => {
		const held = known.get(point.join()) ?? land.holding(point);
		const found = held.length ? held : land.near(point, shoreReach).slice(0, 1);
		known.set(point.join(), found);
		return found;
	};
	for (const summit of dataset.summits.values())
		for (const [i, stop] of summit.stops.entries()) {
			const holders = holdersAt(unitsAt(stopPoint(stop, dataset).point), summit, stop, dataset);
			checkStop(summit, i, holders, report);
		}
}

function checkStop(summit: SummitRecord, index: number, holders: Set<string>, report: Report) {
	const { state, borders } = summit.stops[index];
	const field = `stops.${index}.${borders ? 'borders' : 'state'}`;
	if (holders.has(state)) {
		if (borders) report(summit, field, borders, 'the borders agree with the state: delete this');
	} else if (!borders) {
		const found = holders.size ? `the land there was held by ${[...holders].join(' or ')}` : 'it lies on no land';
		report(
			summit,
			field,
			state,
			`${found}: mend the state, or the unit in data/borders/units/, or give a reason under borders`
		);
	}
}

/** Who held the units on any of the days that the stop may mean. */
function holdersAt(units: string[], summit: SummitRecord, stop: StopRecord, dataset: Dataset): Set<string> {
	const { start, end } = stopDates(summit, stop);
	const [first, last] = [dayNumber(firstDay(start)), dayNumber(lastDay(end))];
	const states = new Set<string>();
	for (const id of units) {
		const { holders } = dataset.units.get(id)!;
		for (const [i, { state, from }] of holders.entries()) {
			const until = holders[i + 1]?.from;
			const isBefore = until !== undefined && dayNumber(until) <= first;
			if (!isBefore && (from === undefined || dayNumber(from) <= last)) states.add(state);
		}
	}
	return states;
}
