/** 指标值 as clerks print them, and what must be read. */

import { dueDate, isPercent, isPlaceholder, readQuantity } from '../src/model';

/** text | kind | operator | number | unit; `-` for null. */
const VALUES = `
≥95.00(%) | quantity | ≥ | 95 | %
=100% | quantity | = | 100 | %
指标值≥98% | quantity | ≥ | 98 | %
年度目标值：≤30分钟 | duration | ≤ | 30 | 分钟
指标值明显 | qualitative | - | - | -
=100(%) | quantity | = | 100 | %
=100.00(%) | quantity | = | 100 | %
>=5次 | quantity | ≥ | 5 | 次
>=50% | quantity | ≥ | 50 | %
=>5次 | quantity | ≥ | 5 | 次
≥ 95 % | quantity | ≥ | 95 | %
≥95百分比 | quantity | ≥ | 95 | 百分比
≥95％ | quantity | ≥ | 95 | %
≥９５％ | quantity | ≥ | 95 | %
≥95（%） | quantity | ≥ | 95 | %
≥95【%】 | quantity | ≥ | 95 | %
＞＝5次 | quantity | ≥ | 5 | 次
≧90% | quantity | ≥ | 90 | %
⩾90% | quantity | ≥ | 90 | %
≦3次 | quantity | ≤ | 3 | 次
＝12(期) | quantity | = | 12 | 期
=10(条/周) | quantity | = | 10 | 条/周
≥2.00(次/场) | quantity | ≥ | 2 | 次/场
≤100000.00(元/场) | quantity | ≤ | 100000 | 元/场
≤40000.00(元) | quantity | ≤ | 40000 | 元
≥20(万页) | quantity | ≥ | 20 | 万页
≤1.8万元 | quantity | ≤ | 1.8 | 万元
≤1,234.50元 | quantity | ≤ | 1234.5 | 元
≤1 234.50元 | quantity | ≤ | 1234.5 | 元
≤1，200元 | quantity | ≤ | 1200 | 元
≥500人次 | quantity | ≥ | 500 | 人次
≥500 人次 | quantity | ≥ | 500 | 人次
≥5(场次) | quantity | ≥ | 5 | 场次
=1(个) | quantity | = | 1 | 个
≥7(人) | quantity | ≥ | 7 | 人
=0(次) | quantity | = | 0 | 次
>0 | quantity | > | 0 | -
<5% | quantity | < | 5 | %
＜5% | quantity | < | 5 | %
≤15(%) | quantity | ≤ | 15 | %
≥4.8分 | quantity | ≥ | 4.8 | 分
≥90分 | quantity | ≥ | 90 | 分
90分以上 | quantity | ≥ | 90 | 分
100% | quantity | - | 100 | %
95 | quantity | - | 95 | -
0 | quantity | - | 0 | -
0.95 | quantity | - | 0.95 | -
≥95 | quantity | ≥ | 95 | -
=3 | quantity | = | 3 | -
3场 | quantity | - | 3 | 场
3(场) | quantity | - | 3 | 场
2 个 | quantity | - | 2 | 个
500人左右 | quantity | - | 500 | 人
500余人 | quantity | - | 500 | 人
约500人 | quantity | - | 500 | 人
每年≥2次 | quantity | ≥ | 2 | 次
全年不少于12次 | quantity | ≥ | 12 | 次
每季度1次 | quantity | - | 1 | 次
100元/人·天 | quantity | - | 100 | 元/人·天
≤550元/人/天 | quantity | ≤ | 550 | 元/人/天
≤900元/人次 | quantity | ≤ | 900 | 元/人次
不低于90% | quantity | ≥ | 90 | %
不少于 30 人 | quantity | ≥ | 30 | 人
不超过5% | quantity | ≤ | 5 | %
不高于3.5万元 | quantity | ≤ | 3.5 | 万元
大于等于90% | quantity | ≥ | 90 | %
小于等于2次 | quantity | ≤ | 2 | 次
大于90% | quantity | > | 90 | %
低于1% | quantity | < | 1 | %
至少5次 | quantity | ≥ | 5 | 次
最多3次 | quantity | ≤ | 3 | 次
达到95% | quantity | = | 95 | %
达到95%以上 | quantity | ≥ | 95 | %
95%以上 | quantity | ≥ | 95 | %
≥95%以上 | quantity | ≥ | 95 | %
90%及以上 | quantity | ≥ | 90 | %
控制在5%以内 | quantity | ≤ | 5 | %
5%以下 | quantity | ≤ | 5 | %
百分之九十五 | quantity | - | 95 | 百分之
百分之九十五以上 | quantity | ≥ | 95 | 百分之
不低于百分之九十 | quantity | ≥ | 90 | 百分之
≥百分之95 | quantity | ≥ | 95 | 百分之
百分之百 | quantity | - | 100 | 百分之
百分百 | quantity | - | 100 | 百分之
±5% | quantity | - | 5 | %
+5% | quantity | - | 5 | %
≥-5% | quantity | ≥ | -5 | %
-3% | quantity | - | -3 | %
1-2期 | quantity | - | 1 | 期
50-60人 | quantity | - | 50 | 人
3～5次 | quantity | - | 3 | 次
3至5次 | quantity | - | 3 | 次
90%-95% | quantity | - | 90 | %
5人-10人 | quantity | - | 5 | 人
100%完成 | quantity | - | 100 | %
100%(全覆盖) | quantity | - | 100 | %
≥95%且≤100% | quantity | ≥ | 95 | %
≥3个百分点 | quantity | ≥ | 3 | 个百分点
≤3‰ | quantity | ≤ | 3 | ‰
≥120平方米 | quantity | ≥ | 120 | 平方米
≥500㎡ | quantity | ≥ | 500 | m2
≥500m² | quantity | ≥ | 500 | m2
≥12.5km | quantity | ≥ | 12.5 | km
≥2TB | quantity | ≥ | 2 | TB
≤30dB | quantity | ≤ | 30 | dB
≤5000元/平方米 | quantity | ≤ | 5000 | 元/平方米
≥30亩 | quantity | ≥ | 30 | 亩
≥3000公斤/亩 | quantity | ≥ | 3000 | 公斤/亩
≥1套/村 | quantity | ≥ | 1 | 套/村
≥2次/年 | quantity | ≥ | 2 | 次/年
≥3(批次) | quantity | ≥ | 3 | 批次
两次 | quantity | - | 2 | 次
一场 | quantity | - | 1 | 场
≥两次 | quantity | ≥ | 2 | 次
十二期 | quantity | - | 12 | 期
5年 | duration | - | 5 | 年
≤1年 | duration | ≤ | 1 | 年
≤2年 | duration | ≤ | 2 | 年
≤30(分钟) | duration | ≤ | 30 | 分钟
≤1(小时) | duration | ≤ | 1 | 小时
=365(天) | duration | = | 365 | 天
≥360(天) | duration | ≥ | 360 | 天
5-7天 | duration | - | 5 | 天
2小时内 | duration | ≤ | 2 | 小时
2小时以内 | duration | ≤ | 2 | 小时
30日内 | duration | ≤ | 30 | 日
5个工作日内 | duration | ≤ | 5 | 个工作日
≤12个月 | duration | ≤ | 12 | 个月
≤12(月) | duration | ≤ | 12 | 月
一年 | duration | - | 1 | 年
全年365天 | duration | - | 365 | 天
1小时内响应，3小时内抵达现场 | duration | - | - | -
1小时内响应,3小时内抵达现场 | duration | - | - | -
3小时内抵达现场 | duration | - | - | -
1小时内到达 | duration | - | - | -
收到申请后5个工作日内办结 | duration | - | - | -
6月底前 | deadline | - | - | -
3月底前 | deadline | - | - | -
12月前 | deadline | - | - | -
12月底前 | deadline | - | - | -
12月31日前 | deadline | - | - | -
2026年12月31日前 | deadline | - | - | -
2026年12月底前完成 | deadline | - | - | -
2026年6月 | deadline | - | - | -
2026年 | deadline | - | - | -
2026年内完成 | deadline | - | - | -
2026-12-31 | deadline | - | - | -
2026/12/31 | deadline | - | - | -
2026.12.31前 | deadline | - | - | -
≤2026年12月31日 | deadline | - | - | -
分别4月底及12月底前完成 | deadline | - | - | -
一季度完成 | deadline | - | - | -
第四季度 | deadline | - | - | -
2026年第三季度 | deadline | - | - | -
年底前 | deadline | - | - | -
年底前完成 | deadline | - | - | -
当年完成 | deadline | - | - | -
年内完成 | deadline | - | - | -
上半年完成 | deadline | - | - | -
次年3月底前 | deadline | - | - | -
6月 | deadline | - | - | -
1-12月 | deadline | - | - | -
1月至12月 | deadline | - | - | -
6月中旬 | deadline | - | - | -
按期完成 | qualitative | - | - | -
及时 | qualitative | - | - | -
符合市级培训要求 | qualitative | - | - | -
优良中差 | qualitative | - | - | -
优/良/中/差 | qualitative | - | - | -
是 | qualitative | - | - | -
显著 | qualitative | - | - | -
规范,不超过预算 | qualitative | - | - | -
≤预算数 | qualitative | - | - | -
有规范的响应流程,并做好用工单统计 | qualitative | - | - | -
1:10 | qualitative | - | - | -
1/3 | qualitative | - | - | -
7*24小时 | qualitative | - | - | -
7×24小时 | qualitative | - | - | -
3A级 | qualitative | - | - | -
2个项目通过验收 | qualitative | - | - | -
2次，每次30人 | qualitative | - | - | -
前3名 | qualitative | - | - | -
零事故 | qualitative | - | - | -
按合同约定12期拨付 | qualitative | - | - | -
≥__(%) | qualitative | - | - | -
每季度一次 | quantity | - | 1 | 次
持续提高对口支援工作质效 | qualitative | - | - | -
定性优良中低差 | qualitative | - | - | -
定量≥95% | quantity | ≥ | 95 | %
 | blank | - | - | -
`.split('\n').slice(1, -1).map((line) => line.split('|').map((part) => part.trim()) as [string, string, string, string, string]);

