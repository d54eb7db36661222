/** Keys that mean something wherever the focus is but in a text. */

/** Ctrl+Z or ⌘Z, with Shift for the other way; undefined for other keys, and in a field, which has its own. */
export function readUndoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
	if (!isAsked || event.defaultPrevented || isInField(event.target)) return undefined;
	return event.shiftKey ? 'redo' : 'undo';
}

/** The slash, which leads to the search. */
export function isSearchKey(event: KeyboardEvent): boolean {
	const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
	return event.key === '/' && isPlain && !event.defaultPrevented && !isInField(event.target);
}

const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

function isInField(target: EventTarget | null): boolean {
	return target instanceof Element && !!target.closest(fields);
}
