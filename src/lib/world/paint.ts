/** How the world of a day is drawn: a tint and a mark for each unit, a kind of line for each border. */
import type { DayNumber } from './dayNumber';
import { worldOn, type BorderKind, type History, type HistoryUnit, type WorldOfDay } from './history';

/** Tints of states; those of blocs follow. */
export const tintCount = 7;

export interface LandPaint {
	/** Index of a state's tint, from `tintCount` on that of a bloc, -1 for bare land. */
	tint: number;
	mark: 'none' | 'contested' | 'occupied';
}

export interface BorderPaint {
	kind: BorderKind;
	/** Of the land on one side: a border within a state is drawn in it, so that no seam shows. */
	tint: number;
}

/** By index of units and borders. */
export interface Paint {
	land: LandPaint[];
	borders: BorderPaint[];
}

/** The paint of a day, or of bare land; with `blocs`, ids of records, only their members are tinted. */
export function paintWorld(history: History, day: DayNumber | undefined, blocs?: readonly string[]): Paint {
	if (day === undefined) return bareWorld(history);
	const world = worldOn(history, day);
	const tintOf = blocs ? blocTints(history, day, blocs) : (state: number) => history.states[state].tint;
	const land = world.land.map((each) => paintLand(each, history, tintOf));
	const borders = world.borders.map((kind, i) => ({ kind, tint: land[history.borders[i][0]].tint }));
	return { land, borders };
}

/** The marks that a unit bears on some day: layers that draw a mark leave out the land that never bears it. */
export function marksEver({ holdings, occupations }: HistoryUnit, { states }: History) {
	const isOccupied = occupations.length > 0 || holdings.some(({ state }) => states[state].isOccupied);
	return { occupied: isOccupied, contested: holdings.some(({ claims }) => claims) };
}

function bareWorld({ units, borders }: History): Paint {
	return {
		land: units.map(() => ({ tint: -1, mark: 'none' })),
		borders: borders.map(() => ({ kind: 'none', tint: -1 }))
	};
}

function paintLand(
	{ holding, occupation }: WorldOfDay['land'][number],
	{ states }: History,
	tintOf: (state: number) => number
): LandPaint {
	const isOccupied = occupation !== undefined || states[holding.state].isOccupied;
	return { tint: tintOf(holding.state), mark: holding.claims ? 'contested' : isOccupied ? 'occupied' : 'none' };
}

/** The tint of the first of the blocs that a state belonged to on a day. */
function blocTints(history: History, day: DayNumber, blocs: readonly string[]): (state: number) => number {
	const tints = new Map<number, number>();
	for (const [i, id] of [...blocs.entries()].reverse())
		for (const { state, from, to } of history.blocs.find((bloc) => bloc.id === id)?.members ?? [])
			if (from <= day && day < to) tints.set(state, tintCount + i);
	return (state) => tints.get(state) ?? -1;
}
