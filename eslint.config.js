/** What the linter refuses. Layout is prettier's, types are svelte-check's, the layering of src is tests/house's. */
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Text that becomes markup: never from a record, an address or a message. */
const markup = [
	{
		selector: 'CallExpression[callee.property.name=/^(setHTML|setHTMLUnsafe|insertAdjacentHTML)$/]',
		message: 'Build nodes or use a Svelte component: text from records must never become markup.'
	},
	{
		selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
		message: 'Use textContent or a Svelte component: text from records must never become markup.'
	}
];

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'static/'] },
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-restricted-syntax': ['error', ...markup],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// The compiler resolves names, and knows types that this rule does not.
			'no-undef': 'off',
			// Addresses of the site's own come from i18n/href, which knows language, base path and closing slash.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// A blank between two elements has to be written as {' '}, or the formatter moves it.
			'svelte/no-useless-mustaches': 'off',
			// State is replaced whole ($state.raw), so its sets and maps never change.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'prefer-const': 'off', 'svelte/prefer-const': ['error', { destructuring: 'all' }] }
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts', 'vite.config.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	},
	{ files: ['src/**'], ignores: ['src/lib/server/data{Check,Format,New}.ts'], rules: { 'no-console': 'error' } }
);
