/** The style sheet of a small map, which follows the reader's light or dark scheme also as an `<img>`. */
import { palettes, type Palette } from '../map/palette';

const lines =
	'.borders,.contested,.coast{fill:none;stroke-width:1.5;stroke-linejoin:round}.contested{stroke-dasharray:6 4}';

/** Land, sea and lines in the colours of the map, and what else this map draws of each palette. */
export function mapStyle(others: (palette: Palette) => string): string {
	const colours = (palette: Palette) => baseColours(palette) + others(palette);
	return `${lines}${colours(palettes.light)}@media(prefers-color-scheme:dark){${colours(palettes.dark)}}`;
}

function baseColours({ sea, land, coast, border }: Palette): string {
	return [
		`.sea{fill:${sea}}`,
		`.land,.far{fill:${land}}`,
		`.coast{stroke:${coast}}`,
		`.borders,.contested{stroke:${border}}`
	].join('');
}
