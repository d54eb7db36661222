/** The records as they stand: without faults, each with a source, in the right script. */
import { describe, expect, it } from 'vitest';
import { formatFault } from '$lib/dataset/fault';
import { checkData } from '$lib/server/dataFaults';
import { readRecordFiles } from '$lib/server/records';

const files = readRecordFiles();
const { dataset, faults } = checkData(files);
const everyRecord = Object.entries(dataset).flatMap(([kind, records]) =>
	[...(records as Map<string, object>)].map(([id, record]) => ({ path: `${kind}/${id}`, record }))
);

/** Characters that only one script has: each pair is one character, simplified and traditional. */
const pairs =
	`国國 会會 华華 苏蘇 联聯 战戰 条條 约約 协協 议議 谈談 开開 东東 关關 领領 导導 书書 记記 总總 统統 长長 尔爾 达達
	岛島 时時 间間 击擊 实實 军軍 双雙 边邊 发發 两兩 个個 门門 韩韓 鲜鮮 卢盧 罗羅 兰蘭 顿頓 维維 纳納 亚亞 马馬 宾賓 馆館
	务務 员員 签簽 声聲 阵陣 团團 飞飛 机機 舰艦 号號 伦倫 营營 圣聖 冈岡 齐齊 宫宮 厅廳 际際 经經 济濟 动動 对對`.split(
		/\s+/
	);
const simplifiedOnly = new Set(pairs.map(([simplified]) => simplified));
const traditionalOnly = new Set(pairs.map(([, traditional]) => traditional));

/** Every text of a record under a key such as `zh-Hant`, with the path of its field. */
function textsIn(value: unknown, language: string, path: string): [path: string, text: string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
		key === language && typeof inner === 'string' ? [[path, inner]] : textsIn(inner, language, `${path}.${key}`)
	);
}

function strangers(language: string, foreign: Set<string>): string[] {
	const texts = everyRecord.flatMap(({ path, record }) => textsIn(record, language, path));
	expect(texts.length).toBeGreaterThan(300);
	return texts.flatMap(([path, text]) =>
		[...text].filter((each) => foreign.has(each)).map((each) => `${path}: ${each} in ${text}`)
	);
}

describe('the records', () => {
	it('have no faults', () => {
		expect(faults.map(formatFault)).toEqual([]);
		expect(everyRecord).toHaveLength(files.length);
	});

	it('are written with simplified characters in no traditional text', () => {
		expect(strangers('zh-Hant', simplifiedOnly)).toEqual([]);
	});

	it('are written with traditional characters in no simplified text', () => {
		expect(strangers('zh-Hans', traditionalOnly)).toEqual([]);
	});

	it('have no Chinese in English texts, but for what is quoted', () => {
		const texts = everyRecord.flatMap(({ path, record }) => textsIn(record, 'en', path));
		const unquoted = ([, text]: [string, string]) =>
			/\p{Script=Han}/u.test(text.replaceAll(/[“‘《(][^”’》)]*[”’》)]/g, ''));
		expect(texts.filter(unquoted)).toEqual([]);
	});

	it('hold a source with an address for every meeting', () => {
		const without = [...dataset.summits].filter(
			([, { sources }]) => !sources.some(({ url }) => url.startsWith('http'))
		);
		expect(without).toEqual([]);
	});
});

describe('an inter-Korean summit', () => {
	const summits = [...dataset.summits].filter(([, { series }]) =>
		series.some((each) => each.series === 'inter-korean')
	);

	it('has Korean wherever it has a text', () => {
		expect(summits.length).toBeGreaterThanOrEqual(5);
		for (const [id, record] of summits) {
			const missing = textsIn(record, 'en', id).map(([path]) => path);
			const korean = textsIn(record, 'ko', id).map(([path]) => path);
			expect(missing.filter((path) => !korean.includes(path))).toEqual([]);
		}
	});

	it('is in Korean written in Hangul', () => {
		const texts = summits.flatMap(([id, record]) => textsIn(record, 'ko', id));
		expect(texts.filter(([, text]) => !/\p{Script=Hangul}/u.test(text))).toEqual([]);
	});
});
