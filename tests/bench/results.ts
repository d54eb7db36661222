/** What the bench finds out, as its JSON holds it. */
import type { Size } from './data';
import type { Goal } from './goals';
import type { Timing } from './timing';

/** What is absent took too long. */
export interface QueryResult {
	/** Milliseconds to the first answer. */
	build: number;
	/** A step through the years, with the camera on the world and on a region. */
	world?: Timing;
	region?: Timing;
	/** A change to other series, with the camera on the world. */
	filter?: Timing;
	/** Megabytes beyond the meetings. */
	memory: number;
	/** How many markers the world has over all years. */
	markers: number;
	/** Where the counts differ from those made by hand. */
	faults: string[];
}

/** The same from the input event to the drawn map, with the camera on the world. */
export interface DrawingResult extends Omit<QueryResult, 'region' | 'markers'> {
	/** The longest that the page can't answer during a change of filters. */
	blocked?: Timing;
}

/** By contestant; a text says why it was not measured. */
type ByContestant<Result> = Record<string, Result | string>;

export interface SizeResult extends Size {
	queries: ByContestant<QueryResult>;
	drawings: ByContestant<DrawingResult>;
}

export interface Machine {
	processor: string;
	cores: number;
	gigabytes: number;
	node: string;
}

export interface Results {
	date: string;
	seconds: number;
	machine: Machine;
	/** How many processes wanted a core, on the mean of the last minute, at the start and at the end. */
	load: { before: number; after: number };
	sizes: SizeResult[];
	goals: Goal[];
}
