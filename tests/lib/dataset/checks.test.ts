/** Each check over all records finds its fault, alone, and says file, field, value and cure. */
import { describe, expect, it } from 'vitest';
import { formatFault } from '$lib/dataset/fault';
import { smallDataset, type SmallRecords } from '../../fixtures/twoTalks';

const geneva = 'data/summits/talks/1985.yaml';
const washington = 'data/summits/talks/1987.yaml';

type Case = [
	name: string,
	change: (records: SmallRecords) => void,
	file: string,
	field: string,
	value: string,
	cure: RegExp
];

/** Each is one mistake that leads to one fault. */
const mistakes: Case[] = [
	[
		'a place that is not there',
		(records) => records[geneva].stops.push({ place: 'geneve', state: 'switzerland' }),
		geneva,
		'stops.1.place',
		'"geneve"',
		/add data\/places\/geneve\.yaml or mend the id/
	],
	[
		'a venue that is not there',
		(records) => (records[geneva].stops[0].venues = ['villa', 'hut']),
		geneva,
		'stops.0.venues.1',
		'"hut"',
		/add data\/venues\/hut\.yaml/
	],
	[
		'a state that is not there',
		(records) => records[geneva].stops.push({ place: 'camp', state: 'swiss' }),
		geneva,
		'stops.1.state',
		'"swiss"',
		/add data\/states\/swiss\.yaml/
	],
	[
		'a remark on a person that is not there',
		(records) => (records[geneva].remarks = [{ kind: 'context', person: 'nobody', text: records[geneva].names }]),
		geneva,
		'remarks.0.person',
		'"nobody"',
		/add data\/people\/nobody\.yaml/
	],
	[
		'a sovereign that is not there',
		(records) => (records['data/states/usa.yaml'].sovereign = 'britain'),
		'data/states/usa.yaml',
		'sovereign',
		'"britain"',
		/add data\/states\/britain\.yaml/
	],
	[
		'a meeting not held at a place that is not there',
		(records) =>
			(records['data/series/talks.yaml'].unheld = [
				{
					names: records[geneva].names,
					status: 'cancelled',
					planned: '1960-06',
					place: 'moscow',
					reason: records[geneva].names,
					sources: records[geneva].sources
				}
			]),
		'data/series/talks.yaml',
		'unheld.0.place',
		'"moscow"',
		/add data\/places\/moscow\.yaml/
	],
	[
		'a record that nothing mentions',
		(records) =>
			Object.assign(records, {
				'data/places/bonn.yaml': { ...records['data/places/geneva.yaml'], names: records[geneva].names }
			}),
		'data/places/bonn.yaml',
		'',
		'"bonn"',
		/use it or delete the file/
	],
	[
		'a venue far from its place',
		(records) => (records['data/venues/villa.yaml'].coordinates = [46.274, 6.168]),
		'data/venues/villa.yaml',
		'coordinates',
		'[46.274,6.168]',
		/km from geneva, at most 50.*\[longitude, latitude\]/
	],
	[
		'a death before the birth',
		(records) => (records['data/people/ann.yaml'].died = '1910'),
		'data/people/ann.yaml',
		'died',
		'"1910"',
		/before the birth in 1911-02-06/
	],
	[
		'a term that ends before it starts',
		(records) => records['data/people/ann.yaml'].offices.push({ office: 'us-president', from: '1990', to: '1989' }),
		'data/people/ann.yaml',
		'offices.1.to',
		'"1989"',
		/before its start 1990/
	],
	[
		'a gap in the numbers of a series',
		(records) => (records[washington].series[1].ordinal = 3),
		washington,
		'series.ordinal',
		'3',
		/expected 2 in talks/
	],
	[
		'a number used twice',
		(records) => (records[washington].series[1].ordinal = 1),
		washington,
		'series.ordinal',
		'1',
		/also talks-1985 in talks: a number stands once/
	],
	[
		'a resumed session of a number that was not held',
		(records) => Object.assign(records[washington].series[1], { ordinal: 7, resumed: true }),
		washington,
		'series.ordinal',
		'7',
		/no session of that number/
	],
	[
		'a number that is said not to have been held',
		(records) =>
			(records['data/series/talks.yaml'].numbering.gaps = [{ ordinals: [2], reason: records[geneva].names }]),
		washington,
		'series.ordinal',
		'2',
		/also a number that was not held/
	],
	[
		'an end before the start',
		(records) => (records[geneva].end = '1985-11-18'),
		geneva,
		'end',
		'"1985-11-18"',
		/before the start 1985-11-19/
	],
	[
		'a stop that begins before its meeting',
		(records) => (records[washington].stops[1].start = '1987-12-27'),
		washington,
		'stops.1.start',
		'"1987-12-27"',
		/outside the meeting, 1987-12-28 to 1988-01-02/
	],
	[
		'a stop that ends after its meeting',
		(records) => (records[washington].stops[1].end = '1988-01-03'),
		washington,
		'stops.1.end',
		'"1988-01-03"',
		/outside the meeting/
	],
	[
		'a stop that ends before it starts',
		(records) => (records[washington].stops[1].end = '1987-12-30'),
		washington,
		'stops.1.end',
		'"1987-12-30"',
		/before the stop's start 1987-12-31/
	],
	[
		'a session outside its meeting',
		(records) => (records[washington].stops[0].days = ['1987-12-28', '1988-01-03']),
		washington,
		'stops.0.days.1',
		'"1988-01-03"',
		/outside the meeting/
	],
	[
		'a place that stands twice in a meeting',
		(records) => records[washington].stops.push({ place: 'washington', state: 'usa' }),
		washington,
		'stops.2.place',
		'"washington"',
		/stands twice/
	],
	[
		'a venue of another place',
		(records) => (records[washington].stops[0].venues = ['villa']),
		washington,
		'stops.0.venues.0',
		'"villa"',
		/this venue lies in geneva/
	],
	[
		'a state that lay elsewhere',
		(records) => records[geneva].stops.push({ place: 'camp', state: 'switzerland' }),
		geneva,
		'stops.1.state',
		'"switzerland"',
		/does not lie in US/
	],
	[
		'a state that was no more',
		(records) => (records['data/states/switzerland.yaml'].to = '1980'),
		geneva,
		'stops.0.state',
		'"switzerland"',
		/did not exist on 1985-11-19/
	],
	[
		'a state that was not yet',
		(records) => (records['data/states/switzerland.yaml'].from = '1990'),
		geneva,
		'stops.0.state',
		'"switzerland"',
		/did not exist on 1985-11-19/
	],
	[
		'an office held by nobody of that name',
		(records) => (records[geneva].participants[1].office = 'us-president'),
		geneva,
		'participants.1.office',
		'"us-president"',
		/data\/people\/boris\.yaml does not list this office/
	],
	[
		'an office held at another time',
		(records) => (records['data/people/ann.yaml'].offices[0].from = '1986'),
		geneva,
		'participants.0.office',
		'"us-president"',
		/ann did not hold it between 1985-11-19 and 1985-11-21/
	],
	[
		'a verified place without a source',
		(records) => (records[geneva].sources[0].supports = ['dates']),
		geneva,
		'confidence',
		'"verified"',
		/no source supports the place.*say unverified/
	],
	[
		'verified dates without a source',
		(records) => (records[geneva].sources[0].supports = ['place', 'names']),
		geneva,
		'confidence',
		'"verified"',
		/no source supports the dates/
	]
];

