import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { chunkSizeWarningLimit: 1200 },
	preview: { port: 4173, strictPort: true },
	test: {
		reporters: ['default', './tests/reporter.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/{lib,data,house}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts'],
					// Pure modules leave nothing behind, so the files may share a worker: a third of the time.
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 0 }
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'state',
					include: ['tests/**/*.svelte.test.ts'],
					environment: './tests/clientEnvironment.ts',
					sequence: { groupOrder: 1 }
				}
			},
			{
				extends: true,
				test: {
					// Drives a real browser from Node against build/, after everything else; half of the time it waits.
					name: 'browser',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/globalSetup.ts',
					maxWorkers: 2,
					expect: { poll: { timeout: 10_000 } },
					testTimeout: 60_000,
					hookTimeout: 90_000,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
});
