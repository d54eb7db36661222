/** `npm run data:format`: writes every record of `data/` in its one form, and names those that it can't. */
import { writeFileSync } from 'node:fs';
import { checkForm } from '../dataset/checkForm';
import { formatFault } from '../dataset/fault';
import { readRecordFiles } from './records';

const faults = checkForm(readRecordFiles());
for (const { file, text } of faults) if (text !== undefined) writeFileSync(file, text);
const left = faults.filter(({ text }) => text === undefined);
for (const fault of left) console.error(formatFault(fault));
console.log(`data: ${faults.length - left.length} files written anew`);
if (left.length) process.exitCode = 1;
