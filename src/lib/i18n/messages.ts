/** Loads the texts of one language; each language is a chunk of its own. */
import { getContext, setContext } from 'svelte';
import type { Locale } from './locales';
import type { AboutMessages } from './messages/about/en';
import type { DataMessages } from './messages/data/en';
import type { Messages } from './messages/en';

export type { AboutMessages, DataMessages, Messages };

const loaders: Record<Locale, () => Promise<{ messages: Messages }>> = {
	en: () => import('./messages/en'),
	'zh-hant': () => import('./messages/zh-hant'),
	'zh-hans': () => import('./messages/zh-hans')
};

export async function loadMessages(locale: Locale): Promise<Messages> {
	return (await loaders[locale]()).messages;
}

const aboutLoaders: Record<Locale, () => Promise<{ about: AboutMessages }>> = {
	en: () => import('./messages/about/en'),
	'zh-hant': () => import('./messages/about/zh-hant'),
	'zh-hans': () => import('./messages/about/zh-hans')
};

/** The texts of the About page, which no other page needs. */
export async function loadAboutMessages(locale: Locale): Promise<AboutMessages> {
	return (await aboutLoaders[locale]()).about;
}

const dataLoaders: Record<Locale, () => Promise<{ data: DataMessages }>> = {
	en: () => import('./messages/data/en'),
	'zh-hant': () => import('./messages/data/zh-hant'),
	'zh-hans': () => import('./messages/data/zh-hans')
};

/** The texts of the data page, which no other page needs. */
export async function loadDataMessages(locale: Locale): Promise<DataMessages> {
	return (await dataLoaders[locale]()).data;
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
