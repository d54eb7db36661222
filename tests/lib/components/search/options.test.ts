import { describe, expect, it } from 'vitest';
import { listOptions, moveActive } from '$lib/components/search/options';
import type { Hit, HitGroup } from '$lib/search/searchIndex';

const hit = (id: string) => ({ id }) as Hit;
const groups: HitGroup[] = [
	{ kind: 'place', hits: [hit('yalta')], total: 1 },
	{ kind: 'summit', hits: [hit('allied-1945-yalta'), hit('us-soviet-1974-moscow')], total: 2 }
];
const options = listOptions(groups, true);

describe('the options', () => {
	it('are the hits in order, and last the offer to filter', () => {
		expect(options.map((option) => (option.kind === 'hit' ? option.hit.id : option.kind))).toEqual([
			'yalta',
			'allied-1945-yalta',
			'us-soviet-1974-moscow',
			'filter'
		]);
	});

	it('are without the offer where no meeting matches', () => {
		expect(listOptions(groups, false)).toHaveLength(3);
		expect(listOptions([], false)).toEqual([]);
	});
});

describe('a key', () => {
	it.each([
		['ArrowDown', 0, 1],
		['ArrowDown', 3, 0],
		['ArrowUp', 1, 0],
		['ArrowUp', 0, 3],
		['Home', 2, 0],
		['End', 0, 3],
		['PageDown', 0, 1],
		['PageDown', 1, 3],
		['PageDown', 3, 3],
		['PageUp', 3, 1],
		['PageUp', 2, 0],
		['PageUp', 0, 0]
	])('%s leads from option %i to option %i', (key, from, to) => {
		expect(moveActive(key, from, options)).toBe(to);
	});

	it('leads nowhere where there is no option, and neither does a letter', () => {
		expect(moveActive('ArrowDown', 0, [])).toBeUndefined();
		expect(moveActive('a', 0, options)).toBeUndefined();
	});
});
