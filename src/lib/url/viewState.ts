/** What the address holds: the whole of the explorer's state that a link passes on. */
import type { YearRange } from '../time/yearRange';

export const projections = ['flat', 'globe'] as const;
export type Projection = (typeof projections)[number];

/** Where the map looks: its centre in degrees and MapLibre's zoom. */
export interface Camera {
	center: [lng: number, lat: number];
	zoom: number;
}

export const cameraLimits = { zoom: { min: -1, max: 18 }, latitude: 85 } as const;

export interface ViewState {
	/** Selected years; the whole span by default. */
	years: YearRange;
	/** A year to compare with, where a single one is selected. */
	compare?: number;
	/** Absent while the map shows the whole world of its own accord. */
	at?: Camera;
	/** Ids of what is open. */
	place?: string;
	summit?: string;
	/** Ids of what the meetings shown have: one of these series, leaders and states of each kind that names any. */
	series: string[];
	leaders: string[];
	states: string[];
	/** What the meetings shown must match; empty for anything. */
	search: string;
	view: Projection;
}

/** The state of an address without a query. */
export function defaultViewState(span: YearRange): ViewState {
	return { years: span, series: [], leaders: [], states: [], search: '', view: 'flat' };
}
