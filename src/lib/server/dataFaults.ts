/** Everything wrong with the records: what the build refuses, their form, and where they lie in the world. */
import { checkForm } from '../dataset/checkForm';
import { checkGeography } from '../dataset/checkGeography';
import { collectFaults, type Fault } from '../dataset/fault';
import type { Dataset } from '../dataset/schema';
import { readGeography } from './geography';
import { loadDataset, loadRenames, readRecordFiles } from './records';

/** The dataset with every fault; takes some seconds more than `loadDataset`. */
export function checkData(files = readRecordFiles()): { dataset: Dataset; faults: Fault[] } {
	const { dataset, paths, faults } = loadDataset(files);
	const geography = collectFaults(paths);
	checkGeography(dataset, readGeography(), geography.report);
	return { dataset, faults: [...faults, ...loadRenames(dataset).faults, ...checkForm(files), ...geography.faults] };
}
