/** Lines without the edges at which an atlas is cut: along the antimeridian and round the pole. */
import type { Position } from 'geojson';

/** How near an edge counts as on it, in degrees. */
const reach = 0.002;

/** The longest runs of the lines that are coast. */
export function coastOf(lines: Position[][]): Position[][] {
	const kept: Position[][] = [];
	for (const line of lines) {
		let run: Position[] = [];
		for (const [i, to] of line.entries()) {
			if (i === 0) continue;
			const from = line[i - 1];
			if (isCut(from, to)) run = [];
			else if (run.length) run.push(to);
			else kept.push((run = [from, to]));
		}
	}
	return kept;
}

function isCut(from: Position, to: Position): boolean {
	return (isEdge(from) && isEdge(to)) || (isPole(from) && isPole(to));
}

function isEdge([lng]: Position): boolean {
	return Math.abs(lng) > 180 - reach;
}

function isPole([, lat]: Position): boolean {
	return lat < -90 + 2 * reach;
}
