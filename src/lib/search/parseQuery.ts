/** Takes a query apart into units, each of which a hit has to fit: words, names of several words, pieces of Chinese. */
import { fold, isCjk, type HanTable } from './fold';
import type { Lookup } from './lookup';
import { pairsOf } from './terms';

/** One thing asked for. */
export interface Unit {
	/** All of which an entry has to hold: words, or pairs of characters. */
	terms: string[];
	/** True for pairs of characters, which are neither begun nor misspelt. */
	isCjk: boolean;
	/** True for words such as `summit`, which everything fits a little. */
	isGeneric: boolean;
	/** True for a character that stands alone because more are still to come. */
	isBegun: boolean;
	/** True for one or two characters of a run of which some fit nothing next to them: they mean little. */
	isScrap: boolean;
}

export interface Query {
	/** The whole of it, folded. */
	text: string;
	/** The same without words such as `summit`. */
	core: string;
	units: Unit[];
	/** The same with names of several words taken apart. */
	words: Unit[];
}

/** Whether one place, leader, series or state bears all of the words. */
export type HasName = (words: string[]) => boolean;

const mostWords = 12;
const longestName = 6;

/** Words without a meaning of their own here, and those of a question. */
const stopWords = new Set(
	'a about an and are at between by de did for from happened in is la met of on or s signed the to was were what when where which who with'.split(
		' '
	)
);
const genericWords = new Set('summit summits conference conferences meeting meetings talks'.split(' '));
const genericEnding =
	/(高峰会议|高峰会|峰会|首脑会议|首脑会谈|首脑会晤|领导人会议|领导人会晤|领袖会议|会议|会谈|会晤|정상회담|정상회의|회담|회의)$/u;
const connectives = /^[的与和及跟同在之]/u;

/** A query without anything to look for has no units. */
export function parseQuery(text: string, han: HanTable, lookup: Lookup, hasName: HasName): Query {
	const folded = fold(text, han);
	const all = folded.split(' ').filter(Boolean).slice(0, mostWords);
	const meant = all.filter((word) => !stopWords.has(word));
	const words = meant.length ? meant : all;
	const toUnits = (parts: string[][]) =>
		parts.flatMap((part) => (isCjk(part[0]) ? cutRun(part[0], lookup) : [wordUnit(part)]));
	return {
		text: all.join(' '),
		core: withoutGeneric(all.join(' ')),
		units: toUnits(joinNames(words, hasName)),
		words: toUnits(words.map((word) => [word]))
	};
}

/** A folded query with years of two figures, and words that nothing begins with, as they were most likely meant. */
export function correctWords(folded: string, lookup: Lookup): string {
	const isKnown = (word: string) => !/^\d\d$/.test(word) && lookup.beginning(word).size > 0;
	const correct = (word: string) => (isKnown(word) ? word : (lookup.nearest(word) ?? word));
	return folded.split(' ').map(correct).join(' ');
}

/** A folded name without words such as `summit`; all of it where there is nothing else. */
export function withoutGeneric(folded: string): string {
	const words = folded.split(' ').map((word) => (isCjk(word) ? word.replace(genericEnding, '') : word));
	return words.filter((word) => word && !genericWords.has(word)).join(' ') || folded;
}

/** The longest names that begin at each word. */
function joinNames(words: string[], hasName: HasName): string[][] {
	const isName = (start: number, end: number) => {
		const part = words.slice(start, end);
		return !part.some((word) => isCjk(word) || genericWords.has(word)) && hasName(part);
	};
	const names: string[][] = [];
	for (let start = 0; start < words.length;) {
		let end = Math.min(words.length, start + longestName);
		while (end > start + 1 && !isName(start, end)) end--;
		names.push(words.slice(start, end));
		start = end;
	}
	return names;
}

function wordUnit(words: string[]): Unit {
	const isGeneric = words.length === 1 && genericWords.has(words[0]);
	return { terms: words, isCjk: false, isGeneric, isBegun: false, isScrap: false };
}

/** Cuts a run of characters into the longest pieces that some entry holds, and its ending if that is generic. */
function cutRun(run: string, lookup: Lookup): Unit[] {
	const ending = genericEnding.exec(run)?.[0] ?? '';
	const pieces = cutPieces([...run.slice(0, run.length - ending.length)], lookup);
	const isTorn = pieces.some((piece) => piece.length === 1);
	const units = pieces.map((piece, i): Unit => {
		const isBegun = piece.length === 1 && i === pieces.length - 1 && (i === 0 || pieces[i - 1].length > 1);
		return { terms: pairsOf(piece), isCjk: true, isGeneric: false, isBegun, isScrap: isTorn && piece.length < 3 };
	});
	const generic: Unit = { terms: pairsOf(ending), isCjk: true, isGeneric: true, isBegun: false, isScrap: false };
	return ending ? [...units, generic] : units;
}

/** Words such as `and` between the pieces are dropped. */
function cutPieces(characters: string[], lookup: Lookup): string[] {
	const pieces: string[] = [];
	for (let start = 0; start < characters.length;) {
		const end = start + longestPiece(characters.slice(start), lookup);
		const piece = characters.slice(start, end).join('');
		pieces.push(start > 0 ? piece.replace(connectives, '') : piece);
		start = end;
	}
	return pieces.filter(Boolean);
}

/** How many of the characters, from the first, one entry holds in pairs; at least 1. */
function longestPiece(characters: string[], lookup: Lookup): number {
	let holders: number[] | undefined;
	for (let i = 1; i < characters.length; i++) {
		const fits = lookup.whole(characters[i - 1] + characters[i]);
		holders = holders ? holders.filter((entry) => fits.has(entry)) : [...fits.keys()];
		if (!holders.length) return i;
	}
	return characters.length;
}
