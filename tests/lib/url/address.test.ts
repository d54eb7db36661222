/** The address contract: what is written is read back, what can't be read is named and the rest holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSearch, readAddress, roundCamera, writeAddress, type Known } from '$lib/url/address';
import {
	blocViewIds,
	borderModes,
	cameraLimits,
	defaultViewState,
	projections,
	type ViewState
} from '$lib/url/viewState';

const span = { from: 1941, to: 2018 };
const known: Known = {
	span,
	places: new Set(['geneva', 'washington', 'camp-david', 'helsinki']),
	summits: new Map([
		['us-soviet-1985', ['geneva']],
		['us-soviet-1959', ['washington', 'camp-david']]
	]),
	series: new Set(['allied', 'us-soviet', 'inter-korean']),
	leaders: new Set(['mikhail-gorbachev', 'ronald-reagan']),
	states: new Set(['soviet-union', 'united-states'])
};
const parameters = [
	'years',
	'compare',
	'at',
	'place',
	'summit',
	'series',
	'leader',
	'state',
	'q',
	'view',
	'borders',
	'blocs'
];

const read = (query: string) => readAddress(query, known);
const write = (state: Partial<ViewState>) => writeAddress({ ...defaultViewState(span), ...state }, span);
const stateOf = (query: string) => read(query).state;
const problemsOf = (query: string) => read(query).problems.map(({ parameter, reason }) => `${parameter} ${reason}`);

const years = fc
	.tuple(fc.integer({ min: 1941, max: 2018 }), fc.integer({ min: 1941, max: 2018 }))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const camera = fc
	.record({
		center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
		zoom: fc.double({ min: -2, max: 22, noNaN: true })
	})
	.map(roundCamera);
const opened = fc.constantFrom<Pick<ViewState, 'place' | 'summit'>>(
	{},
	{ place: 'helsinki' },
	{ place: 'geneva', summit: 'us-soviet-1985' },
	{ place: 'washington', summit: 'us-soviet-1959' },
	{ place: 'camp-david', summit: 'us-soviet-1959' }
);
const states: fc.Arbitrary<ViewState> = fc
	.tuple(
		years,
		fc.option(camera, { nil: undefined }),
		opened,
		fc.record({
			series: fc.uniqueArray(fc.constantFrom(...known.series)),
			leaders: fc.uniqueArray(fc.constantFrom(...known.leaders!)),
			states: fc.uniqueArray(fc.constantFrom(...known.states!)),
			search: fc.oneof(
				fc.constantFrom('', 'SALT I', '雅爾達', 'a&b=c#d?', '100 % + 1', 'é'),
				fc.string().map(cleanSearch)
			)
		}),
		fc.option(fc.integer({ min: span.from, max: span.to }), { nil: undefined }),
		fc.constantFrom(...projections),
		fc.constantFrom(...borderModes, '1945-06-26', '2018-12-31'),
		fc.constantFrom(undefined, ...blocViewIds)
	)
	.map(([years, at, open, filters, compare, view, borders, blocs]) => ({
		years: compare === undefined ? years : { from: years.from, to: years.from },
		...(compare !== undefined && compare !== years.from && { compare }),
		...(at && { at }),
		...open,
		...filters,
		view,
		borders,
		...(blocs && { blocs })
	}));

describe('an address', () => {
	it('is read back as the state that was written', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(read(write(state))).toEqual({ state, problems: [] });
			})
		);
	});

	it('holds every window of years there is', () => {
		for (let from = span.from; from <= span.to; from++)
			for (let to = from; to <= span.to; to++) {
				const { state, problems } = read(write({ years: { from, to } }));
				if (problems.length || state.years.from !== from || state.years.to !== to) expect.fail(`${from}..${to}`);
			}
	});

	it('is empty for the default state', () => {
		expect(write({})).toBe('');
		expect(read('')).toEqual({ state: defaultViewState(span), problems: [] });
	});

	it('leaves out whatever is at its default', () => {
		expect(write({ years: span, series: [], leaders: [], states: [], search: '', view: 'flat', borders: 'then' })).toBe(
			''
		);
		expect(write({ view: 'globe' })).toBe('?view=globe');
	});

	it('has its parameters in one order', () => {
		const query = write({
			blocs: 'alliances',
			borders: 'now',
			view: 'globe',
			search: 'start treaty',
			states: ['soviet-union'],
			leaders: ['ronald-reagan', 'mikhail-gorbachev'],
			series: ['us-soviet', 'allied'],
			summit: 'us-soviet-1985',
			place: 'geneva',
			at: { center: [6.14, 46.2], zoom: 5 },
			compare: 1986,
			years: { from: 1985, to: 1985 }
		});
		expect(query).toBe(
			'?years=1985&compare=1986&at=46.2,6.14,5&place=geneva&summit=us-soviet-1985&series=us-soviet,allied' +
				'&leader=ronald-reagan,mikhail-gorbachev&state=soviet-union&q=start+treaty&view=globe&borders=now&blocs=alliances'
		);
	});

	it('is read in any order', () => {
		expect(stateOf('?view=globe&years=1985')).toEqual(stateOf('?years=1985&view=globe'));
	});

	it('needs no escapes', () => {
		fc.assert(
			fc.property(states, (state) => encodeURI(write({ ...state, search: '' })) === write({ ...state, search: '' }))
		);
	});

	it('leaves what it does not know to others', () => {
		expect(read('?utm_source=letter&fbclid=1')).toEqual({ state: defaultViewState(span), problems: [] });
	});
});

describe('the borders of an address', () => {
	it.each(['then', 'now', 'off', '1945-06-26', '1941-01-01'])('may be %s', (text) => {
		expect(read(`?borders=${text}`)).toMatchObject({ state: { borders: text }, problems: [] });
	});

	it.each([
		['1945-02-30', 'unreadable'],
		['1945-6-1', 'unreadable'],
		['yesterday', 'unreadable'],
		['1940-12-31', 'outside'],
		['2150-01-01', 'outside']
	])('are those of the years where they say %s', (text, reason) => {
		expect(stateOf(`?borders=${text}`).borders).toBe('then');
		expect(problemsOf(`?borders=${text}`)).toEqual([`borders ${reason}`]);
	});
});

describe('the years of an address', () => {
	it.each([
		['1985', 1985, 1985],
		['1943..1991', 1943, 1991],
		['1991..1943', 1943, 1991],
		['earliest..1991', 1941, 1991],
		['1943..latest', 1943, 2018],
		['earliest..latest', 1941, 2018],
		['1900..1950', 1941, 1950],
		['1990..2100', 1990, 2018]
	])('may be %s', (text, from, to) => {
		expect(read(`?years=${text}`)).toMatchObject({ state: { years: { from, to } }, problems: [] });
	});

	it('say earliest and latest for the ends of the span', () => {
		expect(write({ years: { from: 1941, to: 1991 } })).toBe('?years=earliest..1991');
		expect(write({ years: { from: 1943, to: 2018 } })).toBe('?years=1943..latest');
		expect(write({ years: { from: 1941, to: 1941 } })).toBe('?years=1941');
	});

	it.each([
		'85',
		'earliest',
		'latest',
		'1985..',
		'..1985',
		'1943-1991',
		'1985.5',
		'19850',
		'1943...1991',
		'latest..1985',
		'１９８５'
	])('are unreadable as %s', (text) => {
		expect(read(`?years=${text}`)).toEqual({
			state: defaultViewState(span),
			problems: [{ parameter: 'years', value: text, reason: 'unreadable' }]
		});
	});

	it.each(['1800', '1066..1492', '3000', '2019..2030'])('lie outside as %s', (text) => {
		expect(problemsOf(`?years=${text}`)).toEqual(['years outside']);
		expect(stateOf(`?years=${text}`).years).toEqual(span);
	});
});

describe('the year to compare with', () => {
	it('stands beside a single year', () => {
		expect(stateOf('?years=1985&compare=2010')).toMatchObject({ years: { from: 1985, to: 1985 }, compare: 2010 });
	});

	it.each([
		['?years=1985..1990&compare=2010', 'compare lacksYear'],
		['?years=1985&compare=1985', 'compare lacksYear'],
		['?compare=2010', 'compare lacksYear'],
		['?years=1985&compare=2010..2012', 'compare unreadable'],
		['?years=1985&compare=1900', 'compare outside']
	])('is left out in %s', (query, problem) => {
		expect(problemsOf(query)).toEqual([problem]);
		expect(stateOf(query).compare).toBeUndefined();
	});
});

describe('the filters of an address', () => {
	it('name leaders and states that there are', () => {
		expect(stateOf('?leader=mikhail-gorbachev,nobody&state=soviet-union')).toMatchObject({
			leaders: ['mikhail-gorbachev'],
			states: ['soviet-union']
		});
		expect(problemsOf('?leader=mikhail-gorbachev,nobody&state=atlantis')).toEqual(['leader unknown', 'state unknown']);
	});

	it('are taken for good as long as nobody knows who there is', () => {
		const { state, problems } = readAddress('?leader=nobody,No+One', { ...known, leaders: undefined });
		expect([state.leaders, problems.map(({ reason }) => reason)]).toEqual([['nobody'], ['unreadable']]);
	});

	it('hold a text, however it was typed', () => {
		expect(stateOf('?q=%20%20Helsinki%0A%09act%20').search).toBe('Helsinki act');
		expect(stateOf('?q=%E9%9B%85%E7%88%BE%E9%81%94').search).toBe('雅爾達');
		expect(stateOf(`?q=${'x'.repeat(300)}`).search).toHaveLength(100);
		expect(stateOf('?q=+').search).toBe('');
	});
});

describe('the camera of an address', () => {
	it('is latitude, longitude, zoom', () => {
		expect(stateOf('?at=46.2,6.14,5').at).toEqual({ center: [6.14, 46.2], zoom: 5 });
	});

	it.each([
		'',
		'46.2',
		'46.2,6.14',
		'46.2,6.14,5,0',
		'NaN,0,1',
		'1e1,2,3',
		'46.2;6.14;5',
		' , , ',
		'0x10,0,0',
		'+46,6,5',
		'46.,6,5'
	])('is ignored as “%s”', (text) => {
		expect(stateOf(`?at=${encodeURIComponent(text)}`).at).toBeUndefined();
	});

	it.each(['91,0,3', '-91,0,3', '0,181,3', '0,-181,3', '999,999,3'])('lies outside the world as %s', (text) => {
		expect(problemsOf(`?at=${text}`)).toEqual(['at outside']);
	});

	it('is held within the map’s zooms and latitudes', () => {
		expect(stateOf('?at=90,180,99').at).toEqual({ center: [180, 85], zoom: 18 });
		expect(stateOf('?at=-90,-180,-99').at).toEqual({ center: [-180, -85], zoom: -1 });
	});

	it('is rounded to half a pixel of its zoom, and rounding again changes nothing', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true }),
				fc.double({ min: -1, max: 18, noNaN: true }),
				(lng, lat, zoom) => {
					const rounded = roundCamera({ center: [lng, lat], zoom });
					const pixel = 360 / (512 * 2 ** rounded.zoom);
					expect(Math.abs(rounded.center[0] - lng)).toBeLessThanOrEqual(pixel / 2 + 1e-9);
					expect(Math.abs(rounded.center[1] - lat)).toBeLessThanOrEqual(pixel / 2 + 1e-9);
					expect(Math.abs(rounded.zoom - zoom)).toBeLessThanOrEqual(0.005 + 1e-9);
					expect(roundCamera(rounded)).toEqual(rounded);
				}
			)
		);
	});

	it('never says minus zero', () => {
		expect(write({ at: roundCamera({ center: [-0.0001, -0.0001], zoom: 0 }) })).toBe('?at=0,0,0');
	});
});

describe('what an address opens', () => {
	it('is a place', () => {
		expect(stateOf('?place=geneva')).toMatchObject({ place: 'geneva' });
	});

	it('is a meeting at its first place, where none is named', () => {
		expect(stateOf('?summit=us-soviet-1959')).toMatchObject({ summit: 'us-soviet-1959', place: 'washington' });
	});

	it('is a meeting at the one of its places that is named', () => {
		expect(read('?place=camp-david&summit=us-soviet-1959')).toMatchObject({
			state: { place: 'camp-david' },
			problems: []
		});
	});

	it('is the meeting, where the place is not one of its own', () => {
		expect(stateOf('?place=helsinki&summit=us-soviet-1985').place).toBe('geneva');
		expect(problemsOf('?place=helsinki&summit=us-soviet-1985')).toEqual(['place contradiction']);
	});

	it.each(['atlantis', 'constructor', 'to-string'])('is not the unknown place %s', (id) => {
		expect(problemsOf(`?place=${id}`)).toEqual(['place unknown']);
		expect(problemsOf(`?summit=${id}`)).toEqual(['summit unknown']);
		expect(stateOf(`?place=${id}&summit=${id}`)).toEqual(defaultViewState(span));
	});

	it.each(['Geneva', 'geneva!', '../geneva', '<b>', '日內瓦', 'a--b', '__proto__'])('is not readable as %s', (id) => {
		expect(problemsOf(`?place=${encodeURIComponent(id)}`)).toEqual(['place unreadable']);
	});
});

describe('the series of an address', () => {
	it('keep the order in which they stand', () => {
		expect(stateOf('?series=us-soviet,allied').series).toEqual(['us-soviet', 'allied']);
	});

	it('stand once each', () => {
		expect(stateOf('?series=allied,allied,,allied').series).toEqual(['allied']);
	});

	it('are ignored one by one', () => {
		expect(stateOf('?series=g99,allied,G7').series).toEqual(['allied']);
		expect(problemsOf('?series=g99,allied,G7')).toEqual(['series unknown', 'series unreadable']);
	});
});

describe('the view of an address', () => {
	it.each(['Globe', 'mercator', '1', 'toString'])('is unreadable as %s', (text) => {
		expect(problemsOf(`?view=${text}`)).toEqual(['view unreadable']);
		expect(stateOf(`?view=${text}`).view).toBe('flat');
	});
});

describe('a broken value', () => {
	it('leaves the others alone', () => {
		const { state, problems } = read('?years=x&at=46.2,6.14,5&place=atlantis&series=allied&view=globe');
		expect(state).toEqual({
			...defaultViewState(span),
			at: { center: [6.14, 46.2], zoom: 5 },
			series: ['allied'],
			view: 'globe'
		});
		expect(problems.map(({ parameter }) => parameter)).toEqual(['years', 'place']);
	});

	it('is told in at most 40 characters', () => {
		const [problem] = read(`?place=${'x'.repeat(10_000)}`).problems;
		expect(problem.value).toHaveLength(40);
		expect(problem.value.endsWith('…')).toBe(true);
	});

	it('is the first one, where a parameter stands twice', () => {
		expect(stateOf('?years=1985&years=1990').years).toEqual({ from: 1985, to: 1985 });
	});

	it('is nothing at all where a parameter is empty', () => {
		expect(read('?years=&at=&place=&summit=&series=&view=')).toEqual({ state: defaultViewState(span), problems: [] });
	});
});

describe('a hostile address', () => {
	const pieces = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.constantFrom(
			'%',
			'%zz',
			'%00',
			'..',
			',',
			'1985',
			'earliest',
			'-0',
			'1e309',
			'NaN',
			'../../etc/passwd',
			'<script>'
		),
		fc.stringMatching(/^-?\d{1,30}(\.\d{1,30})?(,-?\d{1,30}(\.\d{1,30})?){0,3}$/)
	);
	const crafted = fc
		.array(fc.tuple(fc.constantFrom(...parameters, '__proto__', 'x'), pieces))
		.map((pairs) => '?' + pairs.map(([name, value]) => `${name}=${value}`).join('&'));

	function expectSoundState({ years, at, place, summit, series, view }: ViewState) {
		expect(Number.isInteger(years.from) && Number.isInteger(years.to)).toBe(true);
		expect(span.from <= years.from && years.from <= years.to && years.to <= span.to).toBe(true);
		if (at) {
			const { min, max } = cameraLimits.zoom;
			expect(at.zoom >= min && at.zoom <= max && Math.abs(at.center[0]) <= 180).toBe(true);
			expect(Math.abs(at.center[1])).toBeLessThanOrEqual(cameraLimits.latitude);
		}
		expect(place === undefined || known.places.has(place)).toBe(true);
		expect(summit === undefined || known.summits.get(summit)!.includes(place!)).toBe(true);
		expect(series.every((id) => known.series.has(id)) && new Set(series).size === series.length).toBe(true);
		expect(projections).toContain(view);
	}

	it('never throws and always gives a state within the limits', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), crafted), (query) => {
				const { state, problems } = read(query);
				expectSoundState(state);
				for (const { parameter, value } of problems) {
					expect(parameters).toContain(parameter);
					expect(value.length).toBeLessThanOrEqual(40);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('is canonical once it is written: written, read and written again, it is the same', () => {
		fc.assert(
			fc.property(fc.oneof(crafted, states.map(write)), (query) => {
				const once = write(stateOf(query));
				expect(read(once).problems).toEqual([]);
				expect(write(stateOf(once))).toBe(once);
			}),
			{ numRuns: 1000 }
		);
	});

	it('names what there is not only once, however often it holds it', () => {
		expect(read(`?series=${'nowhere,'.repeat(5000)}`).problems).toHaveLength(1);
	});

	it('names at most two thousand series, however many it holds', () => {
		const many = Array.from({ length: 9000 }, (_, i) => `nowhere-${i}`);
		expect(read(`?series=${many.join()}`).problems).toHaveLength(2000);
	});
});

describe('an address with an old id', () => {
	const renamed = {
		places: { genf: 'geneva' },
		summits: { 'geneva-1985': 'us-soviet-1985' },
		series: { ww2: 'allied' },
		people: {}
	};
	const follow = (query: string) => readAddress(query, { ...known, renamed });

	it('opens the record under its present id, without a word', () => {
		expect(follow('?place=genf').state.place).toBe('geneva');
		expect(follow('?summit=geneva-1985').state).toMatchObject({ summit: 'us-soviet-1985', place: 'geneva' });
		expect(follow('?series=ww2,us-soviet').state.series).toEqual(['allied', 'us-soviet']);
		expect(follow('?place=genf&series=ww2').problems).toEqual([]);
	});

	it('is not led astray by names that every object has', () => {
		expect(follow('?place=constructor').problems).toMatchObject([{ parameter: 'place', reason: 'unknown' }]);
	});
});
