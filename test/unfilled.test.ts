/** A printed form nobody has begun: said once, as not checked; one answer more and it is judged like any other. */

import { openFile, newFile } from '../src/hosts/file';
import { layouts } from '../src/layouts';
import { isUnfilled, sheetOfNew, type Sheet } from '../src/model';
import { Examiner, type Examination } from '../src/session';
import { drawForm } from './forms/draw';
import { only, retyped, sheetOf } from './forms/sheet-of';

function examine(...sheets: readonly Sheet[]): Examination {
  const examiner = new Examiner(undefined, false);
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) examiner.update(sheet);
  return examiner.result();
}

const severities = (examination: Examination): readonly string[] => examination.findings.map((finding) => finding.severity);

describe.each(layouts.map((layout) => [layout.id, layout] as const))('the empty form of %s', (_, layout) => {
  test('raises nothing, and every rule says why it was not asked', () => {
    const examination = examine(sheetOfNew(layout.blank({ sheetName: '空白', year: 2026 })));
    expect(examination.findings).toEqual([]);
    const states = new Set(examination.forms[0]!.ledger.map((entry) => `${entry.state} ${entry.reason}`));
    expect([...states]).toEqual(['not-checked 这张表还没有填写，未作检查']);
  });
});

const PROMPTED = [
  ['项目支出绩效目标申报表'], ['（20  年度）', '', '', '单位：万元'],
  ['项目名称', '', '项目属性', '□新增项目 □延续项目'], ['主管部门', '', '实施单位', ''], ['项目期', '   年  月至   年  月'],
  ['年度资金总额', '0', '财政拨款', '0'], ['年度目标', '目标1：\n目标2：\n……'],
  ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '指标1：', ''], ['', '', '……', ''], ['效益指标', '社会效益指标', '指标1：', '≥'],
];

test('prompts, zeros and boxes nobody checked are no answers', () => {
  expect(examine(sheetOf(PROMPTED)).findings).toEqual([]);
});

test.each([['2,1', '道路养护'], ['5,1', '20'], ['8,3', '≥30公里'], ['6,1', '养护好全县道路，保障通行安全。'], ['2,3', '☑新增项目 □延续项目']])('flags what is missing once %s says %s', (place, text) => {
  expect(severities(examine(retyped(sheetOf(PROMPTED), { [place]: text })))).toContain('error');
});

test('a form whose head is told by its table alone is judged', () => {
  const sheet = sheetOf([['2026年项目支出绩效目标表'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '']]);
  expect(severities(examine(sheet))).toContain('error');
});

test('an empty form beside filled ones counts for nothing', () => {
  const blank = sheetOf(PROMPTED, [], '空表');
  const [alone, beside] = [examine(drawForm({})), examine(drawForm({}), blank)];
  expect(beside.findings.map((finding) => finding.message)).toEqual(alone.findings.map((finding) => finding.message));
});

test('a form inserted into a file and saved is still nobody’s', async () => {
  const shanghai = layouts.find((layout) => layout.id === 'shanghai')!;
  const made = await newFile(shanghai.blank({ sheetName: '申报表', year: 2026 }), '新建.xlsx');
  const book = await openFile(made.save().bytes, '新建.xlsx');
  expect(isUnfilled(only((await book.readSheet('申报表'))!))).toBe(true);
});
