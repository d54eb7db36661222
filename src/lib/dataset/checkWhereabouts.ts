/** Nobody is in two far-apart places on one and the same day, or a note says how. */
import { distance } from '@turf/turf';
import type { Report } from './fault';
import type { Dataset, SummitRecord } from './schema';

interface Sojourn {
	summit: SummitRecord;
	place: string;
	/** Whether it is the first or the last of several days, on which a leader may travel. */
	isEdge: boolean;
	isExplained: boolean;
}

/** A longer conference does not claim that each leader was there on each day. */
const longestClaim = 4;

/** No leader stands at two far-apart places on one and the same day, unless a note says how. */
export function checkWhereabouts(dataset: Dataset, report: Report) {
	const seen = new Map<string, Sojourn>();
	for (const summit of dataset.summits.values()) {
		if (summit.format === 'virtual') continue;
		for (const { person, sojourn, day } of sojourns(summit)) {
			const key = `${person} ${day}`;
			const other = seen.get(key);
			seen.set(key, sojourn);
			if (!other || other.summit === summit || !areFarApart(dataset, other.place, sojourn.place)) continue;
			if (other.isEdge || sojourn.isEdge || other.isExplained || sojourn.isExplained) continue;
			report(
				summit,
				'participants',
				key,
				`also at ${other.place} on that day: mend the dates, give the participant's days, or explain it in a note`
			);
		}
	}
}

function* sojourns(summit: SummitRecord): Generator<{ person: string; day: string; sojourn: Sojourn }> {
	for (const stop of summit.stops) {
		const days = stop.days ?? daysBetween(stop.start ?? summit.start, stop.end ?? summit.end);
		for (const { person, role, days: own, note } of summit.participants) {
			if (role !== 'principal') continue;
			const present = own ?? (days.length > longestClaim ? [] : days);
			for (const [i, day] of present.entries()) {
				const isEdge = present.length > 1 && (i === 0 || i === present.length - 1);
				yield { person, day, sojourn: { summit, place: stop.place, isEdge, isExplained: !!note } };
			}
		}
	}
}

/** Every day from one to the other; none where they are not known to the day. */
function daysBetween(start: string, end: string): string[] {
	if (start.length !== 10 || end.length !== 10) return [];
	const days = [];
	for (let day = Date.parse(start); day <= Date.parse(end); day += 86_400_000)
		days.push(new Date(day).toISOString().slice(0, 10));
	return days;
}

function areFarApart(dataset: Dataset, a: string, b: string): boolean {
	const [from, to] = [dataset.places.get(a), dataset.places.get(b)];
	return !!from && !!to && distance(from.coordinates, to.coordinates, { units: 'kilometers' }) > 1000;
}
