import { compileDataPage } from '$lib/dataset/pages/dataPage';
import { formatDates } from '$lib/dataset/localize';
import { tableNames, tables } from '$lib/dataset/tables';
import { defaultLocale, languageTag } from '$lib/i18n/locales';
import { downloadSizes, release } from '$lib/server/downloadFiles';
import { languageEntries } from '$lib/server/pageEntries';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => {
	const language = languageTag(params.lang ?? defaultLocale);
	const { version, day } = release();
	return {
		dataset: compileDataPage(getDataset(), language),
		files: downloadSizes(),
		tables: tableNames.map((name) => ({
			name,
			file: `${name}.csv`,
			columns: tables[name].columns.map((column) => column.name)
		})),
		release: { version, year: day.slice(0, 4), day: formatDates(day, day, language) }
	};
};
