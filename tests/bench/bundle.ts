/** Bundles what is measured, as the app's own build does, into a folder. */
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';

const root = import.meta.dirname;
const shared: InlineConfig = {
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: join(root, '../../src/lib') } }
};

/** Writes `measure.js`, for Node. */
export async function bundleQueries(outDir: string) {
	const input = { measure: join(root, 'queries/measure.ts') };
	const rolldownOptions = { input, output: { entryFileNames: '[name].js' } };
	await build({
		...shared,
		root,
		build: { outDir, emptyOutDir: true, ssr: true, rolldownOptions },
		ssr: { noExternal: true }
	});
}

/** Writes the page that draws. */
export async function bundlePage(outDir: string) {
	const plugins = [svelte({ configFile: false })];
	await build({
		...shared,
		plugins,
		root: join(root, 'page'),
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 }
	});
}
