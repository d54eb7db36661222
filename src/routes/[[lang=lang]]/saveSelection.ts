/** Saves a part of a download of the whole on the reader's device. */
import { mediaTypes, selectRows, type SelectionFormat } from '$lib/dataset/selectionFile';
import { fileHref } from '$lib/i18n/href';

/**
 * Saves the stops of these ids as `name` with the format's ending.
 * @throws Error if the download of the whole can't be had
 */
export async function saveSelection(ids: ReadonlySet<string>, format: SelectionFormat, name: string): Promise<void> {
	const file = `data/summits.${format}`;
	const response = await fetch(fileHref(file));
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	const rows = selectRows(await response.text(), format, ids);
	const url = URL.createObjectURL(new Blob([rows], { type: mediaTypes[format] }));
	const link = Object.assign(document.createElement('a'), { href: url, download: `${name}.${format}` });
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