describe('指标值', () => {
  test.each(VALUES)('reads %s', (text, kind, operator, number, unit) => {
    const read = readQuantity(text);
    expect([read.kind, read.operator ?? '-', read.number?.toString() ?? '-', read.unit ?? '-']).toEqual([kind, operator, number, unit]);
  });

  test('keeps the operator exactly as typed', () => {
    const typed = (text: string): string | null => readQuantity(text).operatorText;
    expect(['>=5次', '＞＝ 5次', '≥ 95 %', '不低于90%', '每年 ≥2次', '＝1个', '95%以上'].map(typed)).toEqual(['>=', '＞＝', '≥', '不低于', '≥', '＝', null]);
  });

  test('keeps both ends of a range', () => {
    expect(readQuantity('5-7天').upTo?.toString()).toBe('7');
    expect(readQuantity('90%～95%').upTo?.toString()).toBe('95');
    expect(readQuantity('≥5次').upTo).toBeNull();
  });

  test('counts the printed decimals', () => {
    expect(['≥30.00(场)', '≥30(场)', '1.5', '百分之九十'].map((text) => readQuantity(text).decimals)).toEqual([2, 0, 1, 0]);
  });

  test('takes the unit from its column where the value has none', () => {
    expect(readQuantity('≥95', '%')).toMatchObject({ unit: '%', kind: 'quantity' });
    expect(readQuantity('≥95', '')).toMatchObject({ unit: null });
  });

  test('never fails on any text', () => {
    for (const text of ['=', '≥', '%', '()', '-', '－－', '≥%', '百分之', '一二三', '年', '13月底前', '99月', '2026年13月', '≥1e9', '9'.repeat(400)]) expect(() => readQuantity(text)).not.toThrow();
  });
});

