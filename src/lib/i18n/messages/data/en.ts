/** English texts of the data page and of `datapackage.json`; the other languages satisfy the type of this one. */

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const names = {
	name: 'Name in English',
	name_zh_hant: 'Name in Traditional Chinese',
	name_zh_hans: 'Name in Simplified Chinese'
};
const point = { lon: 'Longitude in degrees, WGS 84', lat: 'Latitude in degrees, WGS 84' };

export const data = {
	title: 'Data',
	description: (summits: number, series: number, from: number, to: number) =>
		`${summits.toLocaleString('en')} summits in ${series} series, ${from}–${to}, as GeoJSON, CSV and JSON: downloads, columns, schemas and how to cite.`,
	counts: (summits: string, series: string, places: string, years: string) =>
		`${summits} in ${series} at ${places}, ${years}.`,
	summits: (n: number) => count(n, 'summit', 'summits'),
	series: (n: number) => count(n, 'series', 'series'),
	places: (n: number) => count(n, 'place', 'places'),
	release: (version: string, day: string) => `Version ${version}. Sources read up to ${day}.`,
	intro:
		'Every record of the map, free to use for any purpose (CC0 1.0). The files open in QGIS, R, pandas and any spreadsheet; datapackage.json describes the tables for Frictionless tools.',
	whole: 'Whole dataset',
	files: {
		'summits.geojson': 'A point for every stop, with dates, venue, state and source',
		'places.geojson': 'A point for every place, with the number of its summits',
		'summits.csv': 'The same columns as the points, one line for every stop',
		'places.csv': 'One line for every place',
		'series.csv': 'One line for every series, with its count, its span and how much of it is verified',
		'participants.csv': 'Who took part in which summit, in which office, for which state',
		'summits.json': 'The whole records: participants, documents, remarks, disagreements, all sources',
		'datapackage.json': 'Describes the CSV files: columns, types, keys, sizes and checksums',
		'CITATION.cff': 'How to cite the dataset, for reference managers'
	},
	size: (size: string) => `(${size})`,
	bySeries: 'By series',
	table: {
		caption: 'Every series with its number of summits, its years and the share that is verified',
		series: 'Series',
		summits: 'Summits',
		years: 'Years',
		verified: 'Verified',
		all: 'All series'
	},
	bySeriesNote: 'A summit that belongs to several series stands in each of them, and once in the whole.',
	file: (format: string, series: string) => `${series} as ${format}`,
	columns: 'Columns',
	tables: {
		summits: {
			title: 'Stops: one row for every place of every summit',
			columns: {
				id: 'Summit and place, unique for each stop',
				summit: 'Id of the summit, as in the address of its page',
				...names,
				start: 'First day; a month or a year where no more is known',
				end: 'Last day, likewise',
				format: 'in-person, virtual or hybrid; a virtual meeting is placed where its host sat',
				place: 'Id of the place, as in places.csv',
				venue: 'Venues in English, separated by a semicolon; empty if not known',
				country: 'Country on today’s map, ISO 3166-1 alpha-2',
				state: 'State or territory that held the place then',
				series: 'Ids of the series, separated by a semicolon, the first giving the colour',
				hosts: 'Ids of the states or organisations that hosted or presided, separated by a semicolon',
				participating_states: 'How many states took part; empty where no source was read for it',
				precision: 'What the point claims: exact, site or city',
				confidence: 'verified or unverified',
				source: 'Address of a source for the dates',
				...point
			}
		},
		places: {
			title: 'Places',
			columns: {
				id: 'Id of the place, as in the address of its page',
				...names,
				country: 'Country on today’s map, ISO 3166-1 alpha-2',
				kind: 'city, or a site outside one',
				meetings: 'Number of stops here',
				first: 'First day of the first of them',
				last: 'Last day of the last of them',
				...point
			}
		},
		series: {
			title: 'Series of summits',
			columns: {
				id: 'Id of the series, as in the address of its page',
				...names,
				family: 'Family of series, which gives the colour',
				meetings: 'Number of summits',
				verified: 'How many of them are verified',
				first: 'First day of the first summit',
				last: 'Last day of the last summit'
			}
		},
		participants: {
			title: 'Participants: one row for every person and summit; a selection for large gatherings',
			columns: {
				summit: 'Id of the summit',
				person: 'Id of the person, as in the address of the page',
				...names,
				office: 'Office held then, or role at this meeting, in English',
				state: 'State represented, in English',
				role: 'principal: a leader who met; present: another person there'
			}
		}
	},
	schemas: 'Schemas',
	schemasText: 'The records themselves are YAML, one a file. The form of each kind as JSON Schema:',
	kinds: {
		series: 'series',
		states: 'states',
		offices: 'offices',
		people: 'people',
		places: 'places',
		venues: 'venues',
		summits: 'summits',
		seas: 'names of seas',
		units: 'land and who held it',
		blocs: 'blocs of states'
	},
	ids: 'Ids',
	idsText:
		'The id of a record is the last part of its page’s address and never changes its meaning. Where an id must be renamed, the old address leads on to the new one.',
	cite: 'How to cite',
	citation: (year: string, version: string, address: string) =>
		`Summit Atlas contributors (${year}). Summit Atlas: where and when the world’s leaders met (version ${version}) [Data set]. CC0 1.0. ${address}`
};

export type DataMessages = typeof data;
