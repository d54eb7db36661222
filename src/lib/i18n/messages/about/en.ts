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
		'Every summit, place, venue, person, office, state, series and piece of land is a record in a file of its own. Each summit names the sources it rests on, what each was read for, and the day on which it was read.',
		'A check runs over all records and refuses a broken reference, an impossible date, an office not held at the time, a venue far from its place, a meeting in a state that did not hold the land, or a leader in two distant places on one day.',
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
	bordersText: [
		'The map shows the borders of one day: the first day of the meeting that is open, else the last day of the selected years, but never a day to come. Today’s borders, those of another day, or none can be chosen. The small maps on the pages show today’s borders.',
		'Coasts and the borders of today are Natural Earth’s, at 1:50 million and close up at 1:10 million. All other lines were drawn for this map. Who held which land from which day is in its records, which go up to 21 November 2026.',
		'All of it is an approximation and no statement on the legal status of any territory.'
	],
	drawn: 'What is drawn',
	drawnText: [
		{
			name: 'Land',
			text: 'Its tint is that of the state whose land it was on the day; a dependency has the tint of its power. Where blocs are chosen, their tints take the place of these. Pointing at land says in words whose it was.'
		},
		{
			name: 'Title',
			text: 'Land is drawn as that of the state that had the title, by treaties and acts that stood. Force alone gives none.'
		},
		{
			name: 'Occupied',
			text: 'Lines one way: another power ruled the land in place of its holder, by occupation, by annexation or through a client state; or the land had no state of its own and a military government ruled it.'
		},
		{
			name: 'Contested',
			text: 'Lines both ways and dashed borders: the land was claimed by another side than its holder, or by several. Land that was occupied too is drawn as contested; the words say both.'
		},
		{
			name: 'Dots and rings',
			text: 'Close up, a dot is a venue at its own point. A ring with a radius of 3 km says that no more is known than the city.'
		}
	],
	contested: 'Contested land',
	contestedText:
		'Land bears the name of the state whose title the United Nations or most states recognise. Where no title is generally recognised, it bears the name of who holds it. Where the United Nations leave the title open, or nobody holds the whole, it bears its own name. Whoever claims it is named too.',
	contestedLand: [
		{
			name: 'Crimea and occupied Ukraine',
			text: 'Ukraine’s. Occupied by Russia: Crimea since 27 February 2014, a part of the Donbas since 11 May 2014, other parts since the day, in 2022 or later, on which their main town was taken. Claimed by Russia: Crimea since 18 March 2014, the rest since 30 September 2022. The General Assembly of the United Nations affirmed Ukraine’s borders.'
		},
		{
			name: 'Western Sahara',
			text: 'Under its own name since 26 February 1976: the United Nations list it as non-self-governing, and the title is open. Claimed by the Sahrawi republic and by Morocco (in the south by Mauritania until 1979). Morocco holds the land west of its wall, the Sahrawi republic the land east of it.'
		},
		{
			name: 'Taiwan',
			text: 'The Republic of China’s, which governs it; under the name Taiwan since 7 December 1949. Claimed by the People’s Republic of China since 1 October 1949. No title is generally recognised, so the land is drawn as that of who governs it.'
		},
		{
			name: 'Kosovo',
			text: 'Kosovo’s own since 17 February 2008, and claimed by Serbia. About half of the members of the United Nations recognise it. No title is generally recognised, so the land is drawn as that of who governs it.'
		},
		{
			name: 'Golan Heights',
			text: 'Syria’s. Occupied by Israel since 10 June 1967, and claimed by it since 14 December 1981. The Security Council called the annexation void.'
		},
		{
			name: 'Jammu and Kashmir',
			text: 'Each part is drawn as that of who holds it: India, Pakistan and, in Aksai Chin since 6 October 1957, China. India and Pakistan have claimed each other’s part since October 1947; Aksai Chin is claimed by China and India. The line between India and Pakistan is the Line of Control as it runs today.'
		},
		{
			name: 'Northern Cyprus',
			text: 'Cyprus’s. Held and claimed by the Turkish Cypriot state, and drawn so since 16 August 1974. Turkey alone recognises that state. The Security Council called its declaration of independence invalid.'
		},
		{
			name: 'West Bank and Gaza',
			text: 'Under their own names since 15 May 1948, Palestine’s since 15 November 1988. The West Bank is drawn as occupied by Jordan until 1967 and by Israel since then; East Jerusalem, which Israel annexed, is claimed by it too. Gaza is drawn as occupied by Egypt until 1967 (by Israel for four months of 1956–57), by Israel until 12 September 2005, and again since 27 October 2023. The hatching follows the troops on the ground. The International Court of Justice holds all of the territory occupied since 1967 without a break.'
		}
	],
	coarse: 'What is coarse or left out',
	coarseText: [
		'Lines other than today’s borders were drawn for this map by towns, rivers and parallels, and may be off by 10 to 30 km in open country.',
		'Front lines move in steps, on the day the main town of an area fell or was freed.',
		'In the Soviet Union the German front is that of the end of 1942; advances that lasted some weeks are left out.',
		'Demarcation lines inside occupied countries, as in France, Poland, Yugoslavia and Greece, are coarse.',
		'Land that partisans and guerrillas held is not drawn, nor are the Communist areas of China before 1949.',
		'Small Japanese footholds in China, such as Amoy and Swatow, and the foreign settlements of Shanghai and Tianjin are left out.',
		'The Allied zones of occupied Germany and the sectors of Vienna are not drawn apart.',
		'The Korean War moves by main towns, and the wars in Indochina, Indonesia and Algeria have no fronts here.',
		'Civil wars do not change the map: neither China’s and Lebanon’s nor those of Libya, Myanmar and Sudan today.',
		'Chechnya, out of Russia’s control in 1991–94 and 1996–99, is drawn as Russia throughout.',
		'The Republika Srpska of 1992–95 is not drawn, and the Serbian Krajina is coarse.',
		'The Islamic State’s land in Iraq and Syria, the Kurdish-led north-east of Syria and what Turkey holds in its north are not drawn.',
		'The north of Yemen under the Houthis is drawn as Yemen.',
		'Israel’s security zone in southern Lebanon is coarse; its troops beyond it, and in Lebanon and Syria since 2024, are not drawn.',
		'In Ukraine the line is that of November 2022, with one coarse piece for what Russia took of Donetsk Oblast by the end of 2025.',
		'The Russian advance on Kyiv in 2022 and the Ukrainian hold on part of Kursk Oblast in 2024–25 are left out.',
		'Gaza is too narrow to be divided: its hatching since October 2023 stands for the part that Israel’s army holds.',
		'The line of Western Sahara’s wall is that of today for all the time since 1976.',
		'Saudi Arabia’s neutral zones with Kuwait and Iraq are drawn as today’s borders divide them.',
		'Small enclaves are left out, such as those between India and Bangladesh or Daman and Diu, and so is Morocco’s claim to Ceuta and Melilla.',
		'Some claims are not drawn: Guatemala’s to southern Belize, the Philippines’ to Sabah, those in Antarctica, and those of the two Koreas to each other.',
		'Borders inside a state are not drawn, such as those of the Soviet republics or of the princely states of India.',
		'Lakes are those of today: the Aral Sea and Lake Chad were far larger. Reservoirs are left out, because most are younger than the borders around them.'
	],
	policyText:
		'The full policy, with its reasons, its sources and more that is left out, is in the file data/borders/README.md of the repository.',
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
		naturalEarth: 'coasts and the borders of today, in the public domain',
		worldAtlas: 'Natural Earth as TopoJSON',
		saneTopojson: 'its lakes',
		geonames: 'coordinates of cities',
		cldr: 'names of countries in each language',
		okabeIto: 'colours of the series',
		sourceSerif: 'typeface of the titles',
		sourceSans: 'typeface of the text',
		maplibre: 'the map',
		pmtiles: 'the archive of the map’s tiles',
		clipper: 'cutting land along former borders',
		supercluster: 'clusters',
		minisearch: 'matching in the search',
		opencc: 'traditional and simplified characters in the search',
		turf: 'distances',
		d3: 'projections',
		svelte: 'the pages'
	}
};

export type AboutMessages = typeof about;