describe('the day a deadline means', () => {
  const DUE = `
6月底前 | 2024-6-30
12月前 | 2024-12-31
2026年12月31日前 | 2026-12-31
2027年6月 | 2027-6-30
2月底前 | 2024-2-29
11月15日前 | 2024-11-15
6月中旬 | 2024-6-20
6月上旬 | 2024-6-10
分别4月底及12月底前完成 | 2024-12-31
一季度完成 | 2024-3-31
2025年第二季度 | 2025-6-30
年底前 | 2024-12-31
2025年底前 | 2025-12-31
2026年 | 2026-12-31
2026年前 | 2025-12-31
上半年完成 | 2024-6-30
1-11月 | 2024-11-30
2026.9.30前 | 2026-9-30
`.split('\n').slice(1, -1).map((line) => line.split('|').map((part) => part.trim()) as [string, string]);

  test.each(DUE)('%s is %s in the budget year 2024', (text, expected) => {
    const day = dueDate(readQuantity(text), 2024);
    expect(day && `${day.year}-${day.month}-${day.day}`).toBe(expected);
  });

  test('is unknown without a year, and for the next year', () => {
    expect(dueDate(readQuantity('6月底前'), null)).toBeNull();
    expect(dueDate(readQuantity('次年3月底前'), 2024)).toBeNull();
    expect(dueDate(readQuantity('≥95%'), 2024)).toBeNull();
  });
});

test('percent words mean a share, 百分点 does not', () => {
  expect(['%', '％', '百分比', '百分之', ' % '].every((unit) => isPercent(unit))).toBe(true);
  expect([null, '', '个百分点', '百分点', '次', '‰'].some((unit) => isPercent(unit))).toBe(false);
});

test.each(['≥__(%)', '＿＿', 'XX', '××年', 'ＸＸ', '待填写', '请填写金额', '（略）', '{单位}', '-', '*', '——', 'N/A', '待定', '/'])('%s is left to be filled in', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(['≥95%', '2-3次', 'XXL号服装', '略有提升', '5*8小时', '1/3', '是', '', '无', '请示办理及时'])('%s is an answer', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
