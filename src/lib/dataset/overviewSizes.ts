/** The sizes of the overview maps, in pixels: for whoever draws them and for whoever shows them. */

export interface Size {
	width: number;
	height: number;
}

export const overviewSizes = {
	series: { width: 320, height: 160 },
	world: { width: 1024, height: 440 }
} satisfies Record<string, Size>;
