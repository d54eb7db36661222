/** Dates of the records are days, months or years that exist. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '$lib/time/calendarDate';
import { summitSchema } from '$lib/dataset/schema';
import { smallRecords } from '../../fixtures/twoTalks';

describe('a date', () => {
	it.each(['1943-11-28', '1943-11', '1943', '1944-02-29', '2000-02-29', '1943-12-31'])('may be %s', (text) => {
		expect(isCalendarDate(text)).toBe(true);
	});

	it.each([
		'',
		'43',
		'1943-13',
		'1943-00',
		'1943-02-29',
		'1900-02-29',
		'1943-04-31',
		'1943-1-1',
		'1943/11/28',
		'28 Nov 1943',
		'1943-11-28T00:00',
		'1943-11-28 ',
		'-1943',
		'1943-11-00'
	])('is refused as “%s”', (text) => {
		expect(isCalendarDate(text)).toBe(false);
	});

	it('may be any day there was', () => {
		const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(fc.property(day, (date) => isCalendarDate(date.toISOString().slice(0, 10))));
	});
});

describe('a participant', () => {
	const read = (participant: object) =>
		summitSchema.safeParse({ ...smallRecords()['data/summits/talks/1985.yaml'], participants: [participant] });

	it('needs an office or a capacity', () => {
		const ann = { person: 'ann', state: 'usa', role: 'principal' };
		expect(read({ ...ann, office: 'us-president' }).success).toBe(true);
		expect(read(ann).error?.issues).toMatchObject([
			{ path: ['participants', 0], message: 'needs an office or a capacity' }
		]);
	});
});
