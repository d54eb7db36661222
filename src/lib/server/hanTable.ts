/** Which simplified character stands for which traditional one, for comparing texts: OpenCC's table. */
import { Converter } from 'opencc-js/t2cn';

/** First and last of the characters in common use (CJK Unified Ideographs). */
const [first, last] = [0x4e00, 0x9fff];

let table: Map<string, string> | undefined;

/** Simplified characters by the traditional ones that stand for them, where the two differ. */
export function getHanTable(): ReadonlyMap<string, string> {
	if (table) return table;
	const convert = Converter({ from: 't', to: 'cn' });
	const characters = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
	const pairs = characters.map((character): [string, string] => [character, convert(character)]);
	return (table = new Map(pairs.filter(([from, to]) => from !== to && [...to].length === 1)));
}
