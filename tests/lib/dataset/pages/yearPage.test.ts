import { describe, expect, it } from 'vitest';
import { compileYearPage } from '../../../../src/lib/dataset/pages/yearPage';
import { smallDataset } from '../../../fixtures/twoTalks';

const { dataset } = smallDataset();
const page = (year: number) => compileYearPage(year, dataset, 'en');

describe('the page of a year', () => {
	it('lists the meetings of the year, those among them that began or ended in another', () => {
		expect(page(1985).meetings.map(({ id }) => id)).toEqual(['talks-1985']);
		expect(page(1987).meetings.map(({ id }) => id)).toEqual(['talks-1987']);
		expect(page(1988).meetings.map(({ id }) => id)).toEqual(['talks-1987']);
		expect(page(1987).places).toBe(2);
	});

	it('may list none', () => {
		expect(page(1986)).toMatchObject({ meetings: [], places: 0 });
	});

	it('leads to every year of the records, a row a decade', () => {
		expect(page(1985).decades).toEqual([
			{
				years: [
					{ year: 1985, meetings: 1 },
					{ year: 1986, meetings: 0 },
					{ year: 1987, meetings: 1 },
					{ year: 1988, meetings: 1 }
				]
			}
		]);
	});
});
