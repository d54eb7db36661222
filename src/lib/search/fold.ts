/** Text as the search compares it: without case, accents and width, in simplified characters, with dates written alike. */

/** Simplified characters by the traditional ones that are taken for them. */
export type HanTable = ReadonlyMap<string, string>;

/** Letters that Unicode does not take apart into a letter and an accent. */
const plainLetters = new Map(
	Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ə: 'e', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe' })
);

const bareCharacters = new Map<string, string>();

/** Characters without case, accent, width or traditional form, each by itself; a bare accent becomes nothing. */
export function foldCharacters(text: string, han: HanTable): string {
	let folded = '';
	for (const character of text) {
		const bare = bareCharacters.get(character) ?? bareCharacter(character);
		folded += han.get(bare) ?? bare;
	}
	return folded;
}

function bareCharacter(character: string): string {
	const letter = character
		.normalize('NFKD')
		.replace(/\p{Mn}/gu, '')
		.normalize('NFC')
		.toLowerCase();
	const bare = plainLetters.get(letter) ?? letter;
	bareCharacters.set(character, bare);
	return bare;
}

/** A character that Chinese, Japanese and Korean are written in. */
const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;

const hasCjk = new RegExp(cjk, 'u');
const beginsWithCjk = new RegExp(`^${cjk}`, 'u');
const runs = new RegExp(String.raw`${cjk}+|(?:(?!${cjk})[\p{L}\p{N}])+`, 'gu');

/** The whole of a text folded, with words, runs of Chinese and numbers set apart by single blanks. */
export function fold(text: string, han: HanTable): string {
	const folded = joinAbbreviations(foldCharacters(text, han));
	if (hasCjk.test(folded)) return (alignDates(folded).match(runs) ?? []).join(' ');
	return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** True for a word of a folded text that is written without blanks between words. */
export function isCjk(word: string): boolean {
	return beginsWithCjk.test(word);
}

/** `U.S.S.R.` as `ussr`, `D'Estaing` as `destaing`, `G-7` as `g7`. */
function joinAbbreviations(text: string): string {
	if (!/[.'’‘ʼʻ`´-]/.test(text)) return text;
	return text
		.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
		.replace(/(?<=\p{L})['’‘ʼʻ`´](?=\p{L})/gu, '')
		.replace(/(?<![\p{L}\p{N}])([a-z]{1,3})-(?=\d)/gu, '$1');
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** English name of a month from 1 to 12, as folded dates have it. */
export function monthName(month: number): string {
	return months[month - 1];
}

/** Chinese and Korean dates, decades and ordinals as English writes them: `1972年9月` as `1972 september`. */
function alignDates(text: string): string {
	return text
		.replace(/第?([零一二三四五六七八九十百]+)(?=月|届|次)/gu, (_, number) => String(readNumber(number)))
		.replace(/第([零一二三四五六七八九十百]+)/gu, (_, number) => ` ${readNumber(number)} `)
		.replace(/(\d{3,4})\s*年代/gu, '$1s ')
		.replace(/(\d{4})\s*[年년]/gu, '$1 ')
		.replace(/(\d{1,2})\s*[月월]/gu, (whole, number) => (months[number - 1] ? ` ${months[number - 1]} ` : whole))
		.replace(/(\d{1,2})\s*[日号일]/gu, '$1 ')
		.replace(/[第제]?(\d+)\s*[届次回차]/gu, ' $1 ')
		.replace(/第(?=\d)/gu, ' ');
}

const digits = '一二三四五六七八九';

/** A Chinese number up to 999: `七`, `十八`, `二十三`, `一百零二`. */
function readNumber(text: string): number {
	const [, hundreds, tens, ones] = /^(?:(.?)百零?)?(?:([一二三四五六七八九]?)十)?(.?)$/u.exec(text) ?? [];
	const digit = (sign: string | undefined) => (sign === '' ? 1 : sign ? digits.indexOf(sign) + 1 : 0);
	return digit(hundreds) * 100 + digit(tens) * 10 + (ones ? digit(ones) : 0);
}
