/** Comma-separated values after RFC 4180. */

export type Cell = string | number | null;

export const lineEnd = '\r\n';

/** Rows as text; every line ends with CRLF, null is an empty cell. */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((cells) => cells.map(formatCell).join(',') + lineEnd).join('');
}

function formatCell(cell: Cell): string {
	const text = String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
