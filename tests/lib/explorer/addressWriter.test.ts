/** Choices add to the history, movements replace, and Back undoes decisions, not drags. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAddressWriter, type AddressWriter } from '$lib/explorer/addressWriter';

let history: string[];
let writer: AddressWriter;

beforeEach(() => {
	vi.useFakeTimers();
	history = [];
	writer = createAddressWriter({
		push: (query) => history.push(`push ${query}`),
		replace: (query) => history.push(`replace ${query}`)
	});
});
afterEach(() => {
	vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('a choice', () => {
	it('adds an entry at once', () => {
		writer.choose('?place=geneva', 'open');
		expect(history).toEqual(['push ?place=geneva']);
	});

	it('adds one on another topic, however soon', () => {
		writer.choose('?years=1985', 'years');
		writer.choose('?years=1985&place=geneva', 'open');
		expect(history).toEqual(['push ?years=1985', 'push ?years=1985&place=geneva']);
	});

	it('shares the entry of the one before it on the same topic', () => {
		writer.choose('?years=1985', 'years');
		wait(300);
		writer.choose('?years=1986', 'years');
		wait(300);
		writer.choose('?years=1987', 'years');
		expect(history).toEqual(['push ?years=1985', 'replace ?years=1986', 'replace ?years=1987']);
	});

	it('has an entry of its own on the same topic after a pause', () => {
		writer.choose('?years=1985', 'years');
		wait(2000);
		writer.choose('?years=1986', 'years');
		expect(history).toEqual(['push ?years=1985', 'push ?years=1986']);
	});

	it('writes nothing that the address says already', () => {
		writer.choose('?place=geneva', 'open');
		wait(2000);
		writer.choose('?place=geneva', 'open');
		expect(history).toEqual(['push ?place=geneva']);
	});
});

describe('a movement', () => {
	it('replaces the entry a moment later', () => {
		writer.move('?at=46,6,5');
		expect(history).toEqual([]);
		wait(1000);
		expect(history).toEqual(['replace ?at=46,6,5']);
	});

	it('is written at most three times a second', () => {
		for (let i = 0; i < 300; i++) {
			writer.move(`?at=${i},0,5`);
			wait(10);
		}
		wait(1000);
		expect(history.length).toBeLessThanOrEqual(9);
		expect(history.at(-1)).toBe('replace ?at=299,0,5');
	});

	it('is written before the choice that follows it, so that Back returns there', () => {
		writer.move('?at=46,6,5');
		writer.choose('?at=46,6,5&place=geneva', 'open');
		wait(1000);
		expect(history).toEqual(['replace ?at=46,6,5', 'push ?at=46,6,5&place=geneva']);
	});

	it('is not written twice', () => {
		writer.move('?at=46,6,5');
		wait(1000);
		writer.move('?at=46,6,5');
		wait(1000);
		expect(history).toEqual(['replace ?at=46,6,5']);
	});

	it('is not lost when the explorer is left', () => {
		writer.move('?at=46,6,5');
		writer.flush();
		expect(history).toEqual(['replace ?at=46,6,5']);
		wait(1000);
		expect(history).toHaveLength(1);
	});
});

describe('an address that came from elsewhere', () => {
	it('is taken over without being written', () => {
		writer.adopt('?place=geneva');
		writer.choose('?place=geneva', 'open');
		wait(1000);
		expect(history).toEqual([]);
	});

	it('calls off a movement that was still to be written', () => {
		writer.move('?at=46,6,5');
		writer.adopt('');
		wait(1000);
		expect(history).toEqual([]);
	});

	it('parts the choices before and after it', () => {
		writer.choose('?years=1985', 'years');
		writer.adopt('');
		writer.choose('?years=1986', 'years');
		expect(history).toEqual(['push ?years=1985', 'push ?years=1986']);
	});
});
