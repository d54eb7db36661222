/** Runs a test in Node with the modules as a browser gets them, so that Svelte's derived values are kept. */
import type { Environment } from 'vitest/runtime';

export default {
	name: 'client',
	viteEnvironment: 'client',
	setup: () => ({ teardown() {} })
} satisfies Environment;
