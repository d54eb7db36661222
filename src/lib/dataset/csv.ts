/** The stops as comma-separated values after RFC 4180. */
import type { Dataset } from './schema';
import { listStopRows, type StopRow } from './stopRow';

const lineEnd = '\r\n';

/** Columns of `summits.csv`, in order. */
export const csvColumns = [
	'id',
	'summit',
	'name',
	'name_zh_hant',
	'name_zh_hans',
	'start',
	'end',
	'place',
	'venue',
	'country',
	'state',
	'series',
	'precision',
	'confidence',
	'source',
	'lon',
	'lat'
] as const satisfies (keyof StopRow | 'lon' | 'lat')[];

/** A header and a line a stop, in order of date; series are joined with ";". */
export function stopsCsv(dataset: Dataset): string {
	const rows = listStopRows(dataset).map(({ row, point: [lon, lat] }) => {
		const cells = { ...row, series: row.series.join(';'), lon, lat };
		return csvColumns.map((column) => cells[column]);
	});
	return formatCsv([[...csvColumns], ...rows]);
}

/** Rows as text; every line ends with CRLF, null is an empty cell. */
export function formatCsv(rows: (string | number | null)[][]): string {
	return rows.map((cells) => cells.map(formatCell).join(',') + lineEnd).join('');
}

function formatCell(cell: string | number | null): string {
	const text = String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
