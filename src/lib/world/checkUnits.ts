/** Units and blocs against each other and against the atlas: all land is held by one unit, all the time. */
import { areaOf, type Unit } from './units';
import type { Report } from '../dataset/fault';
import type { HolderRecord, UnitRecord } from '../dataset/borderSchema';
import type { Dataset } from '../dataset/schema';

export function checkUnits(dataset: Dataset, atlas: Unit[], report: Report) {
	const codes = new Set(atlas.map(({ id }) => id));
	const wholes = new Map<string, string>();
	for (const [id, unit] of dataset.units) {
		checkLand(id, unit, dataset, codes, wholes, report);
		checkHolders(unit, dataset, report);
		checkOccupations(unit, report);
	}
	for (const bloc of dataset.blocs.values())
		for (const [i, { state, from, to }] of bloc.members.entries())
			if (to !== undefined && to <= from) report(bloc, `members.${i}.to`, to, `must be after ${from}: ${state}`);
}

/** How much the land of an atlas and that of its units may differ, in square kilometres, and as a share. */
const coverReach = { area: 5, share: 1e-4 };

/** The units of each part of the atlas add up to it: cuts neither overlap nor leave gaps. `units` are cut from it. */
export function checkCover({ units: records }: Dataset, atlas: Unit[], units: Unit[], report: Report) {
	const covered = new Map<string, number>();
	for (const { id, polygons } of units) {
		const code = rootOf(id, records);
		covered.set(code, (covered.get(code) ?? 0) + totalArea(polygons));
	}
	for (const { id: code, polygons } of atlas) {
		const [whole, sum] = [totalArea(polygons), covered.get(code) ?? 0];
		if (Math.abs(sum - whole) <= Math.max(coverReach.area, whole * coverReach.share)) continue;
		const unit = [...records.values()].find(({ land }) => land.of === code);
		const found = `its units have ${Math.round(sum)} km² of its ${Math.round(whole)}`;
		report(unit ?? records, 'land.of', code, `${found}: mend rings that overlap, or add the unit of the rest`);
	}
}

/** The code of the atlas that a unit is cut from in the end. */
function rootOf(id: string, records: ReadonlyMap<string, UnitRecord>, seen = new Set<string>()): string {
	const unit = records.get(id);
	return !unit || seen.has(id) || unit.land.of === id ? id : rootOf(unit.land.of, records, seen.add(id));
}

function totalArea(polygons: Unit['polygons']): number {
	return polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
}

function checkLand(
	id: string,
	unit: UnitRecord,
	{ units }: Dataset,
	codes: ReadonlySet<string>,
	wholes: Map<string, string>,
	report: Report
) {
	const { of, within } = unit.land;
	if (!codes.has(of) && !units.has(of))
		report(unit, 'land.of', of, 'names neither a code of the atlas nor a unit: mend it');
	if (!codes.has(of) && !within) report(unit, 'land.within', undefined, 'a part of a unit needs rings: add them');
	if (within) return;
	const other = wholes.get(of);
	if (other) report(unit, 'land.of', of, `${other} has the whole of it already: add land.within`);
	wholes.set(of, id);
}

/** In order of time, each with a state that stood then. */
function checkHolders(unit: UnitRecord, { states }: Dataset, report: Report) {
	for (const [i, holder] of unit.holders.entries()) {
		const { from, state } = holder;
		const before = unit.holders[i - 1];
		if (i === 0 && from) report(unit, 'holders.0.from', from, 'the first holds the land from before 1941: delete this');
		if (i > 0 && !from) report(unit, `holders.${i}.from`, from, 'say from which day');
		if (before?.from && from && from <= before.from)
			report(unit, `holders.${i}.from`, from, `must be after ${before.from}`);
		if (before && isSameHolder(before, holder))
			report(unit, `holders.${i}`, state, 'says what the one before says: delete it');
		const record = states.get(state);
		if (!record) continue;
		const until = unit.holders[i + 1]?.from;
		if (record.from?.length === 10 && record.from > (from ?? '1941-01-01'))
			report(unit, `holders.${i}.state`, state, `it began on ${record.from}: mend one of the days`);
		if (record.to?.length === 10 && (!until || until > record.to))
			report(unit, `holders.${i}.state`, state, `it ended on ${record.to}: mend one of the days`);
	}
}

function isSameHolder(a: HolderRecord, b: HolderRecord): boolean {
	return a.state === b.state && a.control === b.control && a.claims?.join() === b.claims?.join();
}

function checkOccupations(unit: UnitRecord, report: Report) {
	const spans = (unit.occupations ?? []).map(({ from = '', to = '9999' }, i) => ({ from, to, i }));
	for (const { from, to, i } of spans) {
		if (from >= to) report(unit, `occupations.${i}.to`, to, `must be after ${from}`);
		const other = spans.find((each) => each.i < i && each.from < to && from < each.to);
		if (other) report(unit, `occupations.${i}`, from, `overlaps occupations.${other.i}: mend the days`);
	}
}
