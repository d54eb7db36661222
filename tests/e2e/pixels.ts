/** The colours of what a reader sees. */
import type { Page } from 'playwright-core';

export interface Spot {
	/** Left and top edge in pixels of the page. */
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The colours of a piece of the screen, as `#rrggbb`. */
export async function coloursAt(page: Page, spot: Spot): Promise<string[]> {
	const png = await page.screenshot({ clip: spot });
	return page.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			const hex = (byte: number) => byte.toString(16).padStart(2, '0');
			const pixels = Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 3)]);
			return [...new Set(pixels.map((pixel) => `#${pixel.map(hex).join('')}`))];
		},
		`data:image/png;base64,${png.toString('base64')}`
	);
}
