/** The keys that take decisions back and make them again. */

/** Ctrl+Z or ⌘Z, with Shift for the other way; undefined for other keys, and in a field, which has its own. */
export function readUndoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
	if (!isAsked || event.defaultPrevented || isInField(event.target)) return undefined;
	return event.shiftKey ? 'redo' : 'undo';
}

function isInField(target: EventTarget | null): boolean {
	return target instanceof Element && !!target.closest('input:not([type=checkbox], [type=radio])');
}
