/** Whole numbers as short text: each as its difference from the one before, in the digits of source maps (VLQ). */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...digits].map((digit, value) => [digit, value]));

/** Numbers below 2^29, in any order; those near to the one before take one or two characters. */
export function packNumbers(numbers: readonly number[]): string {
	return numbers.map((number, i) => packDifference(number - (numbers[i - 1] ?? 0))).join('');
}

/** The reverse of `packNumbers`. */
export function unpackNumbers(text: string): number[] {
	const numbers: number[] = [];
	let [last, value, shift] = [0, 0, 0];
	for (const digit of text) {
		const part = values.get(digit)!;
		value |= (part & 31) << shift;
		shift += 5;
		if (part & 32) continue;
		last += value & 1 ? -(value >> 1) : value >> 1;
		numbers.push(last);
		[value, shift] = [0, 0];
	}
	return numbers;
}

/** The lowest bit holds the sign; five bits to a digit, whose sixth says that more follow. */
function packDifference(difference: number): string {
	let rest = difference < 0 ? (-difference << 1) | 1 : difference << 1;
	let text = '';
	do {
		text += digits[(rest & 31) | (rest > 31 ? 32 : 0)];
		rest >>>= 5;
	} while (rest);
	return text;
}
