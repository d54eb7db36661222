/** What is measured in a browser: a map that shows the meetings of a window of years and of chosen series. */
import type { BenchData, Selection } from '../data';
import type { Camera } from '../walk';

export interface Contestant {
	/** Shows other meetings; done in the frame that shows them. */
	show(selection: Selection): void | Promise<void>;
	/** Absent where nothing is counted. */
	counts?: {
		lookAt(camera: Camera): void | Promise<void>;
		/** The sum of the numbers on the markers. */
		total(): number;
	};
}

/** Makes the map in an element, without any meeting. */
export type Start = (container: HTMLElement, camera: Camera) => Promise<Contestant>;

/** Brings the meetings into the shape that the contestant reads. */
export type Prepare = (data: BenchData) => Start;
