/** Size and ring of a marker: its area grows with its count, its ring shows the series by share. */

/** Radius in pixels of the disc for a count. */
export function markerRadius(kind: 'place' | 'cluster', count: number): number {
	if (kind === 'place' && count === 1) return 7;
	const base = kind === 'place' ? 10 : 14;
	return Math.min(base + 2.2 * Math.sqrt(count - 1), 30);
}

/**
 * What a marker shows of its groups, which are the hues and then the hues again for meetings held by video: the counts
 * by hue, and whether nobody travelled to any of them.
 */
export function readGroups(groups: readonly number[]): { hues: number[]; isVirtual: boolean } {
	const half = groups.length / 2;
	const [inPerson, virtual] = [groups.slice(0, half), groups.slice(half)];
	return { hues: inPerson.map((count, i) => count + virtual[i]), isVirtual: inPerson.every((count) => count === 0) };
}

export interface Arc {
	group: number;
	/** Lengths along a ring of length 100. */
	start: number;
	length: number;
}

/** The arcs of a ring of length 100 that show each group's share. */
export function ringArcs(groups: readonly number[]): Arc[] {
	const total = groups.reduce((sum, count) => sum + count, 0);
	let start = 0;
	return groups.flatMap((count, group) => {
		if (!count) return [];
		const arc = { group, start, length: (count / total) * 100 };
		start += arc.length;
		return [arc];
	});
}
