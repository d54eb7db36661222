/** Record pages as schema.org data, for search engines: https://schema.org/Event, /Place, /EventSeries, /Dataset. */
import type { LngLat } from '../catalogue';
import type { LanguageTag } from '../../i18n/locales';
import type { LeaderPage } from './leaderPage';
import type { PlacePage } from './placePage';
import type { SeriesPage } from './seriesPage';
import type { SummitPage } from './summitPage';

export type StructuredData = Record<string, unknown>;

/** Full addresses of the pages, in the language of the page. */
export interface Addresses {
	summit(id: string): string;
	place(id: string): string;
	series(id: string): string;
	leader(id: string): string;
}

const context = 'https://schema.org';

const attendanceModes: Record<SummitPage['format'], string> = {
	'in-person': 'OfflineEventAttendanceMode',
	virtual: 'OnlineEventAttendanceMode',
	hybrid: 'MixedEventAttendanceMode'
};

/** A meeting; its series as events of which it is a part. */
export function summitData(page: SummitPage, language: LanguageTag, addresses: Addresses): StructuredData {
	return {
		'@context': context,
		'@type': 'Event',
		'@id': addresses.summit(page.id),
		url: addresses.summit(page.id),
		name: page.name,
		alternateName: page.aliases.length ? page.aliases : undefined,
		startDate: page.start,
		endDate: page.end,
		inLanguage: language,
		eventAttendanceMode: `${context}/${attendanceModes[page.format]}`,
		location: page.stops.map((stop) => ({
			'@type': 'Place',
			'@id': addresses.place(stop.place.id),
			name: [...stop.venues.map(({ name }) => name), stop.place.name].join(', '),
			address: { '@type': 'PostalAddress', addressLocality: stop.place.name, addressCountry: stop.countryCode },
			geo: geoCoordinates(stop.point)
		})),
		attendee: page.leaders.map(({ id, name, office }) => ({
			'@type': 'Person',
			'@id': addresses.leader(id),
			name,
			jobTitle: office
		})),
		superEvent: page.series.map(({ id, name }) => ({ '@type': 'EventSeries', '@id': addresses.series(id), name })),
		citation: page.sources.map(({ url }) => url)
	};
}

export function placeData(page: PlacePage, addresses: Addresses): StructuredData {
	return {
		'@context': context,
		'@type': 'Place',
		'@id': addresses.place(page.id),
		url: addresses.place(page.id),
		name: page.name,
		alternateName: [...page.names, ...page.formerly].map(({ name }) => name).filter((name) => name !== page.name),
		address: { '@type': 'PostalAddress', addressLocality: page.name, addressCountry: page.countryCode },
		geo: geoCoordinates(page.point),
		event: page.meetings.map(({ id, name }) => ({ '@id': addresses.summit(id), name }))
	};
}

/** A person; every office held while attending a meeting here as a job title. */
export function leaderData(page: LeaderPage, addresses: Addresses): StructuredData {
	return {
		'@context': context,
		'@type': 'Person',
		'@id': addresses.leader(page.id),
		url: addresses.leader(page.id),
		name: page.name,
		alternateName: page.names.map(({ name }) => name).filter((name) => name !== page.name),
		jobTitle: page.offices.map(({ name }) => name),
		performerIn: page.meetings.map(({ id, name }) => ({ '@id': addresses.summit(id), name }))
	};
}

export function seriesData(page: SeriesPage, addresses: Addresses): StructuredData {
	return {
		'@context': context,
		'@type': 'EventSeries',
		'@id': addresses.series(page.id),
		url: addresses.series(page.id),
		name: page.name,
		description: page.description,
		subEvent: page.meetings.map(({ id, name }) => ({ '@id': addresses.summit(id), name }))
	};
}

/** A file of the dataset: its full address and media type. */
export interface Distribution {
	url: string;
	type: string;
}

export function datasetData(
	about: { name: string; description: string; url: string; version: string; years: { from: number; to: number } },
	files: Distribution[]
): StructuredData {
	return {
		'@context': context,
		'@type': 'Dataset',
		name: about.name,
		description: about.description,
		url: about.url,
		version: about.version,
		license: 'https://creativecommons.org/publicdomain/zero/1.0/',
		temporalCoverage: `${about.years.from}/${about.years.to}`,
		isAccessibleForFree: true,
		distribution: files.map(({ url, type }) => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type }))
	};
}

/** JSON that can stand as the text of a script element: `<`, `>` and `&` are written as escapes. */
export function formatStructuredData(data: StructuredData): string {
	return JSON.stringify(data).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

function geoCoordinates([longitude, latitude]: LngLat) {
	return { '@type': 'GeoCoordinates', latitude, longitude };
}
