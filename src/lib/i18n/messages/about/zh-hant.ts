/** Texts of the About page in Traditional Chinese, in the usage of Taiwan. */
import type { AboutMessages } from './en';

const count = (n: number, unit: string) => `${n.toLocaleString('en')}${unit}`;
const summits = (n: number) => count(n, '場高峰會');
const stops = (n: number) => count(n, '站');
const places = (n: number) => count(n, '個地點');

export const about: AboutMessages = {
	title: '關於高峰會地圖集',
	description: (summits, places, from, to) =>
		`${from}–${to}年${summits}場高峰會、${places}個地點的地圖如何製成：收錄標準、可信程度、來源、下載與授權。`,
	what: '這是什麼',
	whatText: [
		'高峰會地圖集呈現世界領袖於何時何地會晤。地圖、時間軸與清單顯示同一批高峰會，每個畫面都是可以分享的連結。',
		'本站供課堂、新聞編輯室與圖書館使用，也歡迎好奇的讀者。不需帳號，不設Cookie，也不向其他網站要求任何資料。'
	],
	counts: (summits, stops, places, years) => `${years}，${summits}，共${stops}，分布於${places}。`,
	summits,
	stops,
	places,
	verifiedShare: (verified, all) => `${all}場高峰會中，${verified}場（${Math.floor((100 * verified) / all)}%）已查證。`,
	counted: '收錄標準',
	countedText: [
		'屬於下列任一系列的會議即列入地圖。一場會議無論屬於幾個系列都只列一次：1943年的德黑蘭會議既是同盟國會議，也是美蘇高峰會。',
		'一站是在一個地點舉行的會議。移地舉行的高峰會仍算一場，但有數站；地圖、時間軸與清單以站計數。',
		'視訊會議置於主辦方所在地，在地圖上以空心標記表示。'
	],
	method: '資料如何製成',
	methodText: [
		'每場高峰會、每個地點、會場、人物、職務、國家與系列各有一份紀錄檔。每場高峰會都註明所據的來源、從中讀取哪些事實，以及讀取日期。',
		'所有紀錄都經過程式檢查。指涉不存在的紀錄、不可能的日期、當時並未擔任的職務、離地點過遠的會場，或同一天身在兩個遙遠地點的領袖，一律不予接受。',
		'國家用當時的名稱；地點用今日的名稱，並附舊稱。只知年月的日期就寫到年月，不臆測日子。'
	],
	sure: '可信程度',
	confidence: '日期與地點',
	precision: '座標',
	verified: '已查證',
	verifiedText: '所讀的來源載明日期與地點。',
	unverified: '尚未查證',
	unverifiedText: '所讀的來源中，沒有一份同時載明兩者。紀錄仍可能正確。',
	exact: '建築物',
	exactText: '座標即建築物本身。',
	site: '場址',
	siteText: '座標位於園區、船艦錨地或海灣之內。',
	city: '城市',
	cityText: '僅知城市；座標為市中心。',
	disagreements: '來源不一致之處',
	disagreementsText: (n) =>
		`各來源時有出入，最常見的是相差一天。紀錄會列出每個來源，說明採用何者及其理由。目前的紀錄中有${n}處。「基礎文本」指本資料集起始所依據的三篇中文維基百科條目。`,
	borders: '國界',
	bordersText:
		'地圖上的國界為今日國界，取自小比例尺的Natural Earth，僅為概略，不代表對任何領土法律地位的立場。有爭議的國界以爭議國界標示。',
	series: '系列',
	downloads: '下載',
	downloadsText: '所有紀錄皆可自由用於任何用途。完整或各系列的檔案、欄位、結構定義與引用方式見：',
	dataPage: '資料與下載',
	sources: '來源',
	sourcesText: (citations, pages, hosts) => `紀錄引用${hosts}的${pages}，共${citations}。各紀錄列有自己的來源。`,
	citations: (n) => count(n, '次'),
	pages: (n) => count(n, '個網頁'),
	hosts: (n) => count(n, '個網站'),
	citedOften: '各網站的引用次數：',
	citedOnce: (n) => `另有${n}個網站各引用一次`,
	licences: '授權與致謝',
	licencesText: '資料以CC0 1.0貢獻至公眾領域，程式碼採MIT授權。本站建立在他人的成果之上：',
	credits: {
		naturalEarth: '海岸線與國界，公眾領域',
		worldAtlas: 'TopoJSON格式的Natural Earth',
		geonames: '城市座標',
		cldr: '各語言的國名',
		okabeIto: '系列的顏色',
		sourceSerif: '標題字型',
		sourceSans: '內文字型',
		maplibre: '地圖',
		supercluster: '聚合標記',
		minisearch: '搜尋的比對',
		opencc: '搜尋時的繁簡對照',
		turf: '距離',
		d3: '投影',
		svelte: '頁面'
	}
};
