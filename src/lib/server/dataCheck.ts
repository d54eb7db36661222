/** `npm run data:check`: prints every fault in `data/` at once and fails if there is one. */
import { formatFault } from '../dataset/fault';
import { checkData } from './dataFaults';

const { dataset, faults } = checkData();
for (const fault of faults) console.error(formatFault(fault));
if (faults.length) {
	console.error(`data: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
	process.exit(1);
}
const counts = Object.entries(dataset).map(([kind, records]) => `${(records as Map<string, object>).size} ${kind}`);
console.log(`data: no faults in ${counts.join(', ')}`);
