/** Where the explorer's facts come from; what is loaded late is undefined until it is there. */
import type { Attendance } from '../dataset/attendance';
import type { Catalogue } from '../dataset/catalogue';
import type { Known } from '../url/address';

export interface Sources {
	/** The present day as `YYYY-MM-DD`. */
	today(): string;
	catalogue(): Catalogue;
	renamed(): Known['renamed'];
	attendance(): Attendance | undefined;
	/** Ids of the meetings that a text matches. */
	matches(text: string): ReadonlySet<string> | undefined;
}
