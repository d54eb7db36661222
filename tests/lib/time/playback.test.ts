/** The player, played with a plain object and a clock turned by hand. */
import { describe, expect, it } from 'vitest';
import { createPlayer, firstFrame, loopFrame, nextFrame, stepInterval, type PlayMode } from '$lib/time/playback';
import type { YearRange } from '$lib/time/yearRange';

const span = { from: 1941, to: 1950 };
const busy = [1943, 1945, 1949];

function stage(years: YearRange, mode: PlayMode = 'moving') {
	const shown: [number, number, boolean][] = [];
	const reports: boolean[] = [];
	const waiting = new Set<() => void>();
	const played = {
		span,
		years,
		busy,
		mode,
		interval: 900,
		isLooping: false,
		show(next: YearRange, { final }: { final: boolean }) {
			played.years = next;
			shown.push([next.from, next.to, final]);
		},
		report: (isPlaying: boolean) => void reports.push(isPlaying)
	};
	const player = createPlayer(played, (run) => {
		waiting.add(run);
		return () => waiting.delete(run);
	});
	function tick() {
		const due = [...waiting];
		waiting.clear();
		for (const run of due) run();
	}
	return { played, player, shown, reports, waiting, tick };
}

describe('playing a single year', () => {
	it('takes the first step at once and skips years without meetings', () => {
		const { player, shown, tick } = stage({ from: 1943, to: 1943 });
		player.play();
		expect(shown).toEqual([[1945, 1945, false]]);
		tick();
		expect(shown.at(-2)).toEqual([1949, 1949, false]);
	});

	it('stops at the last year with meetings, and says so once as final', () => {
		const { player, shown, reports, waiting } = stage({ from: 1945, to: 1945 });
		player.play();
		expect(shown).toEqual([
			[1949, 1949, false],
			[1949, 1949, true]
		]);
		expect(reports).toEqual([true, false]);
		expect(player.isPlaying).toBe(false);
		expect(waiting.size).toBe(0);
	});

	it('starts over from the end', () => {
		const { player, shown } = stage({ from: 1949, to: 1949 });
		player.play();
		expect(shown).toEqual([[1943, 1943, false]]);
	});
});

describe('a moving window', () => {
	it('keeps its width and stops only where something comes or goes', () => {
		const scene = { span, busy, mode: 'moving' as const };
		expect(nextFrame({ ...scene, years: { from: 1941, to: 1942 } })).toEqual({ from: 1942, to: 1943 });
		expect(nextFrame({ ...scene, years: { from: 1942, to: 1943 } })).toEqual({ from: 1944, to: 1945 });
	});

	it('never shows an empty window', () => {
		const scene = { span, busy, mode: 'moving' as const };
		expect(nextFrame({ ...scene, years: { from: 1945, to: 1946 } })).toEqual({ from: 1948, to: 1949 });
	});

	it('never leaves the span', () => {
		expect(nextFrame({ span, busy, mode: 'moving', years: { from: 1949, to: 1950 } })).toBeUndefined();
	});

	it('starts over with the same width', () => {
		const years = { from: 1948, to: 1950 };
		expect(firstFrame({ span, busy, mode: 'moving', years })).toEqual({ from: 1941, to: 1943 });
	});

	it('plays the whole span as single years', () => {
		const { player, shown } = stage(span);
		player.play();
		expect(shown[0]).toEqual([1943, 1943, false]);
	});
});

describe('a growing window', () => {
	it('keeps its first year', () => {
		const { player, shown, tick } = stage({ from: 1942, to: 1943 }, 'growing');
		player.play();
		tick();
		expect(shown).toEqual([
			[1942, 1945, false],
			[1942, 1949, false],
			[1942, 1949, true]
		]);
	});

	it('plays the whole span from its first year', () => {
		const { player, shown } = stage(span, 'growing');
		player.play();
		expect(shown).toEqual([[1941, 1943, false]]);
	});

	it('starts over at its own first year', () => {
		const { player, shown } = stage({ from: 1944, to: 1950 }, 'growing');
		player.play();
		expect(shown).toEqual([[1944, 1945, false]]);
	});

	it('starts over at the beginning of the span where nothing is left to grow', () => {
		const { player, shown } = stage({ from: 1949, to: 1949 }, 'growing');
		player.play();
		expect(shown).toEqual([[1941, 1943, false]]);
	});
});

