/** A record file has one form, and the command that writes it loses nothing. */
import { describe, expect, it } from 'vitest';
import { checkForm } from '$lib/dataset/checkForm';

const path = 'data/offices/us-president.yaml';
const formed = 'names:\n  en: President\n  zh-Hant: 總統\n  zh-Hans: 总统\nstate: united-states\n';

const check = (text: string) => checkForm([{ path, text }]);

describe('a record file', () => {
	it('in its one form is no fault', () => {
		expect(check(formed)).toEqual([]);
	});

	it('in another order is named with its first line that differs, and the text to write', () => {
		expect(check(`state: united-states\n${formed.replace('state: united-states\n', '')}`)).toEqual([
			{
				file: path,
				field: '',
				value: 'line 1 "state: united-states"',
				cure: 'write "names:"; npm run data:format does it',
				text: formed
			}
		]);
	});

	it('that lacks its last line end is named', () => {
		expect(check(formed.trimEnd())).toMatchObject([{ text: formed }]);
	});

	it.each([`# A comment\n${formed}`, `${formed}# A comment\n`, formed.replace('總統', '總統 # A comment')])(
		'keeps a comment: nothing is written over it',
		(text) => {
			expect(check(text)).toEqual([
				{ file: path, field: '', value: '"A comment"', cure: 'records hold no comments: put it under note' }
			]);
		}
	);

	it('that is no YAML is left to the parser of records', () => {
		expect(check('names: {')).toEqual([]);
	});
});
