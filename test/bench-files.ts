/**
 * Generated workbooks for `npm run bench`, of the shape of the larger published declarations: some thirty-five rows by six to eight
 * columns with a hundred filled cells and forty merged areas, in a package as spreadsheets save it (theme, properties, row spans).
 */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { row, type IndicatorExample } from '../src/rules/example';
import { drawInked, type DrawOptions, type DrawnSheet } from './forms/draw';
import { toXlsx } from './forms/xlsx';

const LAYOUTS = ['shanghai', 'hebei', 'central-2021', 'central-2015'];
const PLACES = '城北 城南 河东 河西 青山 白塔 古井 新桥 柳林 石门 云台 沙湾 锦江 长堤 松岭 竹园 枫桥 荷塘 梅溪 杨柳'.split(' ');
const WORKS = '道路养护 绿化管护 水质监测 垃圾清运 河道保洁 路灯维修 公厕管理 图书借阅 老人助餐 残疾康复 校舍修缮 食品抽检 疫苗接种 消防演练 文物修复 档案整理 信访接待 就业培训 法律援助 科普宣传 广场演出 体育赛事 农田灌溉 病虫防治 森林巡护 大棚改造 牲畜检疫 渔船检验 电梯检测 窨井整治 停车管理 社区矫正 禁毒宣传 妇女体检 儿童托管 心理辅导 退役安置 贫困救助 殡葬服务 婚姻登记 供水改造 供热保障 燃气巡查 雨污分流 堤防加固 气象观测 地震监测 测绘更新 系统运维 数据备份'.split(' ');

export type Shape = 'short' | 'usual';

/** Every project has a name, goals and indicators of its own, as in the field; every second form carries a planted defect. */
export function form(i: number, shape: Shape): DrawnSheet {
  const options: DrawOptions = { sheetName: `申报表${i + 1}`, ...(i % 3 === 0 ? { grid: 'six' as const } : {}) };
  const layout = LAYOUTS[i % LAYOUTS.length]!;
  const work = `${PLACES[Math.floor(i / WORKS.length) % PLACES.length]!}${WORKS[i % WORKS.length]!}`;
  const answers = {
    项目名称: `${work}项目`,
    项目总目标: `建立${work}长效机制，落实${work}责任，改善群众生活环境，保障公共安全。`,
    年度总体目标: `全年按计划完成${work}任务，${work}质量达到行业规范，及时公开${work}进展，群众对${work}较为满意。`,
    ...(i % 5 === 2 ? { 财政资金: '1' } : i % 5 === 3 ? { 年度总体目标: '' } : i % 5 === 4 ? { 实施单位: '' } : {}),
  };
  return drawInked({ layout, answers, table: weighed(shape === 'short' ? short(work, i) : usual(work, i)) }, options);
}

/** Ninety points over all rows, for forms that print a column for them. */
function weighed(rows: readonly IndicatorExample[]): IndicatorExample[] {
  const each = Math.floor(90 / rows.length);
  return rows.map((one, i) => ({ ...one, 分值: String(i === 0 ? 90 - each * (rows.length - 1) : each) }));
}

function short(work: string, i: number): IndicatorExample[] {
  return [
    row('成本指标', '经济成本指标', `${work}单次成本`, `≤${1000 + i}(元/次)`), row('产出指标', '数量指标', `${work}作业次数`, `≥${12 + (i % 40)}(次)`), row('产出指标', '数量指标', `${work}覆盖点位`, `≥${30 + (i % 70)}(个)`),
    row('产出指标', '质量指标', `${work}验收合格率`, '≥98(%)'), row('产出指标', '时效指标', `${work}任务按期完成率`, '≥95(%)'), row('效益指标', '社会效益指标', `${work}知晓率`, '≥85(%)'),
    row('效益指标', '可持续影响指标', `${work}设施持续使用率`, '≥90(%)'), row('满意度指标', '服务对象满意度指标', `${work}服务对象满意度`, '≥90(%)'),
  ];
}

