/** English texts; the other languages satisfy the type of this one. */
import type { Precision, RemarkKind } from '$lib/dataset/schema';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const remarkKinds: Record<RemarkKind, string> = {
	'first-visit': 'First visit',
	walkout: 'Walkout',
	'early-departure': 'Early departure',
	'change-of-leader': 'Change of leader',
	absence: 'Absence',
	'side-meeting': 'Side meeting',
	outcome: 'Outcome',
	context: 'Context'
};

const precisions: Record<Precision, string> = {
	exact: 'located to the building',
	site: 'located to the site',
	city: 'located to the city only'
};

export const messages = {
	site: {
		name: 'Summit Atlas',
		tagline: 'Where and when the world’s leaders met',
		description:
			'An open map of summit venues: where and when the world’s leaders met, from the Atlantic Conference of 1941 on, through the years and in a link.',
		titled: (title: string) => `${title} · Summit Atlas`,
		language: 'Language',
		about: 'About',
		aboutFull: 'About, method and sources',
		home: 'Map',
		skipToList: 'Skip to the list',
		skipToContent: 'Skip to the content',
		mainNavigation: 'Site'
	},
	explorer: {
		summits: (n: number) => count(n, 'summit', 'summits'),
		stops: (n: number) => count(n, 'stop', 'stops'),
		places: (n: number) => count(n, 'place', 'places'),
		yearsText: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
		tally: (stops: string, summits: string, places: string) => `${stops} of ${summits} at ${places}`,
		announce: (years: string, stops: string, places: string) => `${years}: ${stops} at ${places}`,
		inView: 'In view',
		elsewhere: (n: number) => `Outside the view: ${n}`,
		nothingInView: 'Nothing in this part of the map.',
		showWorld: 'Show the whole map',
		emptyYears: (years: string) => `No summits in ${years} with these filters.`,
		nextWith: (year: number) => `Next: ${year}`,
		previousWith: (year: number) => `Previous: ${year}`,
		allYears: 'All years',
		clearFilters: 'Show all series',
		series: 'Series',
		seriesHint: 'Choose one or more; none chosen shows all',
		sortByDate: 'By date',
		groupByPlace: 'By place',
		order: 'Order of the list',
		list: 'Summits',
		showList: 'Show the list',
		hideList: 'Hide the list',
		foldPanel: 'Fold the panel away',
		unfoldPanel: 'Open the panel',
		stopOf: (i: number, n: number) => `stop ${i} of ${n}`,
		dismiss: 'Dismiss'
	},
	map: {
		label: 'Map of summits',
		help: 'Arrow keys move the map, plus and minus zoom. Tab goes through the places in view.',
		loading: 'Loading the map…',
		noWebgl: 'This browser can’t draw the map: it lacks WebGL 2. List, timeline and pages work without it.',
		lost: 'The graphics card dropped the map. List, timeline and pages go on working.',
		failed: 'The map could not be loaded. List, timeline and pages work without it.',
		retry: 'Try again',
		noScript: 'The map needs JavaScript. The list has every summit.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		wholeWorld: 'Whole world',
		globe: 'Globe',
		flat: 'Flat map',
		toGlobe: 'Show as a globe',
		toFlat: 'Show as a flat map',
		controls: 'Map controls',
		cluster: (stops: string, places: string) => `${stops} at ${places}: zoom in`,
		place: (name: string, stops: string, years: string) => `${name}, ${stops}, ${years}`,
		attribution: 'Borders: Natural Earth, today’s, an approximation'
	},
	timeline: {
		label: 'Years',
		histogram: (from: number, to: number, fullest: number, most: string) =>
			`Summits per year, ${from} to ${to}; most in ${fullest}: ${most}`,
		emptyHistogram: (from: number, to: number) => `Summits per year, ${from} to ${to}; none with these filters`,
		readout: (year: number, inView: number, rest: number) =>
			rest === 0
				? `${year}: ${count(inView, 'summit', 'summits')}`
				: `${year}: ${count(inView, 'summit', 'summits')} in view, ${rest} elsewhere`,
		firstYear: 'First year',
		lastYear: 'Last year',
		singleYear: 'single year',
		singleYearText: (year: number) => `${year}, single year`,
		moveWindow: (from: number, to: number) =>
			from === to ? `Move the window, ${from}` : `Move the window, ${from} to ${to}`,
		wrongYear: (from: number, to: number) => `Type years from ${from} to ${to}`,
		previousWith: 'Previous year with summits',
		nextWith: 'Next year with summits',
		stepTo: (step: string, year: number) => `${step}: ${year}`,
		allYears: 'All years',
		allYearsShort: 'All',
		play: 'Play',
		pause: 'Pause',
		modes: { moving: 'Moving window', growing: 'Growing window' },
		switchMode: (now: string, other: string) => `${now}, change to ${other.toLowerCase()}`,
		speed: (speed: number) => `Speed ${speed}×, change`,
		slower: 'Steps are slower: this device asks for less motion',
		eras: {
			'second-world-war': { name: 'Second World War', short: 'WW II' },
			'cold-war': { name: 'Cold War', short: 'Cold War' },
			'after-1991': { name: 'After 1991', short: 'After 1991' }
		}
	},
	share: {
		button: 'Share',
		copied: 'Link copied',
		failed: 'Copying was refused. Here is the link:',
		title: 'Share this view'
	},
	address: {
		intro: 'Part of the link was ignored:',
		unreadable: (parameter: string, value: string) => `${parameter} “${value}” can’t be read`,
		unknown: (parameter: string, value: string) => `there is no ${parameter} “${value}” here`,
		outside: (parameter: string, value: string) => `${parameter} “${value}” lies outside what the map covers`,
		contradiction: (parameter: string, value: string) => `${parameter} “${value}” is not part of the summit named`,
		parameters: { years: 'years', at: 'camera', place: 'place', summit: 'summit', series: 'series', view: 'view' }
	},
	card: {
		close: 'Close',
		country: (then: string, today: string) => (then === today ? then : `${then}, today ${today}`),
		countryToday: (today: string) => `today ${today}`,
		formerly: (names: string) => `formerly ${names}`,
		outside: (n: number) => `${count(n, 'summit', 'summits')} here outside the selected years`,
		include: 'Show all years',
		leaders: 'Leaders',
		present: 'Also present',
		documents: 'Documents',
		venue: 'Venue',
		more: 'Full record',
		placePage: 'Page of this place',
		notInSelection: 'outside the selection',
		noneInYears: (years: string) => `No summits here in ${years} with these filters.`
	},
	precisions,
	page: {
		stops: 'Where',
		stopOf: (i: number, n: number) => `Stop ${i} of ${n}`,
		format: 'Form',
		formats: { 'in-person': 'in person', virtual: 'virtual', hybrid: 'in person and virtual' },
		series: 'Series',
		participants: 'Participants',
		selection: 'A selection; many more took part.',
		leaders: 'Leaders',
		present: 'Also present',
		documents: 'Documents',
		remarks: 'What was remarkable',
		remarkKinds,
		discrepancies: 'Where sources disagree',
		kept: 'Kept',
		other: 'Also said',
		reason: 'Why',
		sources: 'Sources',
		supportsList: (facts: string) => `for ${facts}`,
		names: 'Names',
		alsoKnownAs: 'Also known as',
		verified: 'Verified: a source that was read states the dates and the place.',
		unverified: 'Not verified: no source that was read states both the dates and the place.',
		showOnMap: 'Show on the map',
		position: 'Before and after',
		previous: 'Before',
		next: 'After',
		isFirst: 'The first of the series',
		isLast: 'The last of the series',
		number: (n: number) => `No. ${n}`,
		venue: 'Venue',
		venueKinds: { building: 'building', estate: 'estate', ship: 'ship', train: 'train', grounds: 'grounds' },
		coordinates: 'Coordinates',
		latitude: (degrees: string, isNorth: boolean) => `${degrees}° ${isNorth ? 'N' : 'S'}`,
		longitude: (degrees: string, isEast: boolean) => `${degrees}° ${isEast ? 'E' : 'W'}`,
		point: (latitude: string, longitude: string) => `${latitude}, ${longitude}`,
		stateThen: 'Then',
		countryToday: 'Today',
		nameThen: (name: string) => `then ${name}`,
		inStateThen: (state: string) => `then ${state}`,
		othersHere: (place: string) => `Other summits at ${place}`,
		summitsHere: 'Summits held here',
		noneHere: 'No summit was held here.',
		venuesHere: 'Venues',
		nearby: 'Nearest other places',
		kilometres: (km: string) => `${km} km`,
		formerly: 'Formerly',
		placeKinds: { city: 'City', site: 'Site' },
		placeSummary: (summits: string, years: string) => `${summits}, ${years}`,
		numbering: 'Numbering',
		officialNumbering: 'Official numbers.',
		ownNumbering: 'Our own numbers.',
		summitsOfSeries: 'Summits',
		cancelled: 'Planned, but not held',
		planned: (date: string, place: string | undefined) =>
			place ? `Planned for ${date} at ${place}` : `Planned for ${date}`,
		allSeries: 'Other series',
		locator: (place: string) => `Map of the surroundings of ${place}`,
		locatorNote: 'Today’s borders, an approximation',
		downloads: 'Downloads',
		downloadsNote: 'All series together, free of rights (CC0).',
		signed: { signed: 'signed', adopted: 'adopted', issued: 'issued', exchanged: 'exchanged', agreed: 'agreed' },
		onDate: (what: string, date: string) => `${what} ${date}`,
		supports: {
			dates: 'dates',
			place: 'place',
			venue: 'venue',
			participants: 'participants',
			documents: 'documents',
			remarks: 'remarks',
			names: 'names',
			coordinates: 'coordinates',
			offices: 'offices',
			life: 'life dates'
		},
		read: (date: string) => `read ${date}`,
		native: 'Korean',
		summitTitle: (name: string, when: string) => `${name}, ${when}`,
		summitDescription: (name: string, when: string, places: string, leaders: string) =>
			`${name}, ${when}, at ${places}${leaders ? ` with ${leaders}` : ''}: venue, participants, documents and sources.`,
		placeTitle: (name: string, country: string) => `Summits in ${name}, ${country}`,
		placeDescription: (name: string, country: string, summits: string, years: string) =>
			`${summits} in ${name}, ${country}, ${years}: dates, venues with coordinates, leaders and sources.`,
		seriesDescription: (name: string, summits: string, places: string, years: string) =>
			`${name}, ${years}: ${summits} at ${places} in order, with dates, places and sources.`,
		years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
		footer: 'Records: CC0. Code: MIT. Borders: Natural Earth, today’s, an approximation.'
	},
	about: {
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
			'A stop is a meeting at one place. A summit that moved is one summit with several stops; map, timeline and list count stops.'
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
			`Sources differ, most often by a day. The record then names each of them, says which value is kept and why. ${count(n, 'such case stands', 'such cases stand')} in the records so far.`,
		borders: 'Borders',
		bordersText:
			'The borders on the map are today’s, drawn from Natural Earth at a small scale. They are an approximation and no statement on the legal status of any territory. Contested borders are drawn as contested.',
		series: 'Series',
		downloads: 'Downloads',
		downloadsText: 'All records, free to use for any purpose. They open in QGIS, R, pandas and any spreadsheet.',
		files: {
			'summits.geojson': 'A point for every stop, with dates, venue, state and source',
			'places.geojson': 'A point for every place, with the number of its summits',
			'summits.csv': 'The same columns as the points, one line for every stop',
			'summits.json': 'The whole records: participants, documents, remarks, disagreements, all sources'
		},
		columns: 'Columns',
		columnTexts: {
			id: 'Summit and place, unique for each stop',
			summit: 'Id of the summit, as in the address of its page',
			name: 'Name of the summit in English',
			name_zh_hant: 'The name in Traditional Chinese',
			name_zh_hans: 'The name in Simplified Chinese',
			start: 'First day; a month or a year where no more is known',
			end: 'Last day, likewise',
			place: 'Id of the place, as in places.geojson',
			venue: 'Venues, separated by a semicolon; empty if not known',
			country: 'Country on today’s map, ISO 3166-1 alpha-2',
			state: 'State or territory that held the place then',
			series: 'Ids of the series, the first giving the colour',
			precision: 'What the point claims: exact, site or city',
			confidence: 'verified or unverified',
			source: 'Address of a source for the dates',
			lon: 'Longitude in degrees, WGS 84; in the CSV only',
			lat: 'Latitude in degrees, WGS 84; in the CSV only'
		},
		schemas: 'Schemas',
		schemasText: 'The form of each kind of record as JSON Schema:',
		kinds: {
			series: 'series',
			states: 'states',
			offices: 'offices',
			people: 'people',
			places: 'places',
			venues: 'venues',
			summits: 'summits',
			seas: 'names of seas'
		},
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
			turf: 'distances',
			d3: 'projections',
			svelte: 'the pages'
		}
	},
	notFound: {
		title: 'This page is not on the map',
		text: 'The address leads nowhere. It may be mistyped, or the record may have another name.',
		failedTitle: 'This page could not be loaded',
		failedText: 'The connection may be down. Try again in a moment.',
		home: 'Open the map',
		about: 'About Summit Atlas',
		series: 'Or start from a series:'
	}
};

export type Messages = typeof messages;
