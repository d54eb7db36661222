/** What there is to say of a unit on a day: whose it was, who claimed it, who ruled it. */
import type { DayNumber } from './dayNumber';
import { holdingOn, occupationOn, type History, type Occupation } from './history';

/** States as indexes in `History.states`. */
export interface LandFacts {
	state: number;
	/** The state that a dependency belonged to. */
	power?: number;
	claims?: number[];
	/** Who held it on the ground, where that is not its state. */
	control?: number;
	occupation?: Pick<Occupation, 'by' | 'kind' | 'as'>;
}

export function landFacts({ units, states }: History, unit: number, day: DayNumber): LandFacts {
	const { state, claims, control } = holdingOn(units[unit].holdings, day);
	const { power } = states[state];
	const occupation = occupationOn(units[unit].occupations, day);
	return { state, power: power === state ? undefined : power, claims, control, occupation };
}

/** What is contested, or occupied, on a day: each such set of facts once. */
export function listMarked(history: History, day: DayNumber, mark: 'contested' | 'occupied'): LandFacts[] {
	const facts = history.units.map((_, unit) => landFacts(history, unit, day));
	const marked = facts.filter(({ claims, occupation }) => (mark === 'contested' ? claims : !claims && occupation));
	return [...new Map(marked.map((each) => [JSON.stringify(each), each])).values()];
}
