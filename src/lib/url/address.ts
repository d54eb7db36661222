/** The address contract: the only place that knows parameter names. Reads a query into a view state and back. */
import { clampYears, isSameYears, isSingleYear, type YearRange } from '../time/yearRange';
import { isWholeDay, yearOf } from '../time/calendarDate';
import {
	blocViewIds,
	borderModes,
	cameraLimits,
	defaultViewState,
	projections,
	type Camera,
	type ViewState
} from './viewState';

/** What an address may name. */
export interface Known {
	span: YearRange;
	places: ReadonlySet<string>;
	/** Ids of the places of each meeting. */
	summits: ReadonlyMap<string, readonly string[]>;
	series: ReadonlySet<string>;
	/** Absent as long as they are not loaded: then every well-formed id is taken for good. */
	leaders?: ReadonlySet<string>;
	states?: ReadonlySet<string>;
	/** Present ids by old ones. */
	renamed?: Readonly<Record<'places' | 'summits' | 'series' | 'people', Readonly<Record<string, string>>>>;
}

/** A value of the address that was ignored. */
export interface AddressProblem {
	parameter: string;
	/** The value as it stood, cut to 40 characters. */
	value: string;
	reason: 'unreadable' | 'unknown' | 'outside' | 'contradiction' | 'repeated' | 'lacksYear';
}

type Renamed = Readonly<Record<string, string>>;
type Reading<T> = { value: T } | { reason: AddressProblem['reason'] };

/** Reads a query such as `?years=1943..1991&place=geneva`. What can't be read is reported, the rest holds. */
export function readAddress(query: string, known: Known): { state: ViewState; problems: AddressProblem[] } {
	const parameters = new URLSearchParams(query);
	const state = defaultViewState(known.span);
	const problems: AddressProblem[] = [];
	const check = <T>(parameter: string, text: string, reading: Reading<T>, assign: (value: T) => void) => {
		if ('value' in reading) assign(reading.value);
		else problems.push({ parameter, value: shorten(text), reason: reading.reason });
	};
	const read = <T>(parameter: string, reader: (text: string) => Reading<T>, assign: (value: T) => void) => {
		const [text, ...more] = parameters.getAll(parameter).map((value) => value.trim());
		if (text) check(parameter, text, reader(text), assign);
		for (const value of more) problems.push({ parameter, value: shorten(value), reason: 'repeated' });
	};
	read(
		'years',
		(text) => readYears(text, known.span),
		(value) => (state.years = value)
	);
	read(
		'compare',
		(text) => readCompared(text, known.span, state.years),
		(value) => (state.compare = value)
	);
	read('at', readCamera, (value) => (state.at = value));
	read(
		'place',
		(text) => readId(text, known.places, known.renamed?.places),
		(value) => (state.place = value)
	);
	read(
		'summit',
		(text) => readId(text, known.summits, known.renamed?.summits),
		(value) => (state.summit = value)
	);
	const readList = (parameter: string, ids: string[], some?: ReadonlySet<string>, renamed?: Renamed) => {
		for (const text of listItems(parameters.getAll(parameter)))
			check(parameter, text, readId(text, some, renamed), (id) => addOnce(ids, id));
	};
	readList('series', state.series, known.series, known.renamed?.series);
	readList('leader', state.leaders, known.leaders, known.renamed?.people);
	readList('state', state.states, known.states);
	read('q', readSearch, (value) => (state.search = value));
	read('view', readOne(projections), (value) => (state.view = value));
	read(
		'borders',
		(text) => readBorders(text, known.span),
		(value) => (state.borders = value)
	);
	read('blocs', readOne(blocViewIds), (value) => (state.blocs = value));
	placeSummit(state, known, problems);
	return { state, problems };
}

/** An open meeting opens a place of its own: the one named, if it is one of its places, else the first. */
function placeSummit(state: ViewState, known: Known, problems: AddressProblem[]) {
	if (!state.summit) return;
	const places = known.summits.get(state.summit) ?? [];
	if (state.place && places.includes(state.place)) return;
	if (state.place) problems.push({ parameter: 'place', value: state.place, reason: 'contradiction' });
	state.place = places[0];
}

function addOnce(ids: string[], id: string) {
	if (!ids.includes(id)) ids.push(id);
}

