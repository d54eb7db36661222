import { describe, expect, it } from 'vitest';
import { relationToYears } from '$lib/search/relation';

const spell = (from: number, to = from) => ({ from, to });
const years = spell(1985, 1991);

describe('seen from the selected years', () => {
	it.each([
		['before', [spell(1955), spell(1984)]],
		['in', [spell(1985)]],
		['in', [spell(1980, 1985)]],
		['in', [spell(1955), spell(1991), spell(2021)]],
		['after', [spell(1992), spell(2021)]],
		['out', [spell(1955), spell(2021)]]
	])('a hit lies %s them: %j', (relation, spells) => {
		expect(relationToYears(spells, years)).toBe(relation);
	});

	it('a hit lies in two compared years if in either, and else before, after, or between them', () => {
		const seen = (spells: ReturnType<typeof spell>[]) => relationToYears(spells, spell(1985), 2025);
		expect([[spell(2025)], [spell(1941)], [spell(2026)], [spell(2000)]].map(seen)).toEqual([
			'in',
			'before',
			'after',
			'out'
		]);
	});
});
