/** Everything wrong with the records: what the build refuses, their form, and where they lie in the world. */
import { checkBorders } from '../world/checkBorders';
import { checkForm } from '../dataset/checkForm';
import { checkGeography } from '../dataset/checkGeography';
import { checkCover, checkUnits } from '../world/checkUnits';
import { collectFaults, type Fault } from '../dataset/fault';
import { kindFolder, type Dataset } from '../dataset/schema';
import { cutUnits } from '../world/cutUnits';
import { atlasUnits } from '../world/units';
import { readGeography } from './geography';
import { loadDataset, loadRenames, readRecordFiles } from './records';
import { readWorldAtlas } from './worldTiles';

/** The dataset with every fault; takes some seconds more than `loadDataset`. */
export function checkData(files = readRecordFiles()): { dataset: Dataset; faults: Fault[] } {
	const { dataset, paths, faults } = loadDataset(files);
	// Land that no unit has is a fault of the folder.
	const world = collectFaults(new Map([...paths, [dataset.units, `data/${kindFolder('units')}`]]));
	const atlas = atlasUnits(readWorldAtlas('10m'));
	const units = cutUnits(atlas, dataset.units);
	checkGeography(dataset, readGeography(atlas), world.report);
	checkUnits(dataset, atlas, world.report);
	checkCover(dataset, atlas, units, world.report);
	checkBorders(dataset, units, world.report);
	return { dataset, faults: [...faults, ...loadRenames(dataset).faults, ...checkForm(files), ...world.faults] };
}
