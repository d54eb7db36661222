/** Reads the keys of a slider. */
import { stepOfKey } from '$lib/time/stepping';

/** Years that a key press asks for, maybe without limit; undefined for other keys and for those of browser and system. */
export function readStep(event: KeyboardEvent): number | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	return stepOfKey(event.key, event.shiftKey);
}
