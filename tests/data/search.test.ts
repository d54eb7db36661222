/** What people look for, in three scripts, and what they should find first among the real records. */
import { describe, expect, it } from 'vitest';
import { loadSearch } from '$lib/search/loadSearch';
import { packSearch } from '$lib/search/packSearch';
import type { SearchIndex } from '$lib/search/searchIndex';
import { getHanTable } from '$lib/server/hanTable';
import { loadDataset } from '$lib/server/records';

const { dataset } = loadDataset();
const han = getHanTable();
const indexes = (['en', 'zh-Hant', 'zh-Hans'] as const).map((language) =>
	loadSearch(packSearch(dataset, language, han))
);

function firstHit(index: SearchIndex, query: string): string | undefined {
	const [group] = index.search(query).groups;
	return group && `${group.kind} ${group.hits[0].id}`;
}

describe('the first hit, in every language of the page,', () => {
	it.each([
		['Yalta', 'place yalta'],
		['雅爾達', 'place yalta'],
		['雅尔塔', 'place yalta'],
		['Yalta Conference', 'summit allied-1945-yalta'],
		['yalta summit', 'summit allied-1945-yalta'],
		['Crimea conference', 'summit allied-1945-yalta'],
		['moscow 1972', 'summit us-soviet-1972'],
		['1972年莫斯科高峰會', 'summit us-soviet-1972'],
		['莫斯科1972', 'summit us-soviet-1972'],
		['what was signed in Moscow in 1972', 'summit us-soviet-1972'],
		['Leningrad', 'place saint-petersburg'],
		['列寧格勒', 'place saint-petersburg'],
		['列宁格勒', 'place saint-petersburg'],
		['Peking', 'place beijing'],
		['Teheran', 'place tehran'],
		['Reykjavik', 'place reykjavik'],
		['Reykjavick', 'place reykjavik'],
		['雷克雅維克', 'place reykjavik'],
		['Gorbachev', 'leader mikhail-gorbachev'],
		['gorb', 'leader mikhail-gorbachev'],
		['Gorbachov', 'leader mikhail-gorbachev'],
		['戈巴契夫', 'leader mikhail-gorbachev'],
		['戈尔巴乔夫', 'leader mikhail-gorbachev'],
		['戈爾巴喬夫', 'leader mikhail-gorbachev'],
		['雷根與戈巴契夫', 'summit us-soviet-1985'],
		['Ceausescu', 'leader nicolae-ceausescu'],
		['Khruschev', 'leader nikita-khrushchev'],
		['Mao Tse-tung', 'leader mao-zedong'],
		['Kim Jong-un', 'leader kim-jong-un'],
		['김정은', 'leader kim-jong-un'],
		['SALT I', 'document us-soviet-1972/5'],
		['helsinki final act', 'document osce-1975/1'],
		['上海公報', 'document china-us-1972/1'],
		['INF Treaty', 'document us-soviet-1987/1'],
		['巴黎协定', 'document climate-2015/1'],
		['NAM', 'series nam'],
		['OAU', 'series oau'],
		['ASEAN', 'series asean'],
		['東協', 'series asean'],
		['东盟', 'series asean'],
		['不結盟運動', 'series nam'],
		['G7 1985', 'summit g7-1985'],
		['第七屆東協高峰會', 'summit asean-2001'],
		['Camp David', 'place camp-david'],
		['camp david 1978', 'summit middle-east-1978'],
		['塔什干', 'place tashkent'],
		['馬爾他高峰會', 'summit us-soviet-1989'],
		['USSR', 'state soviet-union'],
		['蘇聯', 'state soviet-union'],
		['Saudi Arabia', 'state saudi-arabia'],
		['판문점', 'place panmunjom'],
		['馬習會', 'summit cross-strait-2015'],
		['geneva ’85', 'summit us-soviet-1985'],
		['Tehran 43', 'summit allied-1943-tehran'],
		['開羅會議', 'summit allied-1943-cairo-november'],
		['Madrid Conference', 'summit middle-east-1991'],
		['特金会', 'series us-dprk'],
		['Helsinki Accords', 'document osce-1975/1'],
		['Munich agreement', 'place munich'],
		['Congress of Vienna', 'place vienna'],
		['戈尔巴桥夫', 'leader mikhail-gorbachev'],
		['Roma', 'place rome'],
		['UN', 'series un-conferences']
	])('for %s is %s', (query, first) => {
		expect(indexes.map((index) => firstHit(index, query))).toEqual([first, first, first]);
	});

	it.each(['Saigon', '西貢', 'zanzibar', 'xqzzt', '…', 'Saigon summit', 'Saigon 1975', 'Holy See', '坎培拉'])(
		'for %s is none',
		(query) => {
			expect(indexes.map((index) => firstHit(index, query))).toEqual([undefined, undefined, undefined]);
		}
	);
});

describe('two leaders', () => {
	it('find their own meetings before the large ones where both were', () => {
		const { hits } = indexes[0].search('Trump Putin').groups.find(({ kind }) => kind === 'summit')!;
		expect(hits.every(({ id }) => id.startsWith('us-russia-'))).toBe(true);
	});

	it('are not taken for a third who bears both their names', () => {
		const { hits } = indexes[0].search('Kim Moon').groups.find(({ kind }) => kind === 'summit')!;
		expect(hits[0].id).toBe('inter-korean-2018-april');
	});
});

describe('every name', () => {
	const [index] = indexes;
	const everything = { place: 9, summit: 9, leader: 9, document: 9, series: 9, state: 9 };
	const named = [
		['place', dataset.places],
		['leader', dataset.people],
		['series', dataset.series]
	] as const;

	it.each(named)('of a %s, in any language, finds it', (kind, records) => {
		const attended = new Set(
			[...dataset.summits.values()].flatMap(({ participants }) => participants.map(({ person }) => person))
		);
		const lost = [...records].flatMap(([id, { names }]) => {
			if (kind === 'leader' && !attended.has(id)) return [];
			return Object.values(names).filter((name) => {
				const hits = index.search(name, everything).groups.flatMap((group) => group.hits);
				return !hits.some((hit) => hit.kind === kind && hit.id === id);
			});
		});
		expect(lost).toEqual([]);
	});
});

describe('the text filter', () => {
	it('selects as many meetings as the search says it finds of a leader', () => {
		const [hit] = indexes[0].search('Gorbachev').groups[0].hits;
		expect(indexes[0].matchingSummits('Gorbachev').size).toBe(hit.spells.length);
	});

	it('selects the same meetings in every language of the page', () => {
		for (const query of ['Reagan', '日內瓦', '東協 曼谷', 'Niger', 'kim jong il', '1986']) {
			const [first, ...others] = indexes.map((index) => [...index.matchingSummits(query)].sort());
			expect(first.length).toBeGreaterThan(0);
			expect(others).toEqual([first, first]);
		}
	});

	it('takes a state of a name for no other that begins with it', () => {
		const [niger, nigeria] = ['Niger', 'Nigeria'].map((name) => indexes[0].matchingSummits(name));
		const beyond = [...nigeria].find((id) => !niger.has(id));
		expect(beyond).toBeDefined();
	});
});
