/** Numbers in a series run without gaps or doubles, in order of date, or the series says why not. */
import { firstDay } from '../time/calendarDate';
import type { Report } from './fault';
import type { Dataset, SeriesRecord, SummitRecord } from './schema';

export function checkOrdinals(dataset: Dataset, report: Report) {
	for (const [id, series] of dataset.series) {
		const numbered = numberedMeetings(id, dataset);
		const taken = new Map<number, string>();
		for (const ordinal of numbersNotHeld(series)) taken.set(ordinal, 'a number that was not held');
		for (const { summitId, summit, from, through } of numbered) {
			for (let ordinal = from; ordinal <= through; ordinal++) {
				const other = taken.get(ordinal);
				if (other) report(summit, 'series.ordinal', ordinal, `also ${other} in ${id}: a number stands once`);
				taken.set(ordinal, summitId);
			}
		}
		checkGaps(id, numbered, taken, report);
		checkOrder(id, numbered, report);
		checkResumed(id, dataset, taken, report);
	}
}

interface NumberedMeeting {
	summitId: string;
	summit: SummitRecord;
	from: number;
	through: number;
}

/** Meetings with a number in the series, lowest first; a resumed session shares the number of the first. */
function numberedMeetings(id: string, dataset: Dataset): NumberedMeeting[] {
	return [...dataset.summits]
		.flatMap(([summitId, summit]) =>
			summit.series.flatMap(({ series, ordinal, through, resumed }) =>
				series === id && ordinal && !resumed ? [{ summitId, summit, from: ordinal, through: through ?? ordinal }] : []
			)
		)
		.sort((a, b) => a.from - b.from);
}

function numbersNotHeld({ unheld = [], numbering }: SeriesRecord): number[] {
	return [
		...unheld.flatMap(({ ordinal }) => ordinal ?? []),
		...(numbering.gaps ?? []).flatMap(({ ordinals }) => ordinals)
	];
}

function checkGaps(id: string, numbered: NumberedMeeting[], taken: Map<number, string>, report: Report) {
	let expected = 1;
	for (const { summit, from, through } of numbered) {
		while (taken.has(expected) && expected < from) expected++;
		if (from > expected)
			report(
				summit,
				'series.ordinal',
				from,
				`expected ${expected} in ${id}: ordinals run without gaps; add the meeting, or the number to unheld or numbering.gaps of data/series/${id}.yaml`
			);
		expected = through + 1;
	}
}

function checkOrder(id: string, numbered: NumberedMeeting[], report: Report) {
	for (const [i, { summit }] of numbered.entries()) {
		const before = numbered[i - 1];
		if (before && firstDay(before.summit.start) > firstDay(summit.start))
			report(
				summit,
				'start',
				summit.start,
				`before number ${before.from} of ${id} (${before.summit.start}): mend the order`
			);
	}
}

function checkResumed(id: string, dataset: Dataset, taken: Map<number, string>, report: Report) {
	for (const summit of dataset.summits.values())
		for (const { series, ordinal, resumed } of summit.series)
			if (series === id && resumed && !taken.has(ordinal!))
				report(summit, 'series.ordinal', ordinal, `no session of that number in ${id} to resume: mend the number`);
}
