import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { chunkSizeWarningLimit: 1200 },
	preview: { port: 4173, strictPort: true },
	test: { include: ['tests/{lib,data,house}/**/*.test.ts'], environment: 'node' }
});
