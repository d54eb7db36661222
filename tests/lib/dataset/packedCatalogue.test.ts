/** The catalogue travels without loss. */
import { expect, it } from 'vitest';
import { compileCatalogue } from '../../../src/lib/dataset/compile';
import { packCatalogue, unpackCatalogue } from '../../../src/lib/dataset/packedCatalogue';
import { getDataset } from '../../../src/lib/server/records';
import { smallDataset } from '../../fixtures/twoTalks';

it.each([
	['a small dataset', smallDataset().dataset],
	['the real records', getDataset()]
])('%s comes out of the package as it went in', (_, dataset) => {
	const catalogue = compileCatalogue(dataset, 'zh-Hant');
	const packed = packCatalogue(catalogue);
	expect(unpackCatalogue(packed, 'zh-Hant')).toEqual(catalogue);
	expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(catalogue).length);
});
