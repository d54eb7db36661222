/** The language of a text by its script, for the `lang` attribute of titles that are not translated. */
import type { LanguageTag } from './locales';

/** Language of a text that is not in the language of its page; undefined where the script gives no hint. */
export function scriptLanguage(text: string, page: LanguageTag): 'en' | 'zh' | 'ko' | undefined {
	if (/\p{Script=Hangul}/u.test(text)) return 'ko';
	if (/\p{Script=Han}/u.test(text)) return page === 'en' ? 'zh' : undefined;
	return page !== 'en' && /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
}
