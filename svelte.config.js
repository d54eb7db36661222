import adapter from '@sveltejs/adapter-static';

/**
 * What pages may ask of others: nobody, but for a street map that the site is built with.
 * @param {NodeJS.ProcessEnv} environment
 */
function streetMapOrigins({ STREET_MAP: url = '', STREET_MAP_ORIGINS: others = '' }) {
	const own = /^https?:/.test(url) ? [new URL(url).origin] : [];
	return /** @type {`https://${string}`[]} */ ([...own, ...others.split(/\s+/).filter(Boolean)]);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		prerender: { origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173', concurrency: 8 },
		version: { name: process.env.npm_package_version ?? '0' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute of the site: the hidden announcer that Kit adds for screen readers.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self', ...streetMapOrigins(process.env)],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
