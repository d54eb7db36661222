/** A fault in a record: where it is, what was found, and what to do about it. */

export interface Fault {
	/** Path of the record, such as `data/places/yalta.yaml`. */
	file: string;
	/** Path of the field, such as `stops.0.place`; empty for the whole record. */
	field: string;
	/** What the field holds, as text. */
	value: string;
	/** What is wrong and how to mend it. */
	cure: string;
}

/** One line for a fault: file, field, value and cure. */
export function formatFault({ file, field, value, cure }: Fault): string {
	return `${file}: ${field || '(record)'}: ${value}: ${cure}`;
}

/** A field's value as short text for a fault. */
export function describeValue(value: unknown): string {
	const text = value === undefined ? '(missing)' : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Takes down a fault of a record: its field, the value there and the cure. */
export type Report = (record: object, field: string, value: unknown, cure: string) => void;

/** A list of faults, and the function that adds to it; `paths` are the files of the records. */
export function collectFaults(paths: Map<object, string>): { faults: Fault[]; report: Report } {
	const faults: Fault[] = [];
	const report: Report = (record, field, value, cure) => {
		faults.push({ file: paths.get(record) ?? '', field, value: describeValue(value), cure });
	};
	return { faults, report };
}