describe('a sound dataset', () => {
	it('has no faults', () => {
		expect(smallDataset().faults).toEqual([]);
	});

	it('may be unverified without a source for dates and place', () => {
		const { faults } = smallDataset((records) => {
			records[geneva].confidence = 'unverified';
			records[geneva].sources[0].supports = ['names'];
		});
		expect(faults).toEqual([]);
	});

	it('may give offices and states to the month or the year', () => {
		const { faults } = smallDataset((records) => {
			records['data/people/boris.yaml'].offices[0] = { office: 'ussr-leader', from: '1985', to: '1988-01' };
			records['data/states/switzerland.yaml'].to = '1985';
		});
		expect(faults).toEqual([]);
	});
});

describe('a fault', () => {
	it.each(mistakes)('is found: %s', (_, change, file, field, value, cure) => {
		const { faults } = smallDataset(change);
		expect(faults.map(formatFault)).toHaveLength(1);
		expect(faults[0]).toMatchObject({ file, field, value });
		expect(faults[0].cure).toMatch(cure);
	});

	it('does not hide another', () => {
		const { faults } = smallDataset((records) => {
			records[geneva].end = '1985-11-18';
			records['data/people/ann.yaml'].died = '1910';
			records[washington].series[1].ordinal = 5;
		});
		expect(faults.map(({ field }) => field).sort()).toEqual(['died', 'end', 'series.ordinal']);
	});

	it('is one line with file, field, value and cure', () => {
		const fault = { file: 'data/places/yalta.yaml', field: '', value: '"yalta"', cure: 'use it' };
		expect(formatFault(fault)).toBe('data/places/yalta.yaml: (record): "yalta": use it');
	});
});

describe('meetings in the wrong order', () => {
	it('are found by their numbers', () => {
		const { faults } = smallDataset((records) => {
			records[geneva].series[0].ordinal = 2;
			records[washington].series[1].ordinal = 1;
		});
		expect(faults).toMatchObject([{ file: geneva, field: 'start', value: '"1985-11-19"' }]);
		expect(faults[0].cure).toMatch(/before number 1 of talks \(1987-12-28\)/);
	});
});

describe('one leader at two far places on one day', () => {
	const sameDay = (records: SmallRecords) => {
		for (const path of [geneva, washington] as const) {
			records[path].start = records[path].end = '1987-12-28';
			records[path].stops = [{ ...records[path].stops[0], days: undefined }];
		}
		delete (records as Partial<SmallRecords>)['data/places/camp.yaml'];
	};

	it('is found for those who met, not for others present', () => {
		const { faults } = smallDataset(sameDay);
		expect(faults).toMatchObject([{ file: washington, field: 'participants', value: '"ann 1987-12-28"' }]);
		expect(faults[0].cure).toMatch(/also at geneva on that day/);
	});

	it('is no fault in a meeting held from afar', () => {
		const { faults } = smallDataset((records) => {
			sameDay(records);
			records[washington].format = 'virtual';
		});
		expect(faults).toEqual([]);
	});
});

describe('an inter-Korean summit', () => {
	it('needs Korean names throughout', () => {
		const { faults } = smallDataset((records) => {
			const korean = { ...records['data/series/talks.yaml'], names: records[geneva].names, rank: 3 };
			Object.assign(records, { 'data/series/inter-korean.yaml': korean });
			records[washington].series.push({ series: 'inter-korean', ordinal: 1 });
		});
		expect(faults.map(({ file, field }) => `${file} ${field}`)).toEqual([
			'data/series/inter-korean.yaml names.ko',
			`${washington} names.ko`,
			'data/places/washington.yaml names.ko',
			'data/places/camp.yaml names.ko',
			'data/people/ann.yaml names.ko',
			'data/offices/us-president.yaml names.ko',
			'data/people/boris.yaml names.ko',
			'data/offices/ussr-leader.yaml names.ko',
			`${washington} documents.0.names.ko`
		]);
	});
});
