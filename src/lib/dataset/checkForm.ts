/** Every record file is written in the one form of `formatRecord`. */
import { isNode, parseDocument, visit, type Document } from 'yaml';
import { describeValue, type Fault } from './fault';
import { formatRecord } from './format';
import { recordAddress, type RecordFile } from './parse';

/** A file that is not in its one form, with the text to write; without one where it can't be written for you. */
export interface FormFault extends Fault {
	text?: string;
}

/** Files that are not in their one form; those that are no records at all are left to `parseRecords`. */
export function checkForm(files: RecordFile[]): FormFault[] {
	return files.flatMap(({ path, text }) => {
		const address = recordAddress(path);
		const document = parseDocument(text);
		if (!address || document.errors.length) return [];
		const comment = firstComment(document);
		if (comment !== undefined)
			return [
				{ file: path, field: '', value: describeValue(comment), cure: 'records hold no comments: put it under note' }
			];
		const formed = formatRecord(address.kind, document.toJS());
		if (formed === text) return [];
		const [value, wanted] = firstDifference(text, formed);
		return [{ file: path, field: '', value, cure: `write ${wanted}; npm run data:format does it`, text: formed }];
	});
}

function firstComment(document: Document.Parsed): string | undefined {
	let comment = document.commentBefore ?? document.comment ?? undefined;
	visit(document, {
		Node(_, node) {
			comment ??= (isNode(node) && (node.commentBefore ?? node.comment)) || undefined;
		}
	});
	return comment?.trim();
}

function firstDifference(text: string, formed: string): [string, string] {
	const [lines, wanted] = [text.split('\n'), formed.split('\n')];
	const i = wanted.findIndex((line, at) => line !== lines[at]);
	return [`line ${i + 1} ${describeValue(lines[i])}`, describeValue(wanted[i])];
}
