/** The records hold the founding texts whole, and where they depart from them, they say so. */
import { describe, expect, it } from 'vitest';
import type { SummitRecord } from '$lib/dataset/schema';
import { loadDataset } from '$lib/server/records';
import { foundingTexts } from './foundingMeetings';

const { dataset } = loadDataset();
const meetings = Object.values(foundingTexts).flat();

function summit(id: string): SummitRecord {
	const record = dataset.summits.get(id);
	if (!record) throw new Error(`no meeting ${id}`);
	return record;
}

function disagreements(id: string, field: string): string {
	return JSON.stringify((summit(id).discrepancies ?? []).filter((each) => each.field === field));
}

describe('the founding texts', () => {
	it('list 24, 26 and 5 meetings, 52 in all', () => {
		expect(Object.values(foundingTexts).map(({ length }) => length)).toEqual([24, 26, 5]);
		expect(new Set(meetings.map(({ id }) => id)).size).toBe(52);
	});

	it.each(meetings)('are kept: $id', ({ id, text, kept, places }) => {
		const { start, end, stops } = summit(id);
		expect({ start, end, places: stops.map(({ place }) => place) }).toEqual({
			start: (kept ?? text)[0],
			end: (kept ?? text)[1],
			places
		});
	});

	it.each(meetings.filter(({ kept }) => kept))('are corrected only with both sources named: $id', ({ id, text }) => {
		const dates = (summit(id).discrepancies ?? []).filter(({ field }) => field === 'dates');
		const others = dates.flatMap(({ others }) => others.map(({ value }) => JSON.stringify(value)));
		expect(
			others.some((value) => value.includes(text[0]) && value.includes(text[1])),
			others.join('; ')
		).toBe(true);
	});

	it.each(Object.entries(foundingTexts))('stand in order in their series: %s', (series, members) => {
		const ordinals = members.map(({ id }) => summit(id).series.find((each) => each.series === series)?.ordinal ?? 0);
		expect(ordinals).toEqual([...ordinals].sort((a, b) => a - b));
		expect(Math.min(...ordinals)).toBe(1);
	});

	it.each(['us-soviet', 'inter-korean'] as const)('are the whole of a series up to 2018: %s', (series) => {
		const members = [...dataset.summits].filter(
			([, record]) => record.start < '2019' && record.series.some((each) => each.series === series)
		);
		expect(members.map(([id]) => id).sort()).toEqual(foundingTexts[series].map(({ id }) => id).sort());
	});
});

describe('a correction stands', () => {
	it('for the Geneva summit of 1955, which a text dates to 1995', () => {
		expect(disagreements('us-soviet-1955', 'names')).toContain('1995');
		expect(JSON.stringify(summit('us-soviet-1955').names)).not.toContain('1995');
	});

	it('for Washington and Camp David in 1959, each with days of its own', () => {
		expect(summit('us-soviet-1959').stops).toMatchObject([
			{ place: 'washington', start: '1959-09-15', end: '1959-09-15' },
			{ place: 'camp-david', start: '1959-09-25', end: '1959-09-27' }
		]);
	});

	it.each(['us-soviet-1955', 'us-soviet-1959', 'us-soviet-1960', 'us-soviet-1961'])(
		'for Khrushchev, who was not general secretary: %s',
		(id) => {
			const khrushchev = summit(id).participants.filter(({ person }) => person === 'nikita-khrushchev');
			expect(khrushchev).toHaveLength(1);
			expect(khrushchev[0].office).not.toMatch(/general-secretary/);
			expect(disagreements(id, 'offices')).not.toBe('[]');
		}
	);

	it('for Glassboro 1967 and Helsinki 1975, which met on two days apart', () => {
		expect(summit('us-soviet-1967').stops[0].days).toEqual(['1967-06-23', '1967-06-25']);
		expect(summit('us-soviet-1975').stops[0].days).toEqual(['1975-07-30', '1975-08-02']);
	});

	it('for the agreement of 1972, which is SALT I and not START I', () => {
		const documents = JSON.stringify(summit('us-soviet-1972').documents);
		expect(documents).toMatch(/SALT I|Strategic Arms Limitation|Limitation of Strategic Offensive Arms/);
		expect(documents).not.toContain('START');
		expect(disagreements('us-soviet-1972', 'documents')).toContain('START I');
	});

	it('for Washington 1973, where Kosygin was not', () => {
		expect(summit('us-soviet-1973').participants.map(({ person }) => person)).not.toContain('alexei-kosygin');
		expect(disagreements('us-soviet-1973', 'participants')).not.toBe('[]');
	});

	it('for Malta 1989, which met at Marsaxlokk and not at Valletta', () => {
		expect(disagreements('us-soviet-1989', 'place')).toMatch(/Valletta|法勒他/);
	});

	it('for Roh Moo-hyun’s walk in 2007, over the demarcation line and not the 38th parallel', () => {
		expect(JSON.stringify(summit('inter-korean-2007').remarks)).toContain('Military Demarcation Line');
		expect(disagreements('inter-korean-2007', 'remarks')).toMatch(/38/);
	});
});
