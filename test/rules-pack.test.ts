/** Which policy governs a form, and with it whether a 成本 indicator is asked for. */

import { choosePack } from '../src/rules';
import { only, sheetOf } from './forms/sheet-of';

const HEAD = (year: number): string[][] => [[`${year}年项目支出绩效目标表`, '', '', '单位：万元'], ['项目名称', '道路养护', '实施单位', '养护中心'], ['年度目标', '养护好全县的道路，保障通行安全。']];
const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护里程', '≥30公里']];
const WEIGHTED = [['一级指标', '二级指标', '三级指标', '指标值', '分值权重'], ['产出指标', '数量指标', '养护里程', '≥30公里', '90']];
const MONEY = ['年度资金总额', '100'];

const packOf = (rows: readonly (readonly string[])[]): string => choosePack(only(sheetOf(rows))).id;

test.each([
  ['the year’s money and nothing else', [...HEAD(2026), MONEY, ...TABLE], 'general'],
  ['weights', [...HEAD(2026), MONEY, ...WEIGHTED], 'central-2021'],
  ['上年结转', [...HEAD(2026), MONEY, ['其中：财政拨款', '80'], ['上年结转', '20'], ...TABLE], 'central-2021'],
  ['执行率分值', [...HEAD(2026), [...MONEY, '执行率分值', '10'], ...TABLE], 'central-2021'],
  ['weights, before the policy', [...HEAD(2020), MONEY, ...WEIGHTED], 'general'],
  ['成本 as 一级', [...HEAD(2026), MONEY, ...TABLE, ['成本指标', '经济成本指标', '每公里养护成本', '≤3600元/公里']], 'central-2021'],
])('a form with %s', (_, rows, pack) => {
  expect(packOf(rows)).toBe(pack);
});
