/** What a change of filters costs: bringing the groups into the order of an index, and counting the stays anew. */
import { tallyStays, type StayRuns, type YearTally } from './yearTally';

/** What each stay counts for: a group from 0, or `leftOut`. */
export interface Grouping {
	/** In the order of the stays given to the index. */
	groupOf: Uint8Array;
	/** How many groups there are, at most 255. */
	count: number;
	/** True where `groupOf` is in the index's own `order`, which saves bringing it there. */
	isOrdered?: boolean;
}

/** The stays of an index as it holds them, whatever they count for. */
export interface HeldStays {
	/** Their indexes among the stays given to the index. */
	order: Int32Array;
	/** First and last year as offsets within the span. */
	from: Uint16Array;
	to: Uint16Array;
	/** Number of years in the span. */
	years: number;
}

export interface Regrouped {
	/** The groups in the order of the index. */
	group: Uint8Array;
	/** Absent where no stays in view were named. */
	tally?: YearTally;
}

/** `inView` are stays to be tallied at once. */
export function regroup(held: HeldStays, { groupOf, count, isOrdered }: Grouping, inView?: StayRuns): Regrouped {
	const group = isOrdered ? groupOf : orderGroups(groupOf, held.order);
	return { group, tally: inView && tallyStays({ ...held, group, groups: count }, inView) };
}

function orderGroups(groupOf: Uint8Array, order: Int32Array): Uint8Array {
	const group = new Uint8Array(order.length);
	for (let i = 0; i < group.length; i++) group[i] = groupOf[order[i]];
	return group;
}
