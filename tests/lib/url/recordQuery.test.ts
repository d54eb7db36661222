/** Links from pages open the map on one thing with everything else at its default. */
import { expect, it } from 'vitest';
import { leaderQuery, recordQuery, seriesQuery } from '$lib/url/recordQuery';

it('opens a place', () => {
	expect(recordQuery({ place: 'geneva' })).toBe('?place=geneva');
});

it('opens a meeting at one of its places', () => {
	expect(recordQuery({ place: 'camp-david', summit: 'us-soviet-1959' })).toBe(
		'?place=camp-david&summit=us-soviet-1959'
	);
});

it('shows one series alone', () => {
	expect(seriesQuery('allied')).toBe('?series=allied');
});

it('shows the meetings of one leader alone', () => {
	expect(leaderQuery('mikhail-gorbachev')).toBe('?leader=mikhail-gorbachev');
});

it('opens the whole map without a query', () => {
	expect(recordQuery({})).toBe('');
});
