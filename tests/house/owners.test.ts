/** What only one part of the code may do: know the parameters, write the address, name other sites. */
import { describe, expect, it } from 'vitest';
import { folderOf, sources } from './sources';

const code = sources.filter(({ path }) => /\.(ts|svelte)$/.test(path));

/** Each hit as `file: text`. */
function findAll(pattern: RegExp, files = code): string[] {
	return files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([hit]) => `${path}: ${hit}`));
}

describe('the parameters of the address', () => {
	it('are known to src/lib/url alone', () => {
		const others = code.filter(({ path }) => folderOf(path) !== 'url');
		expect(findAll(/\b(searchParams|URLSearchParams)\b/g, others)).toEqual([]);
		expect(findAll(/[?&](years|at|place|summit|series|leader|state|q|view|borders|blocs)=/g, others)).toEqual([]);
	});
});

describe('the address', () => {
	it('is written by the explorer, and by the page that lends it the means', () => {
		const writers = ['src/routes/[[lang=lang]]/+page.svelte'];
		const others = code.filter(({ path }) => folderOf(path) !== 'explorer' && !writers.includes(path));
		expect(findAll(/\b(pushState|replaceState|goto)\b|\blocation\.(assign|replace|href\s*=[^=])/g, others)).toEqual([]);
	});
});

describe('other sites', () => {
	/** Names of things that look like addresses and are never asked for, and links to what the site is built on. */
	const identifiers = ['schema.org', 'www.w3.org', 'www.sitemaps.org', 'creativecommons.org'];
	const credits = 'src/lib/dataset/credits.ts';

	it('are named by the records and the credits alone', () => {
		const others = sources.filter(({ path }) => path !== credits);
		const isForeign = (hit: string) => !identifiers.includes(new URL(hit.slice(hit.indexOf('http'))).host);
		const hits = findAll(/\b(https?|wss?):\/\/[\w.-]+/g, others).filter(isForeign);
		// An origin in a comment that explains a function.
		expect(hits.filter((hit) => !hit.endsWith('https://example.org'))).toEqual([]);
		expect(findAll(/["'(=]\/\/[a-z0-9-]+\.[a-z]/g, others)).toEqual([]);
	});
});
