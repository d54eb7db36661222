/** The prerendered files: valid HTML, links that lead somewhere, data that others' programs can read. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { isBuilt, listPages, readBuilt, readStops } from './build';

const types = [
	'',
	'place/geneva/',
	'summit/us-soviet-1985/',
	'series/allied/',
	'leader/mikhail-gorbachev/',
	'year/1985/',
	'data/',
	'about/'
];
const languages = ['/', '/zh-hant/', '/zh-hans/'];
const pages = new Map(listPages().map((address) => [address, readBuilt(address)]));

const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** Values of an attribute in the tags of a page that hold some text. */
function attributes(html: string, name: string, holding = ''): string[] {
	const tags = html.match(/<[a-z][^>]*>/g)!.filter((tag) => tag.includes(holding));
	return tags.flatMap((tag) =>
		[...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => decode(value))
	);
}

describe('the HTML', () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		rules: {
			// Style: Svelte writes <br/>, <!doctype html> and empty attributes in its own way, all of them valid.
			'void-style': 'off',
			'doctype-style': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			// Style: prerendered templates leave blanks at line ends.
			'no-trailing-whitespace': 'off'
		}
	});

	it.each([...languages.flatMap((language) => types.map((type) => language + type)), '/404.html'])(
		'of %s is valid',
		async (address) => {
			const { results } = await validator.validateString(readBuilt(address));
			const faults = results.flatMap(({ messages }) =>
				messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector})`)
			);
			expect(faults).toEqual([]);
		}
	);
});

describe('every page', () => {
	const origin = new URL(attributes(pages.get('/')!, 'href', 'rel="canonical"')[0]).origin;
	const tags = ['en', 'zh-Hant', 'zh-Hans'];

	it('has a title and a description of its own in its language', () => {
		const texts = [...pages.values()].map((html) => ({
			title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '',
			description: attributes(html, 'content', 'name="description"')[0] ?? ''
		}));
		expect(texts.filter(({ title, description }) => !title || description.length < 20)).toEqual([]);
		const repeated = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);
		expect(repeated(texts.map(({ title, description }) => `${title} | ${description}`))).toEqual([]);
	});

	it('is its own canonical address', () => {
		for (const [address, html] of pages)
			expect(attributes(html, 'href', 'rel="canonical"'), address).toEqual([origin + address]);
	});

	it('names its other languages, and they name it', () => {
		for (const [address, html] of pages) {
			const others = tags.map((tag) =>
				attributes(html, 'href', `hreflang="${tag}"`).filter((href) => href.startsWith('http'))
			);
			expect(
				others.map((hrefs) => hrefs.length),
				address
			).toEqual([1, 1, 1]);
			const paths = others.flat().map((href) => new URL(href).pathname);
			expect(paths, address).toContain(address);
			for (const path of paths)
				expect(attributes(pages.get(path)!, 'href', 'rel="alternate"'), path).toContain(origin + address);
			expect(attributes(html, 'href', 'hreflang="x-default"')).toEqual([origin + paths[0]]);
		}
	});

	it('says its language', () => {
		for (const [address, html] of pages) {
			const index = Math.max(0, languages.slice(1).findIndex((prefix) => address.startsWith(prefix)) + 1);
			expect(attributes(html, 'lang', '<html')[0], address).toBe(tags[index]);
		}
	});

	it('has links that lead to a page or a file, and to a part that is there', () => {
		const leads = new Map<string, boolean>();
		const broken = [...pages, ['/404.html', readBuilt('/404.html')] as const].flatMap(([address, html]) =>
			[...new Set(linksOf(html))].flatMap((link) => {
				const target = new URL(link, origin + address);
				if (!leads.has(target.href)) leads.set(target.href, isThere(target));
				return leads.get(target.href) ? [] : [`${address} → ${link}`];
			})
		);
		expect(broken).toEqual([]);
	});

	const linksOf = (html: string) =>
		[...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, link]) => decode(link));

	function isThere({ origin: host, protocol, pathname, hash }: URL): boolean {
		if (host !== origin) return protocol === 'https:' || protocol === 'http:';
		if (!isBuilt(pathname)) return false;
		const id = decodeURIComponent(hash.slice(1));
		return !id || attributes(readBuilt(pathname), 'id').includes(id);
	}

	it('with structured data holds JSON that parses and names its type and address', () => {
		const blocks = [...pages].flatMap(([address, html]) =>
			[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => {
				const data = JSON.parse(text) as Record<string, unknown>;
				return { address, context: data['@context'], type: data['@type'], url: data['url'] };
			})
		);
		const holders = blocks.map(({ address }) => address);
		const expected = [...pages.keys()].filter((address) => /\/(place|summit|series)\/./.test(address));
		expect(expected.filter((address) => !holders.includes(address))).toEqual([]);
		for (const { address, context, type, url } of blocks) {
			expect([context, typeof type], address).toEqual(['https://schema.org', 'string']);
			if (url !== undefined) expect(url).toBe(origin + address);
		}
	});

	it('stands in the sitemap, and nothing else does', () => {
		const listed = [...readBuilt('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, url]) => new URL(url).pathname
		);
		expect(listed.sort()).toEqual([...pages.keys()].sort());
	});
});

describe('the downloads', () => {
	it.each(['/data/summits.geojson', '/data/places.geojson'])('%s is GeoJSON after RFC 7946', (address) => {
		const { type, bbox, features, ...rest } = JSON.parse(readBuilt(address)) as ReturnType<typeof readStops>;
		expect([type, Object.keys(rest)]).toEqual(['FeatureCollection', []]);
		expect(features.length).toBeGreaterThan(0);
		for (const { type: kind, id, geometry, properties, ...more } of features) {
			expect([kind, geometry.type, Object.keys(more)], String(id)).toEqual(['Feature', 'Point', []]);
			const [lng, lat, ...further] = geometry.coordinates;
			expect(Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && !further.length, String(id)).toBe(true);
			const [west, south, east, north] = bbox!;
			expect(west <= lng && lng <= east && south <= lat && lat <= north, String(id)).toBe(true);
			expect(properties).toBeTypeOf('object');
		}
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
	});

	it('agree with one another row by row', () => {
		const [header, ...rows] = parseCsv(readBuilt('/data/summits.csv'));
		const { features } = readStops();
		expect(rows.length).toBe(features.length);
		for (const [i, { id, geometry, properties }] of features.entries()) {
			const cells = Object.fromEntries(header.map((column, j) => [column, rows[i][j]]));
			const [lon, lat] = geometry.coordinates.map(String);
			const texts = Object.entries(properties).map(([column, value]) => [
				column,
				Array.isArray(value) ? value.join(';') : String(value ?? '')
			]);
			expect(cells).toEqual({ id, lon, lat, ...Object.fromEntries(texts) });
		}
	});

	it('name places and summits that have a page', () => {
		const { features } = readStops();
		const missing = features.filter(
			({ properties: { place, summit } }) => !pages.has(`/place/${place}/`) || !pages.has(`/summit/${summit}/`)
		);
		expect(missing).toEqual([]);
	});

	/** Rows of RFC 4180. */
	function parseCsv(text: string): string[][] {
		const rows: string[][] = [[]];
		for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
			rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
			if (end === '\r\n') rows.push([]);
			if (end === '') break;
		}
		return rows.slice(0, -1);
	}
});
