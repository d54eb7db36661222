import { expect, it } from 'vitest';
import { scriptLanguage } from '../../../src/lib/i18n/scriptLanguage';

it.each([
	['高峰會 (founding text, Chinese Wikipedia)', 'en', 'zh'],
	['高峰會', 'zh-Hant', undefined],
	['남북정상회담', 'en', 'ko'],
	['남북정상회담', 'zh-Hans', 'ko'],
	['Argonaut', 'en', undefined],
	['Argonaut', 'zh-Hant', 'en'],
	['1941', 'zh-Hant', undefined]
] as const)('%s on a page in %s is in %s', (text, page, language) => {
	expect(scriptLanguage(text, page)).toBe(language);
});
