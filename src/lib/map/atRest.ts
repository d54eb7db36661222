/** Waits until the reader rests: each change of the map's own names draws the map several times. */

/** Milliseconds without another change. */
const moment = 250;

/**
 * Runs a task when nothing has begun the wait anew for a moment, counted from the second frame on, because frames may
 * take long.
 */
export function createRest(task: () => void) {
	let frame: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		if (frame !== undefined) cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
	return {
		begin() {
			stop();
			frame = requestAnimationFrame(() => {
				frame = requestAnimationFrame(() => (timer = setTimeout(task, moment)));
			});
		},
		stop
	};
}