describe('in a loop', () => {
	it('starts over at the end, in the rhythm of its steps', () => {
		const { played, player, shown, tick } = stage({ from: 1945, to: 1945 });
		played.isLooping = true;
		player.play();
		tick();
		tick();
		expect(shown).toEqual([
			[1949, 1949, false],
			[1943, 1943, false],
			[1945, 1945, false]
		]);
		expect(player.isPlaying).toBe(true);
	});

	it('grows again from the first year of the window', () => {
		const { played, player, shown, tick } = stage({ from: 1944, to: 1945 }, 'growing');
		played.isLooping = true;
		player.play();
		tick();
		expect(shown).toEqual([
			[1944, 1949, false],
			[1944, 1945, false]
		]);
	});

	it('stops where it would show one window for ever', () => {
		const { played, player, shown, waiting } = stage({ from: 1941, to: 1941 });
		Object.assign(played, { isLooping: true, busy: [1943] });
		player.play();
		expect(shown).toEqual([
			[1943, 1943, false],
			[1943, 1943, true]
		]);
		expect(waiting.size).toBe(0);
	});

	it('has nowhere to go on without meetings', () => {
		expect(loopFrame({ span, years: span, busy: [], mode: 'moving' })).toBeUndefined();
	});

	it('ends at the end once it is switched off', () => {
		const { played, player, shown, tick } = stage({ from: 1945, to: 1945 });
		played.isLooping = true;
		player.play();
		played.isLooping = false;
		tick();
		expect(shown.at(-1)).toEqual([1949, 1949, true]);
		expect(player.isPlaying).toBe(false);
	});
});

describe('the player', () => {
	it('pauses with one final word and no step after it', () => {
		const { player, shown, waiting, tick } = stage({ from: 1941, to: 1941 });
		player.play();
		player.pause();
		player.pause();
		tick();
		expect(shown).toEqual([
			[1943, 1943, false],
			[1943, 1943, true]
		]);
		expect(waiting.size).toBe(0);
	});

	it('gives up without a word when somebody else has set the years', () => {
		const { player, shown, reports } = stage({ from: 1941, to: 1941 });
		player.play();
		player.abandon();
		expect(shown).toEqual([[1943, 1943, false]]);
		expect(reports).toEqual([true, false]);
	});

	it('knows its last two windows, and no others', () => {
		const { player } = stage({ from: 1941, to: 1941 });
		player.play();
		expect(player.isOwn({ from: 1943, to: 1943 })).toBe(true);
		expect(player.isOwn({ from: 1941, to: 1941 })).toBe(true);
		expect(player.isOwn({ from: 1949, to: 1949 })).toBe(false);
	});

	it('does not start twice', () => {
		const { player, shown, waiting } = stage({ from: 1941, to: 1941 });
		player.play();
		player.play();
		expect(shown).toHaveLength(1);
		expect(waiting.size).toBe(1);
	});

	it('does nothing without meetings', () => {
		const { played, player, shown, reports } = stage(span);
		played.busy = [];
		player.play();
		expect([shown, reports]).toEqual([[], []]);
	});

	it('follows filters that change meanwhile', () => {
		const { played, player, shown, tick } = stage({ from: 1941, to: 1941 });
		player.play();
		played.busy = [1943, 1947, 1949];
		tick();
		expect(shown.at(-1)).toEqual([1947, 1947, false]);
	});

	it('stops as final when filters leave nothing more to play', () => {
		const { played, player, shown, tick } = stage({ from: 1941, to: 1941 });
		player.play();
		played.busy = [1943];
		tick();
		expect(shown.at(-1)).toEqual([1943, 1943, true]);
		expect(player.isPlaying).toBe(false);
	});
});

it('steps faster with speed and slower with less motion', () => {
	expect([1, 2, 3].map((speed) => stepInterval(speed as 1 | 2 | 3, false))).toEqual([900, 450, 300]);
	expect(stepInterval(1, true)).toBe(1800);
});
