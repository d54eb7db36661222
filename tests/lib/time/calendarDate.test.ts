/** Dates mean all the days that their precision leaves open. */
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, yearOf } from '$lib/time/calendarDate';

describe('a date', () => {
	it.each([
		['1943-11-28', '1943-11-28', '1943-11-28'],
		['1974-06', '1974-06-01', '1974-06-30'],
		['1943-12', '1943-12-01', '1943-12-31'],
		['1944-02', '1944-02-01', '1944-02-29'],
		['1945-02', '1945-02-01', '1945-02-28'],
		['2000-02', '2000-02-01', '2000-02-29'],
		['1900-02', '1900-02-01', '1900-02-28'],
		['1960', '1960-01-01', '1960-12-31']
	])('of %s means %s to %s', (date, first, last) => {
		expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
	});

	it.each(['1943', '1943-11', '1943-11-28'])('has its year: %s', (date) => {
		expect(yearOf(date)).toBe(1943);
	});
});
