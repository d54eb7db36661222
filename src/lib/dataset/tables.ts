/** The tables of the dataset: columns and rows, as the CSV files give them and `datapackage.json` describes them. */
import { membersOf } from './backlinks';
import { sortedSeries, sortedSummits } from './compile';
import { formatCsv, type Cell } from './csv';
import { precisions, type Names } from './fields';
import { meetingsAt, placeProperties } from './geojson';
import { families, type Dataset } from './schema';
import { roundPoint } from './stopPoint';
import { listStopRows } from './stopRow';

/** A column after Table Schema of the Frictionless specifications, version 1. */
export interface Column {
	name: string;
	type: 'string' | 'integer' | 'number';
	constraints?: {
		required?: boolean;
		unique?: boolean;
		enum?: readonly string[];
		pattern?: string;
		minimum?: number;
		maximum?: number;
	};
}

export interface Table {
	columns: Column[];
	/** Name of the column that tells rows apart, if one does. */
	key?: string;
	/** Columns that hold ids of another table. */
	references: { column: string; table: TableName }[];
	rows(dataset: Dataset): Cell[][];
}

export const tableNames = ['summits', 'places', 'series', 'participants'] as const;
export type TableName = (typeof tableNames)[number];

/** A day, a month or a year, as precise as it is known. */
const date = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const listSeparator = ';';

const text = (name: string): Column => ({ name, type: 'string' });
const needed = (name: string, constraints: Column['constraints'] = {}): Column => ({
	...text(name),
	constraints: { required: true, ...constraints }
});
const count = (name: string): Column => ({ name, type: 'integer', constraints: { required: true, minimum: 0 } });
const degrees = (name: string, limit: number): Column => ({
	name,
	type: 'number',
	constraints: { required: true, minimum: -limit, maximum: limit }
});
const key = (name: string) => needed(name, { unique: true });
const names = ['name', 'name_zh_hant', 'name_zh_hans'].map((name) => needed(name));
const country = needed('country', { pattern: '[A-Z]{2}' });
const point = [degrees('lon', 180), degrees('lat', 90)];

const nameCells = (each: Names): Cell[] => [each.en, each['zh-Hant'], each['zh-Hans']];

/** A row a stop. */
const summits: Table = {
	columns: [
		key('id'),
		needed('summit'),
		...names,
		needed('start', { pattern: date }),
		needed('end', { pattern: date }),
		needed('format', { enum: ['in-person', 'virtual', 'hybrid'] }),
		needed('place'),
		text('venue'),
		country,
		needed('state'),
		needed('series'),
		text('hosts'),
		{ name: 'participating_states', type: 'integer', constraints: { minimum: 2 } },
		needed('precision', { enum: precisions }),
		needed('confidence', { enum: ['verified', 'unverified'] }),
		needed('source'),
		...point
	],
	key: 'id',
	references: [{ column: 'place', table: 'places' }],
	rows: (dataset) =>
		listStopRows(dataset).map(({ row, point: [lon, lat] }) => {
			const cells: Record<string, Cell> = {
				...row,
				series: row.series.join(listSeparator),
				hosts: row.hosts?.join(listSeparator) ?? null,
				lon,
				lat
			};
			return summits.columns.map(({ name }) => cells[name]);
		})
};

const places: Table = {
	columns: [
		key('id'),
		...names,
		country,
		needed('kind', { enum: ['city', 'site'] }),
		count('meetings'),
		{ ...text('first'), constraints: { pattern: date } },
		{ ...text('last'), constraints: { pattern: date } },
		...point
	],
	key: 'id',
	references: [],
	rows: (dataset) => {
		const meetings = meetingsAt(dataset);
		return [...dataset.places].map(([id, place]) => {
			const { country, kind, meetings: held, first, last } = placeProperties(place, meetings.get(id));
			return [id, ...nameCells(place.names), country, kind, held, first, last, ...roundPoint(place.coordinates)];
		});
	}
};

const series: Table = {
	columns: [
		key('id'),
		...names,
		needed('family', { enum: families }),
		count('meetings'),
		count('verified'),
		{ ...text('first'), constraints: { pattern: date } },
		{ ...text('last'), constraints: { pattern: date } }
	],
	key: 'id',
	references: [],
	rows: (dataset) =>
		sortedSeries(dataset).map(([id, record]) => {
			const { meetings, verified, first, last } = seriesCounts(id, dataset);
			return [id, ...nameCells(record.names), record.family, meetings, verified, first ?? null, last ?? null];
		})
};

/** A row a person and meeting. */
const participants: Table = {
	columns: [
		needed('summit'),
		needed('person'),
		...names,
		needed('office'),
		needed('state'),
		needed('role', { enum: ['principal', 'present'] })
	],
	references: [],
	rows: (dataset) =>
		sortedSummits(dataset).flatMap(([id, summit]) =>
			summit.participants.map(({ person, office, capacity, state, role }) => [
				id,
				person,
				...nameCells(dataset.people.get(person)!.names),
				[office && dataset.offices.get(office)!.names.en, capacity?.en].filter(Boolean).join('; '),
				dataset.states.get(state)!.names.en,
				role
			])
		)
};

export const tables: Record<TableName, Table> = { summits, places, series, participants };

/** A table as text: a header, then its rows. */
export function tableCsv(name: TableName, dataset: Dataset): string {
	const { columns, rows } = tables[name];
	return formatCsv([columns.map((column) => column.name), ...rows(dataset)]);
}

export interface SeriesCounts {
	meetings: number;
	verified: number;
	/** First day of the first meeting and last day of the last one; absent while there is none. */
	first?: string;
	last?: string;
}

/** What a series holds. */
export function seriesCounts(id: string, dataset: Dataset): SeriesCounts {
	const members = membersOf(id, dataset).map(({ summit }) => summit);
	return {
		meetings: members.length,
		verified: members.filter(({ confidence }) => confidence === 'verified').length,
		first: members[0]?.start,
		last: members
			.map(({ end }) => end)
			.sort()
			.at(-1)
	};
}
