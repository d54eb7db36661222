/** Loads the texts of one language; each language is a chunk of its own. */
import { getContext, setContext } from 'svelte';
import type { Locale } from './locales';
import type { Messages } from './messages/en';

export type { Messages };

const loaders: Record<Locale, () => Promise<{ messages: Messages }>> = {
	en: () => import('./messages/en'),
	'zh-hant': () => import('./messages/zh-hant'),
	'zh-hans': () => import('./messages/zh-hans')
};

export async function loadMessages(locale: Locale): Promise<Messages> {
	return (await loaders[locale]()).messages;
}

/** The language of the page with its texts, for any component below the layout. */
export interface Language {
	readonly locale: Locale;
	readonly messages: Messages;
}

const key = Symbol('language');

export function provideLanguage(language: Language) {
	setContext(key, language);
}

export function useLanguage(): Language {
	return getContext<Language>(key);
}
