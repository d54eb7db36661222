/** What a change of filters costs: bringing the groups into the order of an index, and counting the stays anew. */
import { tallyStays, type StayRuns, type YearTally } from './yearTally';

/** What each stay counts for: a group from 0, or `leftOut`. */
export interface Grouping {
	/** A code a stay, in the order of the stays given to the index. */
	codes: Uint8Array;
	/** The group of each of the 256 codes; without it the codes are groups. */
	groupOf?: Uint8Array;
	/** How many groups there are, at most 255. */
	count: number;
	/** True where `codes` are in the index's own `order`, which saves bringing it there. */
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
	/** In the order of the index. */
	code: Uint8Array;
	groupOf: Uint8Array;
	/** Absent where no stays in view were named. */
	tally?: YearTally;
}

/** `inView` are stays to be tallied at once. */
export function regroup(held: HeldStays, grouping: Grouping, inView?: StayRuns): Regrouped {
	const { codes, groupOf = sameGroups, count, isOrdered } = grouping;
	const code = isOrdered ? codes : orderCodes(codes, held.order);
	return { code, groupOf, tally: inView && tallyStays({ ...held, code, groupOf, groups: count }, inView) };
}

const sameGroups = Uint8Array.from({ length: 256 }, (_, code) => code);

function orderCodes(codes: Uint8Array, order: Int32Array): Uint8Array {
	const ordered = new Uint8Array(order.length);
	for (let i = 0; i < ordered.length; i++) ordered[i] = codes[order[i]];
	return ordered;
}
