/**
 * The large lakes: of small ones the atlas has some corners alone. Reservoirs stay out, because most are younger than the
 * worlds that they would be drawn in; the IJsselmeer of 1932 is not.
 */
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { indexLand } from '../dataset/landIndex';
import type { LngLat } from '../dataset/catalogue';

/** A point in each lake, because Natural Earth as we get it bears no names. */
export const lakePoints: Record<string, LngLat> = {
	alakol: [81.7, 46.1],
	albert: [30.9, 1.7],
	amadjuak: [-71, 65],
	aral: [60.8, 46.4],
	argentino: [-72.6, -50.2],
	athabasca: [-109.5, 59.2],
	baikal: [108.2, 53.5],
	baker: [-95.5, 64.1],
	balkhash: [74.2, 45.7],
	bangweulu: [29.8, -11.2],
	bienville: [-73, 55.1],
	chad: [14.4, 13.1],
	champlain: [-73.3, 44.5],
	chany: [77.7, 54.9],
	claire: [-112, 58.6],
	cree: [-106.6, 57.4],
	dubawnt: [-101.5, 63.1],
	edward: [29.6, -0.4],
	erie: [-81.2, 42.2],
	greatBear: [-120.5, 66],
	greatSalt: [-112.5, 41.1],
	greatSlave: [-114.3, 61.6],
	hongze: [118.6, 33.3],
	hulun: [117.4, 48.9],
	huron: [-82.3, 44.8],
	ijssel: [5.3, 52.8],
	iliamna: [-154.7, 59.6],
	inari: [27.9, 69],
	issykKul: [77.2, 42.45],
	kasba: [-102.2, 60.3],
	khanka: [132.4, 45],
	kharUs: [92.4, 48.1],
	khovsgol: [100.5, 51],
	khyargas: [93.3, 49.2],
	kivu: [29.1, -2],
	kyoga: [33, 1.5],
	laMartre: [-117.9, 63.3],
	laRonge: [-104.9, 55.2],
	ladoga: [31.4, 61],
	malaren: [17, 59.5],
	malawi: [34.4, -11.5],
	marChiquita: [-62.6, -30.6],
	michigan: [-87, 43.5],
	mistassini: [-73.6, 50.9],
	mweru: [28.7, -9],
	namTso: [90.6, 30.7],
	nettilling: [-70.5, 66.5],
	nicaragua: [-85.4, 11.5],
	nipigon: [-88.5, 49.8],
	okeechobee: [-80.8, 26.95],
	onega: [35.5, 61.6],
	ontario: [-77.8, 43.6],
	peipus: [27.4, 58.7],
	poyang: [116.3, 29.1],
	qinghai: [100.2, 36.9],
	rainy: [-93, 48.6],
	reindeer: [-102.3, 57.3],
	rukwa: [32.3, -8],
	sevan: [45.3, 40.35],
	siling: [89, 31.8],
	superior: [-87.5, 47.7],
	tai: [120.2, 31.2],
	tana: [37.3, 12],
	tanganyika: [29.6, -6.5],
	taymyr: [102, 74.5],
	titicaca: [-69.4, -15.8],
	tonleSap: [104, 12.9],
	turkana: [36.1, 3.6],
	tuz: [33.4, 38.8],
	urmia: [45.4, 37.6],
	uvs: [92.7, 50.3],
	van: [43, 38.6],
	vanern: [13.2, 58.9],
	vattern: [14.5, 58.3],
	victoria: [33, -1],
	winnipeg: [-97.8, 53],
	wollaston: [-103.3, 58.3],
	woods: [-94.8, 49.2],
	yathkyed: [-97.9, 62.7]
};

/**
 * The polygon of each lake, from the first of the atlases that has it.
 * @throws Error for a lake that none has.
 */
export function findLakes(atlases: FeatureCollection<Polygon>[]): Position[][][] {
	const polygons = atlases.flatMap(({ features }) => features.map(({ geometry }) => geometry.coordinates));
	const index = indexLand(polygons.map((polygon, i) => ({ id: String(i), polygons: [polygon] })));
	return Object.entries(lakePoints).map(([name, point]) => {
		const [found] = index.holding(point);
		if (found === undefined) throw new Error(`lakePoints.${name}: ${point.join()}: no atlas has a lake there`);
		return polygons[Number(found)];
	});
}
