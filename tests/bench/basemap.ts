/** The files of the app's basemap, made of the records by what makes them for the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDataset } from '../../src/lib/server/records';
import { getStateLabels, getStateNames, getWorld, makeWorldArchive } from '../../src/lib/server/worldTiles';
import { worldLabels } from '../../src/lib/world/labels';

/** Writes `world.pmtiles`, `history.json` and `labels.json`, the names in English. */
export function writeBasemap(folder: string) {
	mkdirSync(folder, { recursive: true });
	const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);
	const labels = worldLabels(getStateLabels(), getDataset().seas, getStateNames(), 'en');
	write('world.pmtiles', makeWorldArchive());
	write('history.json', JSON.stringify(getWorld().history));
	write('labels.json', JSON.stringify(labels));
}
