/** Plays a year window without drawing it: what comes next, when, and where it stops. */
import { shiftYears } from './stepping';
import { isSameYears, type YearRange } from './yearRange';

/** A window that keeps its width, or one that keeps its start and grows. */
export const playModes = ['moving', 'growing'] as const;
export type PlayMode = (typeof playModes)[number];

export const speeds = [1, 2, 3] as const;
export type Speed = (typeof speeds)[number];

/** What a step is taken from. */
export interface Scene {
	readonly span: YearRange;
	readonly years: YearRange;
	/** Years with meetings, ascending. */
	readonly busy: readonly number[];
	readonly mode: PlayMode;
}

/** What is played; read afresh at every step, so filters, mode, speed and loop may change meanwhile. */
export interface Played extends Scene {
	/** Milliseconds between two steps. */
	readonly interval: number;
	/** At the end it starts over instead of stopping. */
	readonly isLooping: boolean;
	/** Takes the next window; `final` once, when playing stops. */
	show(years: YearRange, how: { final: boolean }): void;
	/** Hears of every start and stop. */
	report(isPlaying: boolean): void;
}

/** Runs something once after some milliseconds and returns what calls it off. */
export type Scheduler = (run: () => void, milliseconds: number) => () => void;

export interface Player {
	readonly isPlaying: boolean;
	/** Takes the first step at once; from the end it starts over. Nothing without meetings. */
	play(): void;
	/** Stops and shows the last window once more as final. */
	pause(): void;
	/** Stops without showing anything, for years that somebody else has set meanwhile. */
	abandon(): void;
	/** True for a window among the last two shown, which a slow owner may still hand back. */
	isOwn(years: YearRange): boolean;
}

/** Milliseconds between steps; twice as long for readers who ask for less motion. */
export function stepInterval(speed: Speed, isMotionReduced: boolean): number {
	return (isMotionReduced ? 1800 : 900) / speed;
}

/** The next window that shows meetings and not the same ones; undefined at the end. */
export function nextFrame({ span, years, busy, mode }: Scene): YearRange | undefined {
	if (mode === 'moving') return nextMoved(span, years, busy);
	const to = busy.find((year) => year > years.to);
	return to === undefined ? undefined : { from: years.from, to };
}

/** Where playing starts over: growing at the window's own first year, moving at the span's; the whole span as one year. */
export function firstFrame(scene: Scene): YearRange | undefined {
	const { span, years, busy, mode } = scene;
	if (busy.length === 0) return undefined;
	return mode === 'growing' ? firstGrown(scene) : firstMoved(span, years, busy);
}

/** Where playing in a loop goes on from the end; undefined where that would show the same window for ever. */
export function loopFrame(scene: Scene): YearRange | undefined {
	const first = firstFrame(scene);
	return first && !isSameYears(first, scene.years) ? first : undefined;
}

/** A player of `played`, at rest. */
export function createPlayer(played: Played, schedule: Scheduler): Player {
	let shown: YearRange[] = [];
	let callOff: (() => void) | undefined;

	function follow(scene: Scene): YearRange | undefined {
		return nextFrame(scene) ?? (played.isLooping ? loopFrame(scene) : undefined);
	}

	function show(years: YearRange) {
		shown = [years, ...shown.slice(0, 1)];
		played.show(years, { final: false });
		if (follow({ ...sceneOf(played), years })) callOff = schedule(step, played.interval);
		else pause();
	}

	function step() {
		const next = follow(sceneOf(played));
		if (next) show(next);
		else pause();
	}

	function play() {
		const scene = sceneOf(played);
		const next = callOff ? undefined : (nextFrame(scene) ?? firstFrame(scene));
		if (!next) return;
		shown = [scene.years];
		callOff = () => {};
		played.report(true);
		show(next);
	}

	function stop(): boolean {
		const wasPlaying = callOff !== undefined;
		callOff?.();
		callOff = undefined;
		if (wasPlaying) played.report(false);
		return wasPlaying;
	}

	function pause() {
		if (stop()) played.show(shown[0], { final: true });
	}

	return {
		get isPlaying() {
			return callOff !== undefined;
		},
		play,
		pause,
		abandon: () => void stop(),
		isOwn: (years) => shown.some((own) => isSameYears(own, years))
	};
}

/** Reads the getters of a live object once. */
function sceneOf({ span, years, busy, mode }: Scene): Scene {
	return { span, years, busy, mode };
}

function nextMoved(span: YearRange, years: YearRange, busy: readonly number[]): YearRange | undefined {
	const now = busyWithin(years, busy);
	for (let by = 1; years.to + by <= span.to; by++) {
		const moved = shiftYears(years, by, span);
		const then = busyWithin(moved, busy);
		if (then !== '' && then !== now) return moved;
	}
	return undefined;
}

function firstMoved(span: YearRange, years: YearRange, busy: readonly number[]): YearRange | undefined {
	const width = isSameYears(years, span) ? 0 : years.to - years.from;
	const first = { from: span.from, to: span.from + width };
	return busyWithin(first, busy) === '' ? nextMoved(span, first, busy) : first;
}

function firstGrown({ span, years, busy }: Scene): YearRange {
	const [first, second] = busy.filter((year) => year >= years.from);
	// From the last meeting on nothing would grow, so the span's first year takes over.
	return second === undefined ? { from: span.from, to: busy[0] } : { from: years.from, to: first };
}

/** The years with meetings in a window as one text, to tell whether two windows show the same. */
function busyWithin({ from, to }: YearRange, busy: readonly number[]): string {
	return busy.filter((year) => from <= year && year <= to).join();
}
