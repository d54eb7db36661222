/** Waits for the graphics processor, which else draws while the clock has stopped: a pixel read back needs all of them. */
export function finishDrawing(canvas: HTMLCanvasElement) {
	const gl = canvas.getContext('webgl2')!;
	gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
