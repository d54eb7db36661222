/** The shape of files: names, length, the sentence at the top, and markup without raw HTML, styles or bare text. */
import { describe, expect, it } from 'vitest';
import { markupFaults } from './markup';
import { sources } from './sources';

const longest = 300;

describe('a file of src', () => {
	it('is named after its topic: no barrels, no utils, no helpers', () => {
		const isVague = (path: string) => /\/index\.(ts|js)$|\/(utils?|helpers?|common|misc)(\/|\.)/i.test(path);
		expect(sources.map(({ path }) => path).filter(isVague)).toEqual([]);
	});

	it(`has at most ${longest} lines, but for the texts of a language, which are a list`, () => {
		const measured = sources.filter(({ path }) => !path.startsWith('src/lib/i18n/messages/'));
		const lengths = measured.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
		expect(lengths.filter(({ lines }) => lines > longest)).toEqual([]);
	});

	it('opens with a sentence on what it is for, everywhere in src/lib', () => {
		const opening =
			/^(\/\*\*\s+(\*\s)?[A-Z`](?:(?!\*\/).)*[.:]\s+\*\/|<!--\s+@component\s+[A-Z`](?:(?!-->).)*[.:]\s+-->)/s;
		const modules = sources.filter(({ path }) => path.startsWith('src/lib/'));
		expect(modules.filter(({ text }) => !opening.test(text)).map(({ path }) => path)).toEqual([]);
	});
});

describe('the markup of a component', () => {
	it('has no raw HTML, no style attribute and no text but messages', () => {
		const components = sources.filter(({ path }) => path.endsWith('.svelte'));
		const faults = components.flatMap(({ path, text }) => markupFaults(text).map((fault) => `${path}: ${fault}`));
		expect(faults).toEqual([]);
	});

	it.each([
		['raw HTML', '<p>{@html name}</p>', '{@html}'],
		['a style attribute', '<p style="color: red">{name}</p>', 'style attribute'],
		['a computed style attribute', '<p style={css}>{name}</p>', 'style attribute'],
		['a text', '<p>{#if open}Close{/if}</p>', 'text “Close”'],
		['a text in Chinese', '{#each names as name}<p>關閉</p>{/each}', 'text “關閉”'],
		['a spoken attribute', '<button aria-label="Close">×</button>', 'aria-label “Close”'],
		['a text in a snippet', '{#snippet row()}<b>Row</b>{/snippet}', 'text “Row”']
	])('is refused with %s', (_, markup, fault) => {
		expect(markupFaults(markup)).toEqual([fault]);
	});

	it('may hold messages, signs, scripts and style directives', () => {
		const markup = `<script>let text = 'Close';</script><p style:left={x} title={text}>{text}{' · '}– {'Close'}</p>
			<style>p { color: red }</style>`;
		expect(markupFaults(markup)).toEqual([]);
	});
});
