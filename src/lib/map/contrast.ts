/** How well two colours can be told apart, by the formula of the Web Content Accessibility Guidelines. */

/** Relative luminance, 0 to 1, of a colour written `#rrggbb` (WCAG 2.2, "relative luminance"). */
export function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio, 1 to 21, of two colours written `#rrggbb` (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
