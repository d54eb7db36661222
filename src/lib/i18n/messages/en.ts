/** English texts; the other languages satisfy the type of this one. */
import type { DiscrepancyField, Precision } from '$lib/dataset/fields';
import type { RemarkKind } from '$lib/dataset/schema';

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

const discrepancyFields: Record<DiscrepancyField, string> = {
	dates: 'Dates',
	place: 'Place',
	venue: 'Venue',
	participants: 'Participants',
	offices: 'Offices',
	documents: 'Documents',
	remarks: 'What was remarkable',
	names: 'Names',
	ordinal: 'Number in the series',
	coordinates: 'Coordinates'
};

const precisions: Record<Precision, string> = {
	exact: 'located to the building',
	site: 'located to the site',
	city: 'located to the city only'
};

export const messages = {
	site: {
		join: (items: string[]) => items.join(', '),
		joinSentences: (parts: string[]) => parts.join('; '),
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
		allSeries: (n: number) => count(n, 'series', 'series'),
		seriesChosen: (n: number) => `${n} chosen`,
		families: {
			wartime: 'Second World War',
			'great-powers': 'Great powers',
			'world-economy': 'World economy',
			worldwide: 'Worldwide',
			'europe-atlantic': 'Europe and Atlantic',
			'asia-pacific': 'Asia and Pacific',
			'africa-middle-east': 'Africa and Middle East',
			americas: 'Americas'
		},
		summits: (n: number) => count(n, 'summit', 'summits'),
		stops: (n: number) => count(n, 'stop', 'stops'),
		places: (n: number) => count(n, 'place', 'places'),
		tally: (stops: string, summits: string, places: string) => `${stops} of ${summits} at ${places}`,
		announce: (years: string, stops: string, places: string) => `${years}: ${stops} at ${places}`,
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
		noCode: 'The map could not be loaded. List, timeline and pages work without it.',
		noNames: 'The names on the map could not be loaded.',
		retry: 'Try again',
		noScript: 'The map needs JavaScript. The list has every summit.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		wholeWorld: 'Whole world',
		toGlobe: 'Show as a globe',
		toFlat: 'Show as a flat map',
		controls: 'Map controls',
		cluster: (stops: string, places: string) => `${stops} at ${places}: zoom in`,
		place: (name: string, stops: string, years: string) => `${name}, ${stops}, ${years}`,
		attribution: 'Today’s borders, approximate (Natural Earth)'
	},
	timeline: {
		label: 'Years',
		histogram: (from: number, to: number, fullest: number, most: string) =>
			`Stops per year, ${from} to ${to}; most in ${fullest}: ${most}`,
		emptyHistogram: (from: number, to: number) => `Stops per year, ${from} to ${to}; none with these filters`,
		readout: (year: number, inView: number, rest: number) =>
			rest === 0
				? `${year}: ${count(inView, 'stop', 'stops')}`
				: `${year}: ${count(inView, 'stop', 'stops')} in view, ${rest} elsewhere`,
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
		failed: 'Copying was refused. Here is the link:'
	},
	address: {
		intro: 'Part of the link was ignored:',
		unreadable: (parameter: string, value: string) => `${parameter} “${value}” can’t be read`,
		unknown: (parameter: string, value: string) => `there is no ${parameter} “${value}” here`,
		outside: (parameter: string, value: string) => `${parameter} “${value}” lies outside what the map covers`,
		repeated: (parameter: string, value: string) => `${parameter} stands more than once; “${value}” was left out`,
		contradiction: (parameter: string, value: string) => `${parameter} “${value}” is not part of the summit named`,
		parameters: { years: 'years', at: 'camera (at)', place: 'place', summit: 'summit', series: 'series', view: 'view' }
	},
	card: {
		format: 'Format',
		formats: { virtual: 'held by video', hybrid: 'in person and by video' },
		loadingDetails: 'Loading…',
		detailsFailed: 'The details could not be loaded.',
		close: 'Close',
		country: (then: string, today: string) => `${then}, today ${today}`,
		formerly: (names: string) => `formerly ${names}`,
		outside: (n: number) => `${count(n, 'more summit', 'more summits')} here outside the selection`,
		include: 'Show all',
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
		files: {
			'summits.geojson': 'A point for every stop, with dates, venue, state and source',
			'places.geojson': 'A point for every place, with the number of its summits',
			'summits.csv': 'The same columns as the points, one line for every stop',
			'summits.json': 'The whole records: participants, documents, remarks, disagreements, all sources'
		},
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
		fields: discrepancyFields,
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
		number: (ordinal: string) => `No. ${ordinal}`,
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
		unheld: 'Called, but not held',
		unheldStatus: { cancelled: 'cancelled', postponed: 'postponed' },
		resumed: 'resumed',
		notUsed: (ordinals: string) => `Number ${ordinals} is not used here:`,
		planned: (date: string, place: string | undefined) =>
			place ? `Planned for ${date} at ${place}` : `Planned for ${date}`,
		allSeries: 'Other series',
		locator: (place: string) => `Map of the surroundings of ${place}`,
		seriesMap: (series: string) => `Map of the places of ${series}`,
		worldMap: 'Map of all places',
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
