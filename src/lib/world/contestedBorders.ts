/** The borders that two sides draw differently, or that a ceasefire left: the map draws them dashed. */

/** A border between two units, or the part of it inside `[west, south, east, north]`. */
export interface ContestedBorder {
	between: [string, string];
	within?: [number, number, number, number];
}

/** Not all there are: those a line of Natural Earth 1:50m stands for. */
export const contestedBorders: ContestedBorder[] = [
	// Annexed by Russia in 2014, held to be Ukraine's by the General Assembly.
	{ between: ['UA', 'UA-43'] },
	// Declared independence in 2008, not recognised by Serbia.
	{ between: ['RS', 'XK'] },
	// The parallel of 1912 and the Moroccan berm: a non-self-governing territory to the United Nations.
	{ between: ['MA', 'EH'] },
	{ between: ['EH', 'EH-east'] },
	// The Green Line.
	{ between: ['CY', 'CY-north'] },
	// Declared independence in 1991, without recognition at the time of the source.
	{ between: ['SO', 'SO-somaliland'] },
	// The armistice lines of 1949.
	{ between: ['IL', 'PS'] },
	// The line of 1974 on the Golan.
	{ between: ['IL', 'SY'] },
	// The Military Demarcation Line of 1953.
	{ between: ['KP', 'KR'] },
	// Kashmir: the Line of Control, the Siachen Glacier, Aksai Chin and the tract ceded in 1963.
	{ between: ['IN', 'PK'], within: [72, 32.4, 78, 38] },
	{ between: ['IN', 'siachen-glacier'] },
	{ between: ['PK', 'siachen-glacier'] },
	{ between: ['CN', 'siachen-glacier'] },
	{ between: ['CN', 'PK'] },
	{ between: ['CN', 'IN'], within: [74, 31, 80.2, 38] },
	// The McMahon Line.
	{ between: ['CN', 'IN'], within: [91.5, 26, 98, 30] },
	// Bir Tawil and the Halaib triangle.
	{ between: ['EG', 'SD'], within: [33, 20, 38, 25] },
	// Abyei.
	{ between: ['SD', 'SS'], within: [27.5, 8.5, 29.5, 11] }
];

/** Units of one state: no border is drawn between them. */
export const withoutBorder: [string, string][] = [
	['CN', 'HK'],
	['CN', 'MO']
];
