/**
 * The 52 meetings of the three founding texts, written down from the texts by hand and not from the records: 24 Allied
 * conferences, 26 US–Soviet summits and 5 inter-Korean ones, of which Tehran, Yalta and Potsdam stand in two lists.
 */

export interface FoundingMeeting {
	id: string;
	/** First and last day as the text has them. */
	text: [start: string, end: string];
	/** First and last day as the record keeps them, where the text errs or is too narrow. */
	kept?: [start: string, end: string];
	/** Ids of the places, in order. */
	places: string[];
}

type Row = [id: string, start: string, end: string, places: string, keptStart?: string, keptEnd?: string];

// The text on summits in general lost the names and places of this list; they are those of its English original.
const allied: Row[] = [
	['allied-1941-washington', '1941-01-29', '1941-03-27', 'washington'],
	['allied-1941-placentia-bay', '1941-08-09', '1941-08-12', 'placentia-bay'],
	['allied-1941-moscow', '1941-09-29', '1941-10-01', 'moscow'],
	['allied-1941-washington-arcadia', '1941-12-22', '1942-01-14', 'washington'],
	['allied-1942-washington', '1942-06-20', '1942-06-25', 'hyde-park washington', '1942-06-19', '1942-06-25'],
	['allied-1942-moscow', '1942-08-12', '1942-08-19', 'moscow', '1942-08-12', '1942-08-17'],
	['allied-1942-cherchell', '1942-10-21', '1942-10-22', 'cherchell'],
	['allied-1943-casablanca', '1943-01-14', '1943-01-24', 'casablanca'],
	['allied-1943-bermuda', '1943-04-19', '1943-04-19', 'hamilton', '1943-04-19', '1943-04-30'],
	['allied-1943-washington', '1943-05-12', '1943-05-27', 'washington', '1943-05-12', '1943-05-25'],
	['allied-1943-quebec', '1943-08-17', '1943-08-24', 'quebec'],
	['allied-1943-moscow', '1943-10-18', '1943-11-01', 'moscow'],
	['allied-1943-cairo-november', '1943-11-22', '1943-11-26', 'cairo'],
	['allied-1943-tehran', '1943-11-28', '1943-12-01', 'tehran'],
	['allied-1943-cairo-december', '1943-12-04', '1943-12-06', 'cairo'],
	['allied-1944-london', '1944-05-01', '1944-05-16', 'london'],
	['allied-1944-bretton-woods', '1944-07-01', '1944-07-15', 'bretton-woods', '1944-07-01', '1944-07-22'],
	['allied-1944-dumbarton-oaks', '1944-08-21', '1944-08-29', 'washington', '1944-08-21', '1944-10-07'],
	['allied-1944-quebec', '1944-09-12', '1944-09-16', 'quebec'],
	['allied-1944-moscow', '1944-10-09', '1944-10-09', 'moscow', '1944-10-09', '1944-10-19'],
	['allied-1945-malta', '1945-01-30', '1945-02-02', 'floriana'],
	['allied-1945-yalta', '1945-02-04', '1945-02-11', 'yalta'],
	['allied-1945-san-francisco', '1945-04-25', '1945-06-26', 'san-francisco'],
	['allied-1945-potsdam', '1945-07-17', '1945-08-02', 'potsdam']
];

const usSoviet: Row[] = [
	['allied-1943-tehran', '1943-11-28', '1943-12-01', 'tehran'],
	['allied-1945-yalta', '1945-02-04', '1945-02-11', 'yalta'],
	['allied-1945-potsdam', '1945-07-17', '1945-08-02', 'potsdam'],
	['us-soviet-1955', '1955-07-18', '1955-07-23', 'geneva'],
	['us-soviet-1959', '1959-09-15', '1959-09-27', 'washington camp-david'],
	['us-soviet-1960', '1960-05-16', '1960-05-17', 'paris'],
	['us-soviet-1961', '1961-06-03', '1961-06-04', 'vienna'],
	['us-soviet-1967', '1967-06-23', '1967-06-25', 'glassboro'],
	['us-soviet-1972', '1972-05-22', '1972-05-30', 'moscow'],
	['us-soviet-1973', '1973-06-18', '1973-06-25', 'washington camp-david san-clemente'],
	['us-soviet-1974-moscow', '1974-06-28', '1974-07-03', 'moscow yalta'],
	['us-soviet-1974-vladivostok', '1974-11-23', '1974-11-24', 'vladivostok'],
	['us-soviet-1975', '1975-07-30', '1975-08-02', 'helsinki'],
	['us-soviet-1979', '1979-06-15', '1979-06-18', 'vienna'],
	['us-soviet-1985', '1985-11-19', '1985-11-21', 'geneva'],
	['us-soviet-1986', '1986-10-10', '1986-10-12', 'reykjavik', '1986-10-11', '1986-10-12'],
	['us-soviet-1987', '1987-12-07', '1987-12-10', 'washington'],
	['us-soviet-1988-moscow', '1988-05-29', '1988-06-01', 'moscow', '1988-05-29', '1988-06-02'],
	['us-soviet-1988-new-york', '1988-12-07', '1988-12-07', 'new-york'],
	['us-soviet-1989', '1989-12-02', '1989-12-03', 'marsaxlokk'],
	['us-soviet-1990-washington', '1990-05-30', '1990-06-03', 'washington camp-david'],
	['us-soviet-1990-helsinki', '1990-09-09', '1990-09-09', 'helsinki'],
	['us-soviet-1990-paris', '1990-11-19', '1990-11-19', 'paris'],
	['us-soviet-1991-london', '1991-07-17', '1991-07-17', 'london'],
	['us-soviet-1991-moscow', '1991-07-30', '1991-07-31', 'moscow'],
	['us-soviet-1991-madrid', '1991-10-29', '1991-10-30', 'madrid']
];

const interKorean: Row[] = [
	['inter-korean-2000', '2000-06-13', '2000-06-15', 'pyongyang'],
	['inter-korean-2007', '2007-10-02', '2007-10-04', 'pyongyang'],
	['inter-korean-2018-april', '2018-04-27', '2018-04-27', 'panmunjom'],
	['inter-korean-2018-may', '2018-05-26', '2018-05-26', 'panmunjom'],
	['inter-korean-2018-september', '2018-09-18', '2018-09-20', 'pyongyang']
];

/** The meetings of each founding text by series, in order. */
export const foundingTexts: Record<'allied' | 'us-soviet' | 'inter-korean', FoundingMeeting[]> = {
	allied: allied.map(toMeeting),
	'us-soviet': usSoviet.map(toMeeting),
	'inter-korean': interKorean.map(toMeeting)
};

function toMeeting([id, start, end, places, keptStart, keptEnd]: Row): FoundingMeeting {
	const kept: [string, string] | undefined = keptStart && keptEnd ? [keptStart, keptEnd] : undefined;
	return { id, text: [start, end], kept, places: places.split(' ') };
}
