/** How the timeline plays and steps, as the reader has set it while the page is open. */
import type { PlayMode, Speed } from '$lib/time/playback';

export interface TimelineOptions {
	mode: PlayMode;
	speed: Speed;
	isLooping: boolean;
	/** Handles stand on years with meetings only. */
	isSkipping: boolean;
}

export const defaultOptions: TimelineOptions = { mode: 'moving', speed: 1, isLooping: false, isSkipping: false };
