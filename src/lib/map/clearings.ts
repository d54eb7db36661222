/** Where markers and their names stand, so that the map's own names make room: boxes it reckons with and doesn't show. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Cover } from './labelLayout';

export const clearingImage = 'clearing';

/** Pixels of the image, which is empty. */
const imageSize = 8;

export const emptyImage = {
	width: imageSize,
	height: imageSize,
	data: new Uint8ClampedArray(4 * imageSize * imageSize)
};

/** Farthest that a square may lie from its marker, in pixels. */
const reach = 1000;

interface Square {
	/** Length of a side, and distance of its middle to the right of the marker, in pixels. */
	side: number;
	offset: number;
}

/** Squares side by side that fill the boxes: an image has room for no other shape. */
export function clearingsOf(covers: readonly Cover[]): FeatureCollection<Point, Square> {
	return { type: 'FeatureCollection', features: covers.flatMap(squaresOf) };
}

function squaresOf({ point, boxes }: Cover): Feature<Point, Square>[] {
	return boxes.flatMap(({ left, right, top, bottom }) => {
		const side = bottom - top;
		const count = Math.ceil((right - left) / side);
		const step = count > 1 ? (right - left - side) / (count - 1) : 0;
		return Array.from({ length: count }, (_, i) => ({
			type: 'Feature' as const,
			properties: { side, offset: left + side / 2 + i * step },
			geometry: { type: 'Point' as const, coordinates: point }
		}));
	});
}

/** Goes above the layers of names, because names of upper layers are placed first. */
export function clearingLayer(source: string): SymbolLayerSpecification {
	return {
		id: 'clearings',
		type: 'symbol',
		source,
		layout: {
			'icon-image': clearingImage,
			'icon-size': ['/', ['get', 'side'], imageSize],
			// In pixels of the image, before it is sized.
			'icon-offset': [
				'interpolate',
				['linear'],
				['/', ['*', ['get', 'offset'], imageSize], ['get', 'side']],
				-reach,
				['literal', [-reach, 0]],
				reach,
				['literal', [reach, 0]]
			],
			'icon-padding': 2,
			'icon-allow-overlap': true
		}
	};
}
