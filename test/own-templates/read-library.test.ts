/** Libraries of units and provinces, as they are published: other headers, merged levels, titles above, rows that say nothing. */

import { Shelf, readLibrary } from '../../src/own-templates';
import { sheetOf } from '../forms/sheet-of';

const PROVINCE = [
  ['某省项目支出绩效指标库', '', '', '', '', '', '', '', ''],
  ['行业领域', '资金用途', '一级指标', '二级指标', '三级指标', '指标解释', '指标性质', '计量单位', '标准', '备注'],
  ['文化', '图书馆免费开放', '产出指标', '数量指标', '举办读者活动场次', '反映全年活动情况', '≥', '场', '按计划', ''],
  ['', '', '', '', '新增馆藏图书册数', '', '≥', '册', '', ''],
  ['', '', '', '质量指标', '图书验收合格率', '', '定量', '%', '≥98%', ''],
  ['', '', '效益指标', '社会效益指标', '全民阅读氛围', '', '定性', '', '提升', ''],
  ['', '', '', '生态保护', '绿化面积', '', '≥', '亩', '', ''],
  ['', '', '', '', '', '说明文字', '', '', '', ''],
  ['行业领域', '资金用途', '一级指标', '二级指标', '三级指标', '指标解释', '指标性质', '计量单位', '标准', '备注'],
  ['文化', '', '满意度指标', '', '读者满意度', '', '≥', '百分比', '', ''],
  ['文化', '', '产出指标', '数量指标', '举办读者活动场次', '', '', '', '', ''],
];

test('a province’s library is read by its headers, with a report of what was not', () => {
  const merges = [{ top: 2, left: 2, bottom: 4, right: 2 }, { top: 2, left: 3, bottom: 3, right: 3 }];
  const read = readLibrary(sheetOf(PROVINCE, merges))!;
  expect(read.templates.map(({ level1, level2, level3, operator, unit, nature }) => [level1, level2, level3, operator, unit, nature].join(' '))).toEqual([
    '产出指标 数量指标 举办读者活动场次 ≥ 场 定量',
    '产出指标 数量指标 新增馆藏图书册数 ≥ 册 定量',
    '产出指标 质量指标 图书验收合格率 ≥ % 定量',
    '效益指标 社会效益指标 全民阅读氛围   定性',
    '满意度指标 服务对象满意度指标 读者满意度 ≥ % 定量',
  ]);
  expect(read.templates[0]!.projectTypes).toEqual(['文化', '图书馆免费开放']);
  expect(read.problems).toEqual([
    { where: '第 7 行“绿化面积”', reason: '认不出二级指标“生态保护”' },
    { where: '第 8 行', reason: '没有三级指标名称' },
    { where: '第 11 行“举办读者活动场次”', reason: '与前面的指标相同，只保留一条' },
  ]);
  expect(read.understood).toContain('G 指标性质');
  expect(read.ignored).toEqual(['J 备注']);
});

test('columns may stand in any order, under a header of two rows, with a group cell beside them', () => {
  const rows = [
    ['绩效指标', '单位', '指标', '分类', ''],
    ['', '', '三级指标', '二级指标', '一级指标'],
    ['', '人次', '参训人次', '数量', '产出'],
  ];
  const flat = [['绩效指标', '三级指标', '二级指标', '一级指标', '计量单位'], ['', '参训人次', '数量', '产出', '人次']];
  expect(readLibrary(sheetOf(flat))!.templates).toMatchObject([{ level1: '产出指标', level2: '数量指标', level3: '参训人次', unit: '人次' }]);
  expect(readLibrary(sheetOf(rows))!.templates).toMatchObject([{ level1: '产出指标', level2: '数量指标', level3: '参训人次' }]);
});

test('a sheet without such headers is no library', () => {
  expect(readLibrary(sheetOf([['姓名', '单位'], ['张三', '一科']]))).toBeNull();
});

test('a library of ten thousand indicators is read and kept', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ['产出指标', '数量指标', `第${i}类活动场次`, '≥', '场']);
  const { templates } = readLibrary(sheetOf([['一级指标', '二级指标', '三级指标', '指标性质', '计量单位'], ...rows]))!;
  let kept = '';
  const shelf = new Shelf({ read: () => null, keep: (text) => void (kept = text) });
  expect(shelf.add(templates).added).toHaveLength(10_000);
  expect(kept.length).toBeLessThan(3_000_000);
});
