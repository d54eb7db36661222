/** Texts of the About page in Simplified Chinese, in mainland usage. */
import type { AboutMessages } from './en';

const count = (n: number, unit: string) => `${n.toLocaleString('en')}${unit}`;
const summits = (n: number) => count(n, '场峰会');
const stops = (n: number) => count(n, '站');
const places = (n: number) => count(n, '个地点');

export const about: AboutMessages = {
	title: '关于峰会地图集',
	description: (summits, places, from, to) =>
		`${from}–${to}年${summits}场峰会、${places}个地点的地图如何制成：收录标准、可信程度、来源、下载与许可。`,
	what: '这是什么',
	whatText: [
		'峰会地图集展示世界领导人于何时何地会晤。地图、时间轴和列表显示同一批峰会，每个画面都是可以分享的链接。',
		'本站供课堂、新闻编辑部和图书馆使用，也欢迎好奇的读者。无需账号，不设Cookie，也不向其他网站请求任何数据。'
	],
	counts: (summits, stops, places, years) => `${years}，${summits}，共${stops}，分布于${places}。`,
	summits,
	stops,
	places,
	verifiedShare: (verified, all) => `${all}场峰会中，${verified}场（${Math.floor((100 * verified) / all)}%）已核实。`,
	counted: '收录标准',
	countedText: [
		'属于下列任一系列的会议即列入地图。一场会议无论属于几个系列都只列一次：1943年的德黑兰会议既是同盟国会议，也是美苏首脑会晤。',
		'一站是在一个地点举行的会议。换地举行的峰会仍算一场，但有数站；地图、时间轴和列表按站计数。',
		'视频会议置于主办方所在地，在地图上以空心标记表示。'
	],
	method: '数据如何制成',
	methodText: [
		'每场峰会、每个地点、会场、人物、职务、国家和系列各有一份记录文件。每场峰会都注明所据的来源、从中读取哪些事实，以及读取日期。',
		'所有记录都经过程序检查。指向不存在的记录、不可能的日期、当时并未担任的职务、离地点过远的会场，或同一天身在两个遥远地点的领导人，一律不予接受。',
		'国家用当时的名称；地点用今日的名称，并附旧称。只知年月的日期就写到年月，不臆测日子。'
	],
	sure: '可信程度',
	confidence: '日期与地点',
	precision: '坐标',
	verified: '已核实',
	verifiedText: '所读的来源载明日期和地点。',
	unverified: '未核实',
	unverifiedText: '所读的来源中，没有一份同时载明两者。记录仍可能正确。',
	exact: '建筑物',
	exactText: '坐标即建筑物本身。',
	site: '场地',
	siteText: '坐标位于园区、舰船锚地或海湾之内。',
	city: '城市',
	cityText: '仅知城市；坐标为市中心。',
	disagreements: '来源不一致之处',
	disagreementsText: (n) =>
		`各来源时有出入，最常见的是相差一天。记录会列出每个来源，说明采用哪一个及其理由。目前的记录中有${n}处。“基础文本”指本数据集起始所依据的三篇中文维基百科条目。`,
	borders: '边界',
	bordersText:
		'地图上的边界为当今边界，取自小比例尺的Natural Earth，仅为示意，不代表对任何领土法律地位的立场。有争议的边界按争议边界标示。',
	series: '系列',
	downloads: '下载',
	downloadsText: '所有记录均可自由用于任何用途。完整或各系列的文件、列、结构定义与引用方式见：',
	dataPage: '数据与下载',
	sources: '来源',
	sourcesText: (citations, pages, hosts) => `记录引用${hosts}的${pages}，共${citations}。各记录列有自己的来源。`,
	citations: (n) => count(n, '次'),
	pages: (n) => count(n, '个网页'),
	hosts: (n) => count(n, '个网站'),
	citedOften: '各网站的引用次数：',
	citedOnce: (n) => `另有${n}个网站各引用一次`,
	licences: '许可与致谢',
	licencesText: '数据以CC0 1.0贡献至公有领域，代码采用MIT许可。本站建立在他人的成果之上：',
	credits: {
		naturalEarth: '海岸线与边界，公有领域',
		worldAtlas: 'TopoJSON格式的Natural Earth',
		geonames: '城市坐标',
		cldr: '各语言的国名',
		okabeIto: '系列的颜色',
		sourceSerif: '标题字体',
		sourceSans: '正文字体',
		maplibre: '地图',
		supercluster: '聚合标记',
		minisearch: '搜索的匹配',
		opencc: '搜索时的繁简对照',
		turf: '距离',
		d3: '投影',
		svelte: '页面'
	}
};
