/** Serves `build/` as any host of static files would, on a free port, for as long as the browser tests run. */
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { preview, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';
import { locateBrowser } from './browser';

declare module 'vitest' {
	interface ProvidedContext {
		/** Origin of the site under test, such as `http://localhost:40123`. */
		origin: string;
	}
}

export default async function serveBuild(project: TestProject) {
	if (!existsSync('build/index.html')) throw new Error('No site in build/: run `npm run build` first.');
	// Unpacks the bundled browser, which takes seconds, before any test's clock runs.
	locateBrowser();
	const server = await preview({
		configFile: false,
		appType: 'mpa',
		logLevel: 'warn',
		build: { outDir: 'build' },
		preview: { host: '127.0.0.1', port: 0 },
		plugins: [notFoundPage]
	});
	const { port } = server.httpServer.address() as AddressInfo;
	project.provide('origin', `http://127.0.0.1:${port}`);
	return () => server.close();
}

/** Answers what no file stands for with `404.html`. */
const notFoundPage: Plugin = {
	name: 'not-found-page',
	configurePreviewServer: (server) => () => {
		server.middlewares.use((request, response, next) => {
			// By now Vite has written out the file of an address that ends with a slash.
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			if (existsSync(`build${decodeURIComponent(pathname)}`)) return next();
			response.statusCode = 404;
			response.setHeader('content-type', 'text/html');
			response.end(readFileSync('build/404.html'));
		});
	}
};
