/** The world of a day, from records of units. */
import { describe, expect, it } from 'vitest';
import { landFacts, listMarked } from '../../../src/lib/world/describeLand';
import { worldOn } from '../../../src/lib/world/history';
import { smallHistory } from '../../fixtures/smallHistory';
import { paintWorld, tintCount } from '../../../src/lib/world/paint';

const { history, stateIds, unitIds } = smallHistory();
const names = (indexes: number[] = []) => indexes.map((index) => stateIds[index]);
const holderOn = (id: string, day: number) => {
	return stateIds[worldOn(history, day).land[unitIds.indexOf(id)].holding.state];
};

describe('the world of a day', () => {
	it('changes with the first day of a holder, and not before', () => {
		expect([19491226, 19491227].map((day) => holderOn('south', day))).toEqual(['colony', 'young']);
		expect(holderOn('south', 0)).toBe('colony');
	});

	it('has lines between states, thin ones within a power, dashed ones round what is contested', () => {
		const borders = (day: number) => worldOn(history, day).borders;
		expect(borders(19430101)).toEqual(['inner', 'state', 'state']);
		expect(borders(19460101)).toEqual(['contested', 'state', 'contested']);
		expect(borders(19600101)).toEqual(['state', 'state', 'state']);
	});
});

describe('the paint of a day', () => {
	const paint = (day: number | undefined, blocs?: string[]) => paintWorld(history, day, blocs).land;
	const alliances = ['nato', 'warsaw-pact', 'non-aligned'];
	const [home, south, west] = [0, 1, 2];

	it('gives a dependency the tint of its power, and neighbours another', () => {
		const land = paint(19430101);
		expect(land[south].tint).toBe(land[home].tint);
		expect(land[west].tint).not.toBe(land[home].tint);
	});

	it('marks what is occupied, under military government, or contested', () => {
		expect(paint(19430101)[south].mark).toBe('occupied');
		expect(paint(19460101)[west].mark).toBe('occupied');
		expect(paint(19460101)[south].mark).toBe('contested');
		expect(paint(19600101)[south].mark).toBe('none');
	});

	it('tints the members of blocs while they belong to one, and nobody else', () => {
		expect(paint(19700101, alliances).map(({ tint }) => tint)).toEqual([tintCount, tintCount + 2, -1]);
		expect(paint(19450101, alliances).map(({ tint }) => tint)).toEqual([-1, -1, -1]);
		expect(paint(19900101, alliances)[south].tint).toBe(-1);
	});

	it('is bare without a day', () => {
		expect(paint(undefined)).toEqual(Array(3).fill({ tint: -1, mark: 'none' }));
	});
});

describe('what there is to say of a land', () => {
	it('is whose it was, of which power, who claimed and who ruled it', () => {
		const facts = landFacts(history, 1, 19430101);
		expect(names([facts.state, facts.power!, facts.occupation!.by])).toEqual(['colony', 'power', 'neighbour']);
		expect(names(landFacts(history, 1, 19460101).claims)).toEqual(['power', 'young']);
		expect(landFacts(history, 1, 19600101)).toMatchObject({
			power: undefined,
			claims: undefined,
			occupation: undefined
		});
	});

	it('is listed once for all that is marked alike', () => {
		expect(listMarked(history, 19430101, 'occupied').length).toBe(1);
		expect(listMarked(history, 19430101, 'contested')).toEqual([]);
		expect(listMarked(history, 19460101, 'contested').length).toBe(1);
	});
});
