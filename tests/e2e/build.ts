/** The built site as files: its pages, what the downloads say, and which script brings the map. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import type { StopProperties } from '../../src/lib/dataset/geojson';

/** Path of the file that answers an address without its query, such as `build/about/index.html`; it may not exist. */
export function fileOf(address: string): string {
	const { pathname } = new URL(address, 'http://localhost');
	return join('build', decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
}

export function isBuilt(address: string): boolean {
	return existsSync(fileOf(address)) && statSync(fileOf(address)).isFile();
}

export function readBuilt(address: string): string {
	return readFileSync(fileOf(address), 'utf8');
}

/** Addresses of the prerendered pages, the page for what is not found left out. */
export function listPages(): string[] {
	return readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((path) => /(^|[\\/])index\.html$/.test(path))
		.map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

export type StopsGeoJson = FeatureCollection<Point, StopProperties>;

export function readStops(): StopsGeoJson {
	return JSON.parse(readBuilt('/data/summits.geojson')) as StopsGeoJson;
}

/** Addresses of the scripts that hold MapLibre or stand on it, the worker's left out. */
export function mapScripts(): string[] {
	const folder = '/_app/immutable/chunks/';
	const chunks = readdirSync(`build${folder}`).filter((name) => name.endsWith('.js'));
	const textOf = (name: string) => readBuilt(folder + name);
	const library = chunks.find((name) => textOf(name).includes('maplibregl-canvas-container'));
	if (!library) throw new Error('No script in build/ holds MapLibre.');
	const users = chunks.filter((name) => new RegExp(`(from|import)\\s*["']\\./${library}["']`).test(textOf(name)));
	return [library, ...users].map((name) => folder + name);
}
