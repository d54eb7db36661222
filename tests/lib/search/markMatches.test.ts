import { describe, expect, it } from 'vitest';
import { markMatches } from '$lib/search/markMatches';

const han = new Map([
	['爾', '尔'],
	['達', '达']
]);
/** Marked parts in brackets. */
const mark = (text: string, query: string) =>
	markMatches(text, query, han)
		.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
		.join('');

describe('a name', () => {
	it.each([
		['where words stand', 'Moscow Summit 1972', 'moscow 1972', '[Moscow] Summit [1972]'],
		['where a word begins', 'Gorbachev–Roh meeting', 'gorb', '[Gorb]achev–Roh meeting'],
		['not inside words', 'Oman and Romania', 'oman', '[Oman] and Romania'],
		['whatever the accents', 'Reykjavík', 'reykjavik', '[Reykjavík]'],
		['where letters fold to two', 'Ærø Weiß', 'aero weiss', '[Ærø] [Weiß]'],
		['whatever the Chinese script', '1945年雅爾達會議', '雅尔达', '1945年[雅爾達]會議'],
		['nowhere', 'Yalta', 'potsdam', 'Yalta'],
		['nowhere, for no query', 'Yalta', '', 'Yalta']
	])('is marked %s', (_, text, query, marked) => {
		expect(mark(text, query)).toBe(marked);
	});

	it('is given back whole', () => {
		const text = 'Phạm Minh Chính 😀 會';
		expect(
			markMatches(text, 'minh', han)
				.map((part) => part.text)
				.join('')
		).toBe(text);
	});
});
