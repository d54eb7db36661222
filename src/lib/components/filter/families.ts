/** The series by family, with how many of each are chosen. */
import type { Series } from '$lib/dataset/catalogue';
import type { Hue } from '$lib/dataset/families';
import type { Family } from '$lib/dataset/schema';

export interface FamilyGroup {
	family: Family;
	hue: Hue;
	/** In the order of the series. */
	members: Series[];
	/** How many members are chosen. */
	count: number;
	isWhole: boolean;
}

/** The families in the order in which their first series stand. */
export function groupFamilies(series: readonly Series[], chosen: readonly string[]): FamilyGroup[] {
	return [...new Set(series.map(({ family }) => family))].map((family) => {
		const members = series.filter((each) => each.family === family);
		const count = members.filter(({ id }) => chosen.includes(id)).length;
		return { family, hue: members[0].hue, members, count, isWhole: count === members.length };
	});
}
