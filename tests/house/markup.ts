/** What the house forbids in the markup of a component: raw markup, style attributes and texts that are no messages. */
import { parse } from 'svelte/compiler';

/** Attributes whose value a reader sees or hears. */
const spoken = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title']);

interface Node {
	type: string;
	name?: string;
	data?: string;
	value?: unknown;
	fragment?: unknown;
}

/** Every fault of a component's markup in words, such as `text “Close”`. */
export function markupFaults(text: string): string[] {
	const faults: string[] = [];
	const visit = (value: unknown) => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (!isNode(value)) return;
		if (value.type === 'HtmlTag') faults.push('{@html}');
		if (value.type === 'Text' && hasLetters(value.data)) faults.push(`text “${value.data?.trim()}”`);
		if (value.type === 'Attribute') faults.push(...attributeFaults(value));
		else if (!isCode(value)) Object.values(value).forEach(visit);
	};
	visit(parse(text, { modern: true }).fragment);
	return faults;
}

function attributeFaults({ name, value }: Node): string[] {
	if (name === 'style') return ['style attribute'];
	if (!name || !spoken.has(name) || !Array.isArray(value)) return [];
	const words = (value as Node[]).filter(({ type, data }) => type === 'Text' && hasLetters(data));
	return words.map(({ data }) => `${name} “${data}”`);
}

/** Scripts and style sheets have letters but no text. */
function isCode({ type, name }: Node): boolean {
	return type === 'RegularElement' && (name === 'script' || name === 'style');
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}

function hasLetters(text: string | undefined): boolean {
	return /\p{Letter}/u.test(text ?? '');
}
