/** The eras that stand as a quiet scale under the years; their names are texts of the timeline. */
import type { YearRange } from './yearRange';

export type EraId = 'second-world-war' | 'cold-war' | 'after-1991';

export interface Era extends YearRange {
	id: EraId;
}

/** In order and without overlap, both years included; the last one has no end. */
export const eras: readonly Era[] = [
	{ id: 'second-world-war', from: 1939, to: 1945 },
	{ id: 'cold-war', from: 1947, to: 1991 },
	{ id: 'after-1991', from: 1992, to: Infinity }
];
