/** The terms under which a text is found: words, and pairs of characters where words are not set apart. */
import { fold, isCjk, type HanTable } from './fold';

const ordinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
		' '
	);
const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** Every term of a text, with other ways to write it: `SALT I` is found by `1`, `First` by `1st`, `Xi’an` by `an`. */
export function indexTerms(text: string, han: HanTable): string[] {
	const compounds = text.match(/[\p{L}\p{N}]+(?:['’‘ʼ`-][\p{L}\p{N}]+)+/gu) ?? [];
	const terms = fold(text, han)
		.split(' ')
		.flatMap((word) => (isCjk(word) ? cjkTerms(word) : [word, ...otherForms(word)]));
	return [...new Set([...terms, ...compounds.flatMap((compound) => compoundTerms(compound, han))])].filter(Boolean);
}

/** The pairs of neighbours, and the last character, so that each character begins a term. */
function cjkTerms(run: string): string[] {
	const characters = [...run];
	return [...pairsOf(run), characters.at(-1)!];
}

/** The pairs of neighbouring characters; the character itself where it stands alone. */
export function pairsOf(run: string): string[] {
	const characters = [...run];
	if (characters.length === 1) return characters;
	return characters.slice(1).map((character, i) => characters[i] + character);
}

/** The parts of `Nur-Sultan` and `d’Ivoire` apart and in one. */
function compoundTerms(compound: string, han: HanTable): string[] {
	const parts = compound.split(/['’‘ʼ`-]/).map((part) => fold(part, han));
	if (parts.some((part) => part.includes(' ') || isCjk(part))) return [];
	return [parts.join(''), ...parts.filter((part) => part.length > 2)];
}

function otherForms(word: string): string[] {
	const number = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? numberOf(ordinals, word) ?? numberOf(romans, word);
	const [, letters, figures] = /^([a-z]+)(\d+)$/.exec(word) ?? [];
	if (letters) return [letters, figures];
	if (!number) return [];
	return [number, ordinal(Number(number)), ordinals[Number(number) - 1] ?? number];
}

function numberOf(names: string[], word: string): string | undefined {
	const at = names.indexOf(word);
	return at < 0 ? undefined : String(at + 1);
}

function ordinal(n: number): string {
	const isTeen = n % 100 > 10 && n % 100 < 14;
	return `${n}${(!isTeen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
