/** Files become records by path and schema; whatever is wrong with them is told at once. */
import { describe, expect, it } from 'vitest';
import { parseRecords, recordAddress } from '$lib/dataset/parse';
import { smallRecords, toFiles } from '../../fixtures/twoTalks';

const villa = 'data/venues/villa.yaml';

/** The faults of the small dataset with the text of one file changed. */
function faultsOf(path: string, change: (text: string) => string) {
	const files = toFiles(smallRecords()).map((file) => (file.path === path ? { path, text: change(file.text) } : file));
	return parseRecords(files).faults;
}

describe('the path of a record', () => {
	it.each([
		['data/places/yalta.yaml', { kind: 'places', id: 'yalta' }],
		['data/summits/us-soviet/1985.yaml', { kind: 'summits', id: 'us-soviet-1985' }],
		['data/summits/us-soviet/1988-new-york.yaml', { kind: 'summits', id: 'us-soviet-1988-new-york' }]
	])('gives kind and id: %s', (path, address) => {
		expect(recordAddress(path)).toEqual(address);
	});

	it.each([
		'data/places/yalta.yml',
		'data/places/crimea/yalta.yaml',
		'data/places/Yalta.yaml',
		'data/summits/1985.yaml',
		'data/summits/us-soviet/1985/geneva.yaml',
		'data/treaties/start.yaml',
		'data/README.md',
		'places/yalta.yaml'
	])('is refused: %s', (path) => {
		expect(recordAddress(path)).toBeUndefined();
		const { faults } = parseRecords([{ path, text: '' }]);
		expect(faults).toMatchObject([{ file: path, value: path }]);
		expect(faults[0].cure).toMatch(/move it to data\/<kind>\/<id>\.yaml/);
	});
});

describe('a record', () => {
	it('is read with its path', () => {
		const { dataset, paths, faults } = parseRecords(toFiles(smallRecords()));
		expect(faults).toEqual([]);
		expect(dataset.venues.get('villa')).toEqual(smallRecords()[villa]);
		expect(paths.get(dataset.venues.get('villa')!)).toBe(villa);
	});

	it('tells the line of a slip in its YAML', () => {
		const [fault] = faultsOf(villa, (text) => text + 'place: [geneva\n');
		expect(fault).toMatchObject({ file: villa });
		expect(fault.field).toMatch(/^line \d+$/);
	});

	it('tells a key that stands twice', () => {
		expect(faultsOf(villa, (text) => text + 'place: geneva\n')).toMatchObject([
			{ file: villa, value: 'DUPLICATE_KEY' }
		]);
	});

	it('tells a value of the wrong kind, with the field', () => {
		expect(faultsOf(villa, (text) => text.replace('kind: estate', 'kind: castle'))).toMatchObject([
			{ file: villa, field: 'kind', value: '"castle"' }
		]);
	});

	it('tells a field that is missing', () => {
		expect(faultsOf(villa, (text) => text.replace('place: geneva\n', ''))).toMatchObject([
			{ file: villa, field: 'place', value: '(missing)' }
		]);
	});

	it('tells a field that nobody knows', () => {
		const [fault] = faultsOf(villa, (text) => text + 'colour: red\n');
		expect(fault.file).toBe(villa);
		expect(fault.cure).toContain('colour');
	});

	it('tells a missing translation', () => {
		expect(faultsOf(villa, (text) => text.replace(/ {2}zh-Hans: .*\n/, ''))).toMatchObject([
			{ file: villa, field: 'names.zh-Hans', value: '(missing)' }
		]);
	});

	it('tells an empty file', () => {
		expect(faultsOf(villa, () => '')).toMatchObject([{ file: villa }]);
	});

	it('tells an address that is none', () => {
		const faults = faultsOf(villa, (text) => text.replace('https://example.org/', 'javascript:alert(1)'));
		expect(faults).toMatchObject([{ file: villa, field: 'sources.0.url', value: '"javascript:alert(1)"' }]);
	});

	it('tells coordinates the wrong way round, where they leave the world', () => {
		expect(faultsOf('data/places/camp.yaml', (text) => text.replace('39.6483', '99'))).toMatchObject([
			{ field: 'coordinates.1', value: '99' }
		]);
	});

	it('tells all its faults at once', () => {
		const faults = faultsOf(villa, (text) =>
			text.replace('kind: estate', 'kind: castle').replace('place: geneva', 'place: Genève')
		);
		expect(faults.map(({ field }) => field).sort()).toEqual(['kind', 'place']);
	});

	it('is left out while it has a fault', () => {
		const files = toFiles({ ...smallRecords(), [villa]: { names: {} } });
		expect(parseRecords(files).dataset.venues.has('villa')).toBe(false);
	});

	it('needs an id of its own', () => {
		const records = smallRecords();
		const geneva = records['data/summits/talks/1985.yaml'];
		const files = toFiles({ 'data/summits/us/soviet-1985.yaml': geneva, 'data/summits/us-soviet/1985.yaml': geneva });
		expect(parseRecords(files).faults).toMatchObject([
			{ file: 'data/summits/us-soviet/1985.yaml', value: 'us-soviet-1985' }
		]);
	});
});