/** What a yearly plan of any kind of work promises; the work's name stands in front of each. */
const PROMISES: readonly (readonly [level1: string, level2: string, level3: string, operator: string, least: number, unit: string])[] = [
  ['成本指标', '经济成本指标', '单次作业成本', '≤', 800, '元/次'], ['成本指标', '经济成本指标', '人均材料费用', '≤', 260, '元/人'],
  ['产出指标', '数量指标', '作业次数', '≥', 12, '次'], ['产出指标', '数量指标', '覆盖点位', '≥', 30, '个'], ['产出指标', '数量指标', '服务人次', '≥', 500, '人次'],
  ['产出指标', '数量指标', '业务培训期数', '≥', 2, '期'], ['产出指标', '数量指标', '设备添置数量', '≥', 6, '台'], ['产出指标', '数量指标', '宣传资料印制', '≥', 900, '份'],
  ['产出指标', '数量指标', '巡查报告编写', '≥', 12, '份'], ['产出指标', '质量指标', '验收合格率', '≥', 95, '%'], ['产出指标', '质量指标', '设备完好率', '≥', 96, '%'],
  ['产出指标', '质量指标', '资料归档完整率', '≥', 97, '%'], ['产出指标', '质量指标', '人员持证上岗率', '≥', 98, '%'], ['产出指标', '时效指标', '任务按期完成率', '≥', 92, '%'],
  ['产出指标', '时效指标', '问题整改及时率', '≥', 93, '%'], ['产出指标', '时效指标', '资金支付及时率', '≥', 94, '%'], ['效益指标', '经济效益指标', '节约管护费用', '≥', 20000, '元'],
  ['效益指标', '社会效益指标', '居民知晓率', '≥', 80, '%'], ['效益指标', '社会效益指标', '投诉办结率', '≥', 90, '%'], ['效益指标', '生态效益指标', '废弃物回收率', '≥', 85, '%'],
  ['效益指标', '可持续影响指标', '设施持续使用率', '≥', 88, '%'], ['效益指标', '可持续影响指标', '管理制度执行率', '≥', 91, '%'],
  ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥', 89, '%'], ['满意度指标', '服务对象满意度指标', '管护人员满意度', '≥', 87, '%'],
];

function usual(work: string, i: number): IndicatorExample[] {
  return PROMISES.map(([level1, level2, level3, operator, least, unit]) =>
    row(level1, level2, `${work}${level3}`, `${operator}${unit === '%' ? least : least + (i % 70)}(${unit})`));
}

/** One workbook of these forms in the given shape. */
export function workbookOf(forms: readonly DrawnSheet[], shape: Shape): Uint8Array {
  const bytes = toXlsx(forms);
  return shape === 'short' ? bytes : asSaved(bytes);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PACKAGE = 'application/vnd.openxmlformats-package';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** What every spreadsheet program adds when it saves: a theme, properties, the cells' spans per row. */
function asSaved(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, edit: (xml: string) => string): void => void (parts[name] = strToU8(edit(strFromU8(parts[name]!))));
  for (const name of Object.keys(parts)) if (name.startsWith('xl/worksheets/')) change(name, (xml) => xml.replace(/<row r="\d+"/g, '$& spans="1:8" x14ac:dyDescent="0.25"').replace('<worksheet ', '<worksheet xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" '));
  change('[Content_Types].xml', (xml) => xml.replace('</Types>', `<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/docProps/core.xml" ContentType="${PACKAGE}.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`));
  change('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', `<Relationship Id="rIdTheme" Type="${OFFICE}/relationships/theme" Target="theme/theme1.xml"/></Relationships>`));
  change('_rels/.rels', (xml) => xml.replace('</Relationships>', `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rIdApp" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`));
  parts['xl/theme/theme1.xml'] = strToU8(THEME);
  parts['docProps/core.xml'] = strToU8(`${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>经办人</dc:creator><cp:lastModifiedBy>经办人</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-10-08T01:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-10-20T02:00:00Z</dcterms:modified></cp:coreProperties>`);
  parts['docProps/app.xml'] = strToU8(`${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop><Company>预算单位</Company><AppVersion>16.0300</AppVersion></Properties>`);
  return zipSync(parts, { level: 6, mtime: new Date(2026, 0, 1) });
}

const SCHEME = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const SCRIPTS = 'Jpan Hang Hans Hant Arab Hebr Thai Ethi Beng Gujr Khmr Knda Guru Cans Cher Yiii Tibt Thaa Deva Telu Taml Syrc Orya Mlym Laoo Sinh Mong Viet Uigh Geor'.split(' ');
const FONT = `<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>${SCRIPTS.map((script) => `<a:font script="${script}" typeface="宋体"/>`).join('')}`;
const GRADIENT = `<a:gradFill rotWithShape="1"><a:gsLst>${[0, 50000, 100000].map((at) => `<a:gs pos="${at}"><a:schemeClr val="phClr"><a:lumMod val="110000"/><a:satMod val="105000"/><a:tint val="67000"/></a:schemeClr></a:gs>`).join('')}</a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>`;
const LINE = '<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>';
const THEME = `${HEAD}<a:theme xmlns:a="${DRAWING}" name="主题"><a:themeElements><a:clrScheme name="颜色">${SCHEME.map((name, i) => `<a:${name}><a:srgbClr val="${(i * 1118481).toString(16).padStart(6, '0').toUpperCase()}"/></a:${name}>`).join('')}</a:clrScheme>`
  + `<a:fontScheme name="字体"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="格式"><a:fillStyleLst>${GRADIENT.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>`
  + `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${GRADIENT.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
