/** What a page needs of the dataset, in one language: the shape compiled from the records and read by every view. */
import type { YearRange } from '../time/yearRange';
import type { Hue } from './families';
import type { Family } from './schema';

/** `[longitude, latitude]` in degrees. */
export type LngLat = [lng: number, lat: number];

export interface Series {
	id: string;
	name: string;
	short: string;
	family: Family;
	hue: Hue;
}

export interface Place {
	id: string;
	name: string;
	/** Earlier names, oldest first. */
	formerly: string[];
	point: LngLat;
	/** Name of today's country. */
	country: string;
}

/** First and last date, as precise as they are known. */
export interface Dates {
	start: string;
	end: string;
	/** The days of sessions, where they do not follow one another. */
	days?: string[];
}

/** One place of one meeting: what the map, the timeline and the list count. */
export interface Stop {
	/** `<summit>/<place>`, the feature id in the downloads too. */
	id: string;
	summit: string;
	place: string;
	years: YearRange;
	dates: Dates;
	/** The dates as text. */
	when: string;
	/** True for a meeting held by video, placed where its host sat. */
	isVirtual: boolean;
	/** Which stop of the meeting it is, from 1. */
	number: number;
}

export interface Summit {
	id: string;
	name: string;
	/** Ids; the first gives the colour. */
	series: string[];
	places: string[];
}

export interface Catalogue {
	span: YearRange;
	series: Series[];
	places: Place[];
	/** In order of date. */
	stops: Stop[];
	summits: Summit[];
}
