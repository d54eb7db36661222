/** What the address holds: the whole of the explorer's state that a link passes on. */
import type { YearRange } from '../time/yearRange';

export const projections = ['flat', 'globe'] as const;
export type Projection = (typeof projections)[number];

/** Borders as on a day that the selection gives, as today, or none. */
export const borderModes = ['then', 'now', 'off'] as const;

/** Blocs that the map can show in place of states, by the ids of their records: up to three together. */
export const blocViews = {
	alliances: ['nato', 'warsaw-pact', 'non-aligned'],
	'european-union': ['european-union'],
	brics: ['brics']
} as const;
export type BlocView = keyof typeof blocViews;
export const blocViewIds = Object.keys(blocViews) as BlocView[];

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
	/** One of `borderModes`, or a day of the reader's own as `YYYY-MM-DD`. */
	borders: string;
	blocs?: BlocView;
}

/** The state of an address without a query. */
export function defaultViewState(span: YearRange): ViewState {
	return { years: span, series: [], leaders: [], states: [], search: '', view: 'flat', borders: 'then' };
}
