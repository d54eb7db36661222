/** Who took part in the meetings, and which states, in one language. */
import { error, json } from '@sveltejs/kit';
import { compileAttendance, packAttendance } from '$lib/dataset/attendance';
import { languageTag, locales } from '$lib/i18n/locales';
import { getDataset } from '$lib/server/records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => {
	const locale = locales.find((each) => each === params.lang);
	if (!locale) error(404);
	return json(packAttendance(compileAttendance(getDataset(), languageTag(locale))));
};
