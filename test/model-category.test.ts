/** 一级 and 二级指标 as they are printed, and which of them belong together. */

import { LEVEL1, LEVEL2, PARENTS, isStandardName, level1Of, level2Of } from '../src/model';

test.each([
  ['产出指标', '产出指标'], ['产出', '产出指标'], ['产出\n指标', '产出指标'], ['满意 度指 标', '满意度指标'], ['产出指标（50分）', '产出指标'], ['效益指标(30)', '效益指标'],
  ['一、产出指标', '产出指标'], ['（二）效益指标', '效益指标'], ['1.成本指标', '成本指标'], ['效果指标', '效益指标'], ['项目产出', '产出指标'], ['成本指标', '成本指标'], ['产出指标50分', '产出指标'],
])('一级 %s is %s', (text, name) => expect(level1Of(text)).toBe(name));

test.each(['', '数量指标', '时效指标', '指标', '活动开展及时率', '产出率', 'constructor', '履职目标'])('%s is no 一级', (text) => expect(level1Of(text)).toBeNull());

test.each([
  ['数量指标', '数量指标'], ['数 量 指 标', '数量指标'], ['产出数量', '数量指标'], ['质量', '质量指标'], ['进度指标', '时效指标'], ['时效指标（10分）', '时效指标'], ['环境效益指标', '生态效益指标'],
  ['可持续影响', '可持续影响指标'], ['服务对象满意度', '服务对象满意度指标'], ['社会公众或服务对象满意度指标', '服务对象满意度指标'], ['满意度指标', '服务对象满意度指标'], ['成本指标', '成本指标'],
  ['经济成本指标', '经济成本指标'], ['生态环境成本指标', '生态环境成本指标'], ['(1)数量指标', '数量指标'],
])('二级 %s is %s', (text, name) => expect(level2Of(text)).toBe(name));

test.each(['', '产出指标', '效益指标', '活动开展及时率', '群众满意度', '参训人数', 'toString', '质量合格率'])('%s is no 二级', (text) => expect(level2Of(text)).toBeNull());

test('every standard 二级 has parents in both trees, all of them standard', () => {
  for (const name of LEVEL2) for (const tree of ['2015', '2021'] as const) {
    expect(PARENTS[name][tree].length).toBeGreaterThan(0);
    for (const parent of PARENTS[name][tree]) expect(LEVEL1).toContain(parent);
    expect(level2Of(name)).toBe(name);
  }
});

test('成本 stands under 产出 in the tree of 2015 and may be a 一级 of its own in that of 2021', () => {
  expect(PARENTS['成本指标']['2015']).toEqual(['产出指标']);
  expect(PARENTS['成本指标']['2021'][0]).toBe('成本指标');
});

test('knows what needs no renaming', () => {
  expect(['数量指标', '数量', '服务对象满意度指标', '服务对象满意度', '产出指标（50分）', '满意 度指标', '一、产出指标'].every(isStandardName)).toBe(true);
  expect(['进度指标', '效果指标', '环境效益指标', '社会公众满意度指标', '', '名称'].some(isStandardName)).toBe(false);
});
