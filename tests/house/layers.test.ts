/** Who may import whom: the layers of `src/lib/` as the README draws them. */
import { describe, expect, it } from 'vitest';
import { errorsWithoutDom } from './plainNode';
import { folderOf, readSource, sources, sourcesOf, type Import } from './sources';

/** Folders that run in plain Node, and what of `src/lib/` they may import. The two files named are pure themselves. */
const pure: Record<string, string[]> = {
	time: [],
	url: ['time'],
	cluster: ['time'],
	dataset: ['time', 'i18n/locales'],
	world: ['dataset', 'time', 'i18n/locales', 'map/palette'],
	search: ['dataset', 'time', 'i18n/locales']
};

/** The other folders. Where only a file is named, it leans on nothing of MapLibre's. */
const glue: Record<string, string[]> = {
	i18n: ['dataset/fields', 'dataset/schema'],
	map: ['cluster', 'dataset', 'i18n', 'time', 'url', 'world', 'components/Icon.svelte'],
	components: [
		'dataset',
		'i18n',
		// No more of the search, which comes when it is first used.
		'search/fold',
		'search/markMatches',
		'search/relation',
		'search/searchIndex',
		'time',
		'url',
		'map/coveredBy',
		'map/mapView',
		// What reads the history of the world, and nothing that makes it.
		'world/dayNumber',
		'world/describeLand',
		'world/history'
	],
	explorer: ['cluster', 'dataset', 'map/mapView', 'time', 'url', 'world/dayNumber'],
	server: ['dataset', 'i18n', 'world']
};

const purePackages = [
	'@maplibre/geojson-vt',
	'@maplibre/vt-pbf',
	'@turf/turf',
	'clipper2-ts',
	'd3-geo',
	'd3-geo-projection',
	'geojson',
	'minisearch/SearchableMap',
	'polylabel',
	'supercluster',
	'topojson-client',
	'topojson-server',
	'topojson-simplify',
	'topojson-specification',
	'yaml',
	'zod'
];

/** Modules that only pass on what they are given may name MapLibre's types; the map itself is made in these. */
const mapMakers = 2;

const imports = sources.flatMap((source) => source.imports);
const describeImport = ({ file, target }: Import) => `${file} imports ${target}`;

describe('a folder of src/lib', () => {
	const rules = { ...pure, ...glue };

	it('has its place in this table', () => {
		const folders = new Set(sources.map(({ path }) => folderOf(path)).filter((folder) => folder !== undefined));
		expect([...folders].filter((folder) => !(folder in rules))).toEqual([]);
	});

	it.each(Object.entries(rules))('imports nothing above it: %s', (folder, allowed) => {
		const mayImport = ({ target }: Import) =>
			!target.startsWith('src/') ||
			[folder, ...allowed].some((each) => target === `src/lib/${each}` || target.startsWith(`src/lib/${each}/`));
		const faults = sourcesOf(folder).flatMap((source) => source.imports.filter((each) => !mayImport(each)));
		expect(faults.map(describeImport)).toEqual([]);
	});
});

describe('a pure folder', () => {
	it.each(Object.keys(pure))('uses only packages that run anywhere: %s', (folder) => {
		const isForeign = ({ target }: Import) => !target.startsWith('src/') && !purePackages.includes(target);
		const faults = sourcesOf(folder).flatMap((source) => source.imports.filter(isForeign));
		expect(faults.map(describeImport)).toEqual([]);
	});

	it('compiles without a browser', { timeout: 60_000 }, () => {
		const paths = Object.keys(pure).flatMap((folder) => sourcesOf(folder).map(({ path }) => path));
		expect(errorsWithoutDom(paths)).toEqual([]);
	});

	const leaves = ['i18n/locales', 'map/palette', 'map/coveredBy', 'map/mapView'].map((path) => `src/lib/${path}`);

	it.each(leaves)('leans on a module that leans on no package: %s', (path) => {
		const module = sources.find((source) => source.path === `${path}.ts`);
		const faults = module?.imports.filter(
			({ target, isTypeOnly }) => !isTypeOnly && !/^src\/lib\/(cluster|dataset|map)\//.test(target)
		);
		expect(faults?.map(describeImport)).toEqual([]);
	});
});

describe('maplibre-gl', () => {
	it('is there at run time in two modules of the map, and by type elsewhere', () => {
		const isMapLibre = ({ target }: Import) => target === 'maplibre-gl' || target.startsWith('maplibre-gl/');
		const files = new Set(imports.filter((each) => isMapLibre(each) && !each.isTypeOnly).map(({ file }) => file));
		expect([...files].filter((file) => folderOf(file) !== 'map')).toEqual([]);
		expect(files.size, [...files].join(', ')).toBeLessThanOrEqual(mapMakers);
	});
});

describe('the records in data/', () => {
	it('are read by src/lib/server alone', () => {
		const readsFiles = ({ file, target }: Import) =>
			/^(node:|fs$|fs\/|data\/)/.test(target) && folderOf(file) !== 'server';
		expect(imports.filter(readsFiles).map(describeImport)).toEqual([]);
		const globs = sources.filter(({ text }) => /import\.meta\.glob\([^)]*\bdata\//.test(text));
		expect(globs.map(({ path }) => path)).toEqual([]);
	});

	it('reach the pages through server loads and endpoints alone', () => {
		const mayUseServer = (file: string) =>
			folderOf(file) === 'server' || /^src\/routes\/.*\+(page|layout)?(\.server|server)\.ts$/.test(file);
		const faults = imports.filter(({ file, target }) => folderOf(target) === 'server' && !mayUseServer(file));
		expect(faults.map(describeImport)).toEqual([]);
	});
});

describe('the reader of imports', () => {
	const read = (path: string, text: string) =>
		readSource(path, text).imports.map(({ target, isTypeOnly }) => [target, isTypeOnly]);

	it('tells types from values', () => {
		const text = `import type { A } from './a'; import { type B } from './b'; import { type C, d } from './c';
			export type { E } from './e'; import F, { type G } from './f'; import './h.css';`;
		expect(read('src/lib/time/x.ts', text)).toEqual([
			['src/lib/time/a', true],
			['src/lib/time/b', true],
			['src/lib/time/c', false],
			['src/lib/time/e', true],
			['src/lib/time/f', false],
			['src/lib/time/h.css', false]
		]);
	});

	it('finds what is loaded later, and what components import', () => {
		const text = `<script lang="ts">import { a } from '$lib/url/address';
			const load = () => import('../map/createMap');</script><p>from 'nowhere'</p>`;
		expect(read('src/lib/components/X.svelte', text)).toEqual([
			['src/lib/url/address', false],
			['src/lib/map/createMap', false]
		]);
	});
});
