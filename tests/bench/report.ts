/** Prints what was measured: tables and the share of borders for each size, then the goals. */
import { timeOf, type Goal } from './goals';
import { ours, oursWithBorders } from './names';
import type { DrawingResult, QueryResult, Results, SizeResult } from './results';

type Result = QueryResult | DrawingResult;

/** A column: what it shows of a result, and in which unit. */
interface Column {
	title: string;
	unit: 'ms' | 'MB';
	read: (result: Result) => number | undefined;
}

const columns: Record<'queries' | 'drawings', Column[]> = {
	queries: [
		{ title: 'build', unit: 'ms', read: ({ build }) => build },
		{ title: 'year step, world', unit: 'ms', read: ({ world }) => world?.ms },
		{ title: 'year step, region', unit: 'ms', read: (result) => ('region' in result ? result.region?.ms : undefined) },
		{ title: 'filter change', unit: 'ms', read: ({ filter }) => filter?.ms },
		{ title: 'memory', unit: 'MB', read: ({ memory }) => memory }
	],
	drawings: [
		{ title: 'build', unit: 'ms', read: ({ build }) => build },
		{ title: 'year step', unit: 'ms', read: ({ world }) => world?.ms },
		{ title: 'filter change', unit: 'ms', read: ({ filter }) => filter?.ms },
		{ title: 'page blocked', unit: 'ms', read: (result) => ('blocked' in result ? result.blocked?.ms : undefined) },
		{ title: 'memory', unit: 'MB', read: ({ memory }) => memory }
	]
};

export function formatResults({ machine, load, seconds, sizes, goals }: Results): string {
	const { processor, cores, gigabytes, node } = machine;
	return [
		`${processor}, ${cores} cores, ${gigabytes} GB; Node ${node}; Chromium draws in software`,
		`${Math.round(seconds)} s; load average ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`,
		...sizes.flatMap(formatSize),
		'',
		'Goals',
		...goals.map(formatGoal)
	].join('\n');
}

function formatSize({ meetings, places, queries, drawings }: SizeResult): string[] {
	const size = `${meetings.toLocaleString('en')} meetings at ${places.toLocaleString('en')} places`;
	return [
		'',
		size,
		...alignRows([headings('Query in Node', columns.queries), ...formatRows(queries, columns.queries)]),
		'',
		...alignRows([headings('Input to drawn map', columns.drawings), ...formatRows(drawings, columns.drawings)]),
		'',
		`  Borders in the query of a year step: ${formatShare(queries)}`,
		`  Borders in a year step drawn: ${formatShare(drawings)}`
	];
}

function headings(title: string, columns: Column[]): string[] {
	return [title, ...columns.map(({ title }) => title)];
}

function formatRows(results: Record<string, Result | string>, columns: Column[]): string[][] {
	return Object.entries(results).map(([name, result]) => [
		name,
		...(typeof result === 'string' ? [result] : columns.map((column) => formatCell(column, result, results[ours])))
	]);
}

/** A number, and how many times that of the app it is. */
function formatCell({ unit, read }: Column, result: Result, own: Result | string): string {
	const value = read(result);
	if (value === undefined) return 'too long';
	const text = `${formatNumber(value)} ${unit}`;
	const base = typeof own === 'object' && own !== result ? read(own) : undefined;
	return base ? `${text} ×${formatNumber(value / base)}` : text;
}

/** What part of a year step goes into borders. */
function formatShare(results: Record<string, Result | string>): string {
	const [without, whole] = [ours, oursWithBorders].map((name) => timeOf(results[name], 'world'));
	if (without === undefined || whole === undefined) return 'not measured';
	const percent = Math.round(100 * (1 - without / whole));
	return `${percent} %, ${formatNumber(without)} ms without them and ${formatNumber(whole)} ms with them`;
}

function formatGoal({ text, times, isMet }: Goal): string {
	return `${isMet ? 'met   ' : 'MISSED'} ${text}: ${times === undefined ? 'not measured' : formatNumber(times)}`;
}

function formatNumber(value: number): string {
	return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** A row of two cells is a name with a remark, which may run over the columns. */
function alignRows(rows: string[][]): string[] {
	const widthOf = (column: number, of = rows) => Math.max(...of.map((row) => row[column].length));
	const name = widthOf(0);
	const whole = rows.filter((row) => row.length > 2);
	const widths = whole[0].map((_, column) => widthOf(column, whole));
	const alignCell = (cell: string, i: number) => cell.padStart(widths[i + 1]);
	return rows.map(([first, ...cells]) =>
		['', first.padEnd(name), ...(cells.length > 1 ? cells.map(alignCell) : cells)].join('  ')
	);
}
