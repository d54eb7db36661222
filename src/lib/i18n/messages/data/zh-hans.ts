/** Texts of the data page in Simplified Chinese, in the usage of the mainland. */
import type { DataMessages } from './en';

const count = (n: number, unit: string) => `${n.toLocaleString('en')}${unit}`;
const names = { name: '英文名称', name_zh_hant: '繁体中文名称', name_zh_hans: '简体中文名称' };
const point = { lon: '经度，WGS 84', lat: '纬度，WGS 84' };

export const data: DataMessages = {
	title: '数据',
	description: (summits, series, from, to) =>
		`${from}至${to}年${series}个系列、${summits.toLocaleString('en')}场峰会的GeoJSON、CSV和JSON：下载、列、结构定义与引用方式。`,
	counts: (summits, series, places, years) => `${years}，${series}，${summits}，${places}。`,
	summits: (n) => count(n, '场峰会'),
	series: (n) => count(n, '个系列'),
	places: (n) => count(n, '个地点'),
	release: (version, day) => `版本${version}。来源查阅至${day}。`,
	intro:
		'地图上的所有记录均可自由用于任何用途（CC0 1.0）。文件可用QGIS、R、pandas和各种电子表格打开；datapackage.json向Frictionless工具说明各表。',
	whole: '完整数据集',
	files: {
		'summits.geojson': '每站一点，附日期、会场、国家和来源',
		'places.geojson': '每个地点一点，附峰会场数',
		'summits.csv': '与上述各站相同的列，每站一行',
		'places.csv': '每个地点一行',
		'series.csv': '每个系列一行，附场数、起止和已核实的场数',
		'participants.csv': '谁以何种职务、代表哪一国参加了哪一场',
		'summits.json': '完整记录：与会者、文件、备注、不一致之处和所有来源',
		'datapackage.json': '说明各CSV文件的列、类型、键、大小和校验码',
		'CITATION.cff': '引用信息，供文献管理软件使用'
	},
	size: (size) => `（${size}）`,
	bySeries: '各系列',
	table: {
		caption: '各系列的场数、年份和已核实的比例',
		series: '系列',
		summits: '场数',
		years: '年份',
		verified: '已核实',
		all: '全部系列'
	},
	bySeriesNote: '属于多个系列的峰会在各系列中都列出，在总数中只计一次。',
	file: (format, series) => `${series}（${format}）`,
	columns: '列',
	tables: {
		summits: {
			title: '站：每场峰会的每个地点一行',
			columns: {
				id: '峰会与地点，每站唯一',
				summit: '峰会的代码，与其页面网址相同',
				...names,
				start: '首日；所知有限时只写年月或年',
				end: '末日，写法相同',
				format: 'in-person（线下）、virtual（视频）或hybrid（混合）；视频会议置于主办方所在地',
				place: '地点的代码，同places.csv',
				venue: '会场的英文名称，以分号分隔；不详则空白',
				country: '当今地图上的国家，ISO 3166-1两位字母代码',
				state: '当时管辖该地的国家或领地',
				series: '系列的代码，以分号分隔，第一个决定颜色',
				hosts: '主办或主持的国家或组织的代码，以分号分隔',
				participating_states: '与会国数；未查阅来源则空白',
				precision: '坐标的精确程度：exact（建筑物）、site（场地）或city（城市）',
				confidence: 'verified（已核实）或unverified（未核实）',
				source: '一份日期来源的网址',
				...point
			}
		},
		places: {
			title: '地点',
			columns: {
				id: '地点的代码，与其页面网址相同',
				...names,
				country: '当今地图上的国家，ISO 3166-1两位字母代码',
				kind: 'city（城市），或site（城市外的场地）',
				meetings: '在此的站数',
				first: '最早一站的首日',
				last: '最近一站的末日',
				...point
			}
		},
		series: {
			title: '系列',
			columns: {
				id: '系列的代码，与其页面网址相同',
				...names,
				family: '系列所属的类别，决定颜色',
				meetings: '场数',
				verified: '其中已核实的场数',
				first: '第一场的首日',
				last: '最近一场的末日'
			}
		},
		participants: {
			title: '与会者：每人每场一行；大型会议只列部分人士',
			columns: {
				summit: '峰会的代码',
				person: '人物的代码，与其页面网址相同',
				...names,
				office: '当时的职务或在此会议的身份，英文',
				state: '所代表的国家，英文',
				role: 'principal（会晤的领导人）或present（其他在场者）'
			}
		}
	},
	schemas: '结构定义',
	schemasText: '记录本身为YAML，一条一个文件。各类记录的格式，以JSON Schema描述：',
	kinds: {
		series: '系列',
		states: '国家',
		offices: '职务',
		people: '人物',
		places: '地点',
		venues: '会场',
		summits: '峰会',
		seas: '海洋名称',
		units: '土地与历任掌有者',
		blocs: '国家集团'
	},
	ids: '代码',
	idsText: '记录的代码是其页面网址的最后一段，含义永不改变。代码若必须更名，旧网址会转到新网址。',
	cite: '引用方式',
	citation: (year, version, address) =>
		`Summit Atlas contributors（${year}）。Summit Atlas：世界领导人何时何地会晤（版本${version}）〔数据集〕。CC0 1.0。${address}`
};
