/** Which parts of a name a query stands in, for marking them. */
import { fold, foldCharacters, isCjk, type HanTable } from './fold';

export interface MarkedPart {
	text: string;
	isMatch: boolean;
}

/** The text in parts, in order, marked where a word of the query stands or begins a word. */
export function markMatches(text: string, query: string, han: HanTable): MarkedPart[] {
	const { folded, origins } = foldInPlace(text, han);
	const isMarked = Array.from(text, () => false);
	for (const word of fold(query, han).split(' ').filter(Boolean))
		for (const at of placesOf(word, folded)) for (let i = at; i < at + word.length; i++) isMarked[origins[i]] = true;
	return joinParts([...text], isMarked);
}

/** The folded text, and for each of its code units which character of the text it comes from. */
function foldInPlace(text: string, han: HanTable): { folded: string; origins: number[] } {
	const parts = Array.from(text, (character) => foldCharacters(character, han));
	return { folded: parts.join(''), origins: parts.flatMap((part, i) => Array.from({ length: part.length }, () => i)) };
}

/** Where a word stands; of a run of Chinese that stands nowhere whole, where its pairs stand. */
function placesOf(word: string, folded: string): number[] {
	if (!isCjk(word)) return everyIndex(folded, word).filter((at) => !isLetter(folded[at - 1]));
	return everyIndex(folded, word);
}

function everyIndex(text: string, part: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !isCjk(character);
}

function joinParts(characters: string[], isMarked: boolean[]): MarkedPart[] {
	const parts: MarkedPart[] = [];
	for (const [i, character] of characters.entries()) {
		const last = parts.at(-1);
		if (last?.isMatch === isMarked[i]) last.text += character;
		else parts.push({ text: character, isMatch: isMarked[i] });
	}
	return parts;
}
