/** Texts of the data page in Traditional Chinese, in the usage of Taiwan. */
import type { DataMessages } from './en';

const count = (n: number, unit: string) => `${n.toLocaleString('en')}${unit}`;
const names = { name: '英文名稱', name_zh_hant: '繁體中文名稱', name_zh_hans: '簡體中文名稱' };
const point = { lon: '經度，WGS 84', lat: '緯度，WGS 84' };

export const data: DataMessages = {
	title: '資料',
	description: (summits, series, from, to) =>
		`${from}至${to}年${series}個系列、${summits.toLocaleString('en')}場高峰會的GeoJSON、CSV與JSON：下載、欄位、結構定義與引用方式。`,
	counts: (summits, series, places, years) => `${years}，${series}，${summits}，${places}。`,
	summits: (n) => count(n, '場高峰會'),
	series: (n) => count(n, '個系列'),
	places: (n) => count(n, '個地點'),
	release: (version, day) => `版本${version}。來源查閱至${day}。`,
	intro:
		'地圖上的所有紀錄皆可自由用於任何用途（CC0 1.0）。檔案可用QGIS、R、pandas及各種試算表開啟；datapackage.json向Frictionless工具說明各表。',
	whole: '完整資料集',
	files: {
		'summits.geojson': '每站一點，附日期、會場、國家與來源',
		'places.geojson': '每個地點一點，附高峰會場數',
		'summits.csv': '與上述各站相同的欄位，每站一列',
		'places.csv': '每個地點一列',
		'series.csv': '每個系列一列，附場數、起訖與已查證的場數',
		'participants.csv': '誰以何種職務、代表哪一國參加了哪一場',
		'summits.json': '完整紀錄：與會者、文件、備註、不一致之處與所有來源',
		'datapackage.json': '說明各CSV檔的欄位、型別、鍵、大小與校驗碼',
		'CITATION.cff': '引用資訊，供文獻管理軟體使用'
	},
	size: (size) => `（${size}）`,
	bySeries: '各系列',
	table: {
		caption: '各系列的場數、年份與已查證的比例',
		series: '系列',
		summits: '場數',
		years: '年份',
		verified: '已查證',
		all: '全部系列'
	},
	bySeriesNote: '屬於多個系列的高峰會在各系列中都列出，在總數中只算一次。',
	file: (format, series) => `${series}（${format}）`,
	columns: '欄位',
	tables: {
		summits: {
			title: '站：每場高峰會的每個地點一列',
			columns: {
				id: '高峰會與地點，每站唯一',
				summit: '高峰會的代碼，與其頁面網址相同',
				...names,
				start: '首日；所知有限時只寫年月或年',
				end: '末日，寫法相同',
				format: 'in-person（實體）、virtual（視訊）或hybrid（混合）；視訊會議置於主辦方所在地',
				place: '地點的代碼，同places.csv',
				venue: '會場的英文名稱，以分號分隔；不詳則空白',
				country: '今日地圖上的國家，ISO 3166-1二位字母代碼',
				state: '當時管轄該地的國家或領地',
				series: '系列的代碼，以分號分隔，第一個決定顏色',
				hosts: '主辦或主持的國家或組織的代碼，以分號分隔',
				participating_states: '與會國數；未查閱來源則空白',
				precision: '座標的精確程度：exact（建築物）、site（場址）或city（城市）',
				confidence: 'verified（已查證）或unverified（尚未查證）',
				source: '一份日期來源的網址',
				...point
			}
		},
		places: {
			title: '地點',
			columns: {
				id: '地點的代碼，與其頁面網址相同',
				...names,
				country: '今日地圖上的國家，ISO 3166-1二位字母代碼',
				kind: 'city（城市），或site（城市外的場址）',
				meetings: '在此的站數',
				first: '最早一站的首日',
				last: '最近一站的末日',
				...point
			}
		},
		series: {
			title: '系列',
			columns: {
				id: '系列的代碼，與其頁面網址相同',
				...names,
				family: '系列所屬的類別，決定顏色',
				meetings: '場數',
				verified: '其中已查證的場數',
				first: '第一場的首日',
				last: '最近一場的末日'
			}
		},
		participants: {
			title: '與會者：每人每場一列；大型會議只列部分人士',
			columns: {
				summit: '高峰會的代碼',
				person: '人物的代碼，與其頁面網址相同',
				...names,
				office: '當時的職務或在此會議的身分，英文',
				state: '所代表的國家，英文',
				role: 'principal（會晤的領袖）或present（其他在場者）'
			}
		}
	},
	schemas: '結構定義',
	schemasText: '紀錄本身為YAML，一筆一檔。各類紀錄的格式，以JSON Schema描述：',
	kinds: {
		series: '系列',
		states: '國家',
		offices: '職務',
		people: '人物',
		places: '地點',
		venues: '會場',
		summits: '高峰會',
		seas: '海洋名稱',
		units: '土地與歷任掌有者',
		blocs: '國家集團'
	},
	ids: '代碼',
	idsText: '紀錄的代碼是其頁面網址的最後一段，意義永不改變。代碼若必須更名，舊網址會轉往新網址。',
	cite: '引用方式',
	citation: (year, version, address) =>
		`Summit Atlas contributors（${year}）。Summit Atlas：世界領袖何時何地會晤（版本${version}）〔資料集〕。CC0 1.0。${address}`
};