/** The query of a state, empty for the default one; defaults are left out, the order is fixed. */
export function writeAddress(state: ViewState, span: YearRange): string {
	const parts: string[] = [];
	if (!isSameYears(state.years, span)) parts.push(`years=${formatYears(state.years, span)}`);
	if (state.compare !== undefined) parts.push(`compare=${state.compare}`);
	if (state.at) parts.push(`at=${formatCamera(state.at)}`);
	if (state.place) parts.push(`place=${state.place}`);
	if (state.summit) parts.push(`summit=${state.summit}`);
	if (state.series.length) parts.push(`series=${state.series.join(',')}`);
	if (state.leaders.length) parts.push(`leader=${state.leaders.join(',')}`);
	if (state.states.length) parts.push(`state=${state.states.join(',')}`);
	if (state.search) parts.push(`q=${encodeURIComponent(state.search).replaceAll('%20', '+')}`);
	if (state.view !== 'flat') parts.push(`view=${state.view}`);
	if (state.borders !== 'then') parts.push(`borders=${state.borders}`);
	if (state.blocs) parts.push(`blocs=${state.blocs}`);
	return parts.length ? `?${parts.join('&')}` : '';
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** More than there are of anything, and few enough to look at. */
const mostItems = 2000;

function listItems(texts: string[]): string[] {
	const items = texts
		.join()
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean);
	return [...new Set(items)].slice(0, mostItems);
}

function readYears(text: string, span: YearRange): Reading<YearRange> {
	const match = /^(earliest|\d{4})(?:\.\.(latest|\d{4}))?$/.exec(text);
	if (!match || (match[1] === 'earliest' && !match[2])) return { reason: 'unreadable' };
	const from = match[1] === 'earliest' ? span.from : Number(match[1]);
	const to = match[2] === 'latest' ? span.to : Number(match[2] ?? match[1]);
	const years = clampYears({ from, to }, span);
	return years ? { value: years } : { reason: 'outside' };
}

function readCompared(text: string, span: YearRange, years: YearRange): Reading<number> {
	const year = Number(text);
	if (!/^\d{4}$/.test(text)) return { reason: 'unreadable' };
	if (!isSingleYear(years) || years.from === year) return { reason: 'lacksYear' };
	return year < span.from || year > span.to ? { reason: 'outside' } : { value: year };
}

function formatYears(years: YearRange, span: YearRange): string {
	if (isSingleYear(years)) return String(years.from);
	const from = years.from === span.from ? 'earliest' : years.from;
	const to = years.to === span.to ? 'latest' : years.to;
	return `${from}..${to}`;
}

function readCamera(text: string): Reading<Camera> {
	const match = /^(-?\d{1,3}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?),\s*(-?\d{1,2}(?:\.\d+)?)$/.exec(text);
	if (!match) return { reason: 'unreadable' };
	const [lat, lng, zoom] = match.slice(1).map(Number);
	if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return { reason: 'outside' };
	return { value: roundCamera({ center: [lng, lat], zoom }) };
}

/** A camera within the map's limits, rounded to what its zoom can show: about half a pixel. */
export function roundCamera({ center: [lng, lat], zoom }: Camera): Camera {
	const { min, max } = cameraLimits.zoom;
	const rounded = round(Math.min(Math.max(zoom, min), max), 2);
	const decimals = Math.ceil((rounded * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
	const latitude = Math.min(Math.max(lat, -cameraLimits.latitude), cameraLimits.latitude);
	return { center: [round(lng, decimals), round(latitude, decimals)], zoom: rounded };
}

function round(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

function formatCamera({ center: [lng, lat], zoom }: Camera): string {
	return `${lat},${lng},${zoom}`;
}

function readId(text: string, ids: { has(id: string): boolean } | undefined, renamed: Renamed = {}): Reading<string> {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return { reason: 'unreadable' };
	const id = Object.hasOwn(renamed, text) ? renamed[text] : text;
	return !ids || ids.has(id) ? { value: id } : { reason: 'unknown' };
}

const longestSearch = 100;

/** Text on one line, its blanks single. */
function readSearch(text: string): Reading<string> {
	const value = cleanSearch(text);
	return value ? { value } : { reason: 'unreadable' };
}

/** A text filter as the address holds it: of at most 100 letters, its blanks and control characters made one blank. */
export function cleanSearch(text: string): string {
	const line = text.toWellFormed().replace(/[\p{C}\p{Z}]+/gu, ' ');
	return [...line.trim()].slice(0, longestSearch).join('').trim();
}

function readOne<T extends string>(choices: readonly T[]): (text: string) => Reading<T> {
	return (text) => {
		const choice = choices.find((each) => each === text);
		return choice ? { value: choice } : { reason: 'unreadable' };
	};
}

function readBorders(text: string, span: YearRange): Reading<string> {
	if (borderModes.some((mode) => mode === text)) return { value: text };
	if (!isWholeDay(text)) return { reason: 'unreadable' };
	const year = yearOf(text);
	return year < span.from || year > span.to ? { reason: 'outside' } : { value: text };
}
