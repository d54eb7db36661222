/** English texts of the About page; the other languages satisfy the type of this one. */

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const about = {
	title: 'About Summit Atlas',
	description: (summits: number, places: number, from: number, to: number) =>
		`How the map of ${summits} summits at ${places} places, ${from}–${to}, was made: what counts, how sure each record is, sources, downloads and licences.`,
	what: 'What it is',
	whatText: [
		'Summit Atlas shows where and when the world’s leaders met. Map, timeline and list show the same summits, and every view is a link that can be passed on.',
		'It is made for classrooms, newsrooms and libraries as much as for the curious. It works without an account, sets no cookies, and asks nothing of any other site.'
	],
	counts: (summits: string, stops: string, places: string, years: string) =>
		`${summits} with ${stops} at ${places}, ${years}.`,
	summits: (n: number) => count(n, 'summit', 'summits'),
	stops: (n: number) => count(n, 'stop', 'stops'),
	places: (n: number) => count(n, 'place', 'places'),
	verifiedShare: (verified: number, all: number) =>
		`${verified} of ${all} summits (${Math.floor((100 * verified) / all)}%) are verified.`,
	counted: 'What counts',
	countedText: [
		'A meeting is on the map if it belongs to one of the series below. It stands once, however many series it is part of: Tehran in 1943 is both an Allied conference and a US–Soviet summit.',
		'A stop is a meeting at one place. A summit that moved is one summit with several stops; map, timeline and list count stops.',
		'A meeting held by video stands where its host sat, as a hollow mark on the map.'
	],
	method: 'How the records are made',
	methodText: [
		'Every summit, place, venue, person, office, state and series is a record in a file of its own. Each summit names the sources it rests on, what each was read for, and the day on which it was read.',
		'A check runs over all records and refuses a broken reference, an impossible date, an office not held at the time, a venue far from its place, or a leader in two distant places on one day.',
		'States are named as they were then, places as they are now with their earlier names beside them. A date known to the month or the year is written so, never as a guessed day.'
	],
	sure: 'How sure we are',
	confidence: 'Dates and place',
	precision: 'Coordinates',
	verified: 'Verified',
	verifiedText: 'A source that was read states the dates and the place.',
	unverified: 'Not verified',
	unverifiedText: 'No source that was read states both. The record may still be right.',
	exact: 'Building',
	exactText: 'The point is the building itself.',
	site: 'Site',
	siteText: 'The point lies on the grounds, the ship’s anchorage or the bay.',
	city: 'City',
	cityText: 'Only the city is known; the point is its centre.',
	disagreements: 'Where sources disagree',
	disagreementsText: (n: number) =>
		`Sources differ, most often by a day. The record then names each of them, says which value is kept and why. ${count(n, 'such case stands', 'such cases stand')} in the records so far. “Founding text” means one of the three Chinese Wikipedia articles from which the collection began.`,
	borders: 'Borders',
	bordersText:
		'The borders on the map are today’s, drawn from Natural Earth at a small scale. They are an approximation and no statement on the legal status of any territory. Contested borders are drawn as contested.',
	series: 'Series',
	downloads: 'Downloads',
	downloadsText:
		'All records, free to use for any purpose, whole and by series, with their columns, schemas and how to cite them:',
	dataPage: 'Data and downloads',
	sources: 'Sources',
	sourcesText: (citations: string, pages: string, hosts: string) =>
		`The records cite ${pages} on ${hosts}, ${citations} in all. Each record lists its own.`,
	citations: (n: number) => count(n, 'time', 'times'),
	pages: (n: number) => count(n, 'page', 'pages'),
	hosts: (n: number) => count(n, 'site', 'sites'),
	citedOften: 'How often each site is cited:',
	citedOnce: (n: number) => `And ${count(n, 'site', 'sites')} cited once`,
	licences: 'Licences and credits',
	licencesText:
		'The records are dedicated to the public domain (CC0 1.0). The code is under the MIT licence. The site is built on the work of others:',
	credits: {
		naturalEarth: 'coasts and borders, in the public domain',
		worldAtlas: 'Natural Earth as TopoJSON',
		geonames: 'coordinates of cities',
		cldr: 'names of countries in each language',
		okabeIto: 'colours of the series',
		sourceSerif: 'typeface of the titles',
		sourceSans: 'typeface of the text',
		maplibre: 'the map',
		supercluster: 'clusters',
		minisearch: 'matching in the search',
		opencc: 'traditional and simplified characters in the search',
		turf: 'distances',
		d3: 'projections',
		svelte: 'the pages'
	}
};

export type AboutMessages = typeof about;
