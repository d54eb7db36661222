/** Unpacks the entries of the search, with what follows from their meetings. */
import type { YearRange } from '../time/yearRange';
import type { Relations } from './matchQuery';
import { unpackNumbers } from './numberText';
import { searchKinds, type PackedEntry, type PackedSearch, type SearchKind } from './searchEntry';
import type { Hit } from './searchIndex';

export interface SearchEntry {
	hit: Hit;
	/** Its names, the one in the language of the page first. */
	names: string[];
	aliases: string[];
}

/** The entries by their index, and how they hang together. */
export function unpackEntries({ entries: packed }: PackedSearch): { entries: SearchEntry[]; relations: Relations } {
	const rows = searchKinds.flatMap((kind) => packed[kind].map((row) => ({ kind, row })));
	const entries = rows.map(({ kind, row }) => unpackEntry(kind, row));
	const at = new Map(rows.flatMap(({ kind, row }, i) => (kind === 'summit' ? [[row[0], i] as const] : [])));
	const relations = relate(rows, at);
	for (const [i, { hit }] of entries.entries()) {
		const summits = hit.kind === 'summit' ? [i] : relations.summitsOf[i];
		hit.spells = summits.map((summit) => spellOf(rows[summit].row));
		hit.years = { from: hit.spells[0].from, to: Math.max(...hit.spells.map(({ to }) => to)) };
	}
	for (const summit of at.values()) openMeeting(summit, entries, rows[summit].row);
	for (const [summit, documents] of relations.documentsOf)
		for (const [i, document] of documents.entries()) openDocument(entries[document], entries[summit], i + 1);
	return { entries, relations };
}

function unpackEntry(
	kind: SearchKind,
	[id, name, detail = '', names = [], aliases = [], , , formerly = []]: PackedEntry
) {
	const hit: Hit = {
		kind,
		id,
		name,
		detail,
		formerly,
		places: kind === 'place' ? [id] : [],
		years: { from: 0, to: 0 },
		spells: []
	};
	return { hit, names: [name, ...names], aliases };
}

function relate(rows: { kind: SearchKind; row: PackedEntry }[], at: ReadonlyMap<string, number>) {
	const summitsOf: number[][] = rows.map(() => []);
	const documentsOf = new Map<number, number[]>();
	const crowds = rows.map(() => 0);
	for (const summit of at.values()) {
		const all = unpackNumbers(rows[summit].row[5] ?? '');
		for (const related of all) summitsOf[related].push(summit);
		crowds[summit] = all.length;
	}
	for (const [i, { kind, row }] of rows.entries()) {
		if (kind !== 'document') continue;
		const summit = at.get(row[0])!;
		summitsOf[i].push(summit);
		documentsOf.set(summit, [...(documentsOf.get(summit) ?? []), i]);
	}
	return { summitsOf, documentsOf, crowds };
}

function spellOf([, , , , , , years]: PackedEntry): YearRange {
	return { from: years![0], to: years!.at(-1)! };
}

function openMeeting(at: number, entries: SearchEntry[], row: PackedEntry) {
	const { hit } = entries[at];
	const related = unpackNumbers(row[5] ?? '').map((each) => entries[each].hit);
	hit.summit = hit.id;
	hit.places = related.filter(({ kind }) => kind === 'place').map(({ id }) => id);
}

/** A document leads to its meeting, whose name and dates tell it from others of its name. */
function openDocument({ hit }: SearchEntry, { hit: meeting }: SearchEntry, number: number) {
	hit.id = `${meeting.id}/${number}`;
	hit.summit = meeting.id;
	hit.places = meeting.places;
	hit.detail = `${meeting.name} · ${meeting.detail}`;
}
