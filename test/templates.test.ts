/** The template library: complete, consistent with itself, and found by the words a clerk would use. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Examiner } from '../src/session';
import { row } from '../src/rules';
import { LEVEL1, PARENTS, editDistance, essence, isPercent, readQuantity } from '../src/model';
import { findTemplate, projectTypeOf, promptOf, searchTemplates, templateFor, templates, treesOf, type Template } from '../src/templates';
import { drawForm } from './forms/draw';
import { SOUND } from './forms/sound';

const named = (template: Template): string => `${template.code} ${template.level3}`;
const offenders = (wrong: (template: Template) => boolean): string[] => templates.filter(wrong).map(named);

const kindsOf = (): string[] => [...new Set(templates.flatMap((template) => template.projectTypes))];
const ofKind = (type: string): Template[] => templates.filter((template) => template.projectTypes.includes(type));

describe('the library', () => {
  test('keeps at least 400 indicators for at least 25 kinds of project', () => {
    expect(templates.length).toBeGreaterThanOrEqual(400);
    expect(kindsOf().length).toBeGreaterThanOrEqual(25);
  });

  test('tells in the README how many there are', () => {
    const told = /(\d+) 条、(\d+) 类项目/.exec(readFileSync(resolve(__dirname, '../README.md'), 'utf8'));
    expect(told?.slice(1).map(Number)).toEqual([templates.length, kindsOf().length]);
  });

  test.each(kindsOf())('keeps cost, quantity, quality, time, benefit and satisfaction for %s', (type) => {
    const has = (...names: readonly string[]): boolean => ofKind(type).some(({ level1, level2 }) => names.includes(level1) || names.includes(level2));
    const wanted = ['经济成本指标', '数量指标', '质量指标', '时效指标', '效益指标', '服务对象满意度指标'];
    expect(wanted.filter((name) => !has(name))).toEqual([]);
  });

  test('numbers the codes of a kind and category without a gap', () => {
    const numbers = new Map<string, number[]>();
    for (const { code } of templates) {
      const series = code.slice(0, -2);
      numbers.set(series, [...(numbers.get(series) ?? []), Number(code.slice(-2))]);
    }
    for (const [series, found] of numbers) expect([series, found]).toEqual([series, found.map((_, i) => i + 1)]);
  });

  test('has a place for every template in the tree of 2021, and in that of 2015 for all but the costs that came later', () => {
    expect(offenders((template) => !treesOf(template).includes('2021'))).toEqual([]);
    for (const template of templates) expect([template.code, treesOf(template).includes('2015')]).toEqual([template.code, !['社会成本指标', '生态环境成本指标'].includes(template.level2)]);
    expect(treesOf({ level1: '产出指标', level2: '成本指标' })).toEqual(['2021', '2015']);
    expect(treesOf({ level1: '效益指标', level2: '数量指标' })).toEqual([]);
  });

  test('keeps codes unique and in one shape', () => {
    expect(new Set(templates.map((template) => template.code)).size).toBe(templates.length);
    expect(offenders((template) => !/^(?:CB|SL|ZL|SX|JJ|SH|ST|KC|MY)-\d{3,4}$/.test(template.code))).toEqual([]);
  });

  test.each(['成本指标', '产出指标', '效益指标', '满意度指标'])('keeps at least twelve indicators for %s', (level1) => {
    expect(templates.filter((template) => template.level1 === level1).length).toBeGreaterThanOrEqual(12);
  });

  test.each(['数量指标', '质量指标', '时效指标', '社会效益指标', '可持续影响指标'])('keeps at least twelve indicators for %s', (level2) => {
    expect(templates.filter((template) => template.level2 === level2).length).toBeGreaterThanOrEqual(12);
  });

  test('keeps every 二级 under its 一级 of the 2021 tree', () => {
    expect(offenders((template) => !PARENTS[template.level2]['2021'].includes(template.level1))).toEqual([]);
  });

  test('keeps names unique and, among those offered together, more than two characters apart', () => {
    const close: string[] = [];
    templates.forEach((a, at) => {
      for (const b of templates.slice(at + 1)) {
        const together = a.projectTypes.length === 0 || b.projectTypes.length === 0 || a.projectTypes.some((type) => b.projectTypes.includes(type));
        const distance = editDistance(essence(a.level3), essence(b.level3), 2);
        if (distance === 0 || (together && distance <= 2)) close.push(`${named(a)} / ${named(b)}`);
      }
    });
    expect(close).toEqual([]);
  });

  test('keeps a general template for every 二级 that a rule may ask for', () => {
    for (const level2 of ['经济成本指标', '数量指标', '质量指标', '时效指标', '经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '服务对象满意度指标']) {
      expect(templates.some((template) => template.level2 === level2 && template.projectTypes.length === 0)).toBe(true);
    }
  });

  test('keeps every text filled in', () => {
    expect(offenders((t) => [t.level3, t.reference, t.example, t.explanation, t.evidence, ...t.keywords].some((text) => text.trim() === '') || t.keywords.length < 2)).toEqual([]);
  });
});

describe('the value of a template', () => {
  const counted = templates.filter((template) => template.nature === '定量');

  test('reads from the example with the declared operator and unit', () => {
    expect(counted.filter((template) => {
      const quantity = readQuantity(template.example);
      return quantity.number === null || quantity.operator !== template.operator || quantity.unit !== template.unit;
    }).map(named)).toEqual([]);
  });

  test('keeps its operator in step with its direction', () => {
    const meant = { higher: '≥', lower: '≤', exact: '=' } as const;
    expect(counted.filter((template) => template.operator !== meant[template.direction]).map(named)).toEqual([]);
  });

  test('keeps shares in percent and within 0 to 100', () => {
    expect(counted.filter((template) => /(?:率|满意度|比例|占比)$/.test(template.level3) !== isPercent(template.unit)).map(named)).toEqual([]);
    expect(counted.filter((template) => {
      const { number } = readQuantity(template.example);
      return isPercent(template.unit) && (number === null || number.lt(0) || number.gt(100));
    }).map(named)).toEqual([]);
  });

  test('never asks for more cost, and prices one unit only', () => {
    const costs = templates.filter((template) => template.level1 === '成本指标');
    expect(costs.filter((template) => template.operator !== '≤').map(named)).toEqual([]);
    expect(costs.filter((template) => template.unit.startsWith('元') && !template.unit.startsWith('元/')).map(named)).toEqual([]);
  });

  test('shows an example that lies within its reference range', () => {
    expect(counted.filter(({ reference, example }) => {
      const range = /^(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))?$/.exec(reference);
      const { number } = readQuantity(example);
      return range !== null && (number!.lt(range[1]!) || number!.gt(range[2] ?? range[1]!));
    }).map(named)).toEqual([]);
  });

  test('leaves operator and unit out of what is told in words', () => {
    expect(offenders((template) => template.nature === '定性' && (template.operator !== null || template.unit !== '' || readQuantity(template.example).kind === 'blank'))).toEqual([]);
  });

  test('leaves the number to the clerk', () => {
    expect(promptOf(findTemplate('ZL-101')!)).toBe('≥__(%)');
    expect(promptOf(findTemplate('SL-102')!)).toBe('≥__(人次)');
    expect(promptOf(findTemplate('KC-001')!)).toBe('');
    expect(offenders((template) => /\d/.test(promptOf(template)))).toEqual([]);
  });
});

describe('finding a template', () => {
  test('finds by code, however it is typed', () => {
    expect(findTemplate(' my-101 ')?.level3).toBe('培训学员满意度');
    expect(findTemplate('MY-999')).toBeUndefined();
  });

  test('lists names before keywords before explanations', () => {
    const found = searchTemplates('培训');
    expect(found[0]?.level3.startsWith('培训')).toBe(true);
    expect(found.every((template) => JSON.stringify(template).includes('培训'))).toBe(true);
  });

  test('asks for every word', () => {
    const found = searchTemplates('体检 满意度');
    expect(found.map((template) => template.code)).toContain('MY-801');
    expect(found.every((template) => JSON.stringify(template).includes('体检'))).toBe(true);
  });

  test('finds run-together words by their parts', () => {
    expect(searchTemplates('培训满意度')[0]?.code).toBe('MY-101');
  });

  test('lists nothing for words of another world, and everything for no words', () => {
    expect(searchTemplates('量子纠缠')).toEqual([]);
    expect(searchTemplates('  ')).toHaveLength(templates.length);
  });
});

describe('the template for a missing category', () => {
  test.each([
    ['2025年度干部教育培训', '满意度指标', '服务对象满意度指标', 'MY-101'],
    ['政务平台运行维护', '产出指标', '时效指标', 'SX-501'],
    ['办公楼修缮', '成本指标', '经济成本指标', 'CB-1001'],
    ['编外人员工作经费', '产出指标', '数量指标', 'SL-701'],
    ['专项工作经费', '满意度指标', '服务对象满意度', 'MY-001'],
    ['专项工作经费', '产出指标', '成本指标', 'CB-001'],
    ['机关党建工作', '效益指标', '', 'SH-301'],
  ])('proposes for %s, %s/%s: %s', (projectName, level1, level2, code) => {
    expect(templateFor(level1, level2, { projectName })?.code).toBe(code);
  });

  test.each([
    ['信访维稳工作经费', '时效指标', '信访事项按期办结率'], ['法律援助办案经费', '时效指标', '法律援助申请审查时限'], ['普法宣传经费', '时效指标', '普法任务按计划完成率'],
    ['路灯电费及维护', '质量指标', '道路照明设施亮灯率'], ['公厕管护经费', '质量指标', '公厕保洁检查达标率'], ['城区道路清扫保洁', '质量指标', '道路保洁考核达标路段比例'],
    ['居家养老服务补贴', '成本指标', '居家养老单次上门服务价格'], ['适龄妇女两癌筛查', '质量指标', '筛查异常人员随访管理率'], ['预防接种和疫苗冷链保障', '质量指标', '适龄儿童免疫规划疫苗接种率'],
  ])('proposes in a wide field what the name speaks of: for %s, %s: %s', (projectName, level2, level3) => {
    expect(templateFor('', level2, { projectName })?.level3).toBe(level3);
  });

  test('proposes a general one where the name speaks of nothing in its field, or only in worn words', () => {
    for (const projectName of ['教育费附加安排的支出', '体育设施建设', '卫生监督执法', '水资源管理']) expect(templateFor('产出指标', '质量指标', { projectName })?.projectTypes).toEqual([]);
  });

  test('follows the kind the clerk has said', () => {
    expect(templateFor('满意度指标', '服务对象满意度指标', { projectName: '专项经费', projectType: '设备购置' })?.code).toBe('MY-1201');
  });

  test('proposes nothing for what is no category', () => {
    expect(templateFor('其他', '说明', { projectName: '培训' })).toBeNull();
  });

  test('falls back to a general one for every 二级 and kind of project', () => {
    for (const level2 of new Set(templates.map((template) => template.level2))) {
      for (const name of ['不知何种项目', ...templates.flatMap((template) => template.projectTypes)]) {
        expect(templateFor('', level2, { projectName: name })?.level2).toBe(level2);
      }
    }
  });

  test('tells no kind from a name that speaks of none', () => {
    expect(projectTypeOf('专项工作经费')).toBeNull();
  });
});

describe('a template row filled with its example', () => {
  const rowOf = (template: Template): ReturnType<typeof row> => row(template.level1, template.level2, template.level3, template.example);
  const inOrder = (rows: readonly ReturnType<typeof row>[]): ReturnType<typeof row>[] => LEVEL1.flatMap((level1) => rows.filter((one) => one.一级 === level1));
  const findings = (rows: readonly ReturnType<typeof row>[]): string[] => {
    const sheet = drawForm({ table: inOrder(rows) });
    const examiner = new Examiner();
    examiner.arrange([sheet.name]);
    examiner.update(sheet);
    return examiner.result().findings.map((finding) => `${finding.rule.id}: ${finding.message}`);
  };

  test.each(templates.map((template) => [template.code, template] as const))('%s is accepted by every rule', (_code, template) => {
    expect(findings([...SOUND['shanghai']!.table, rowOf(template)])).toEqual([]);
  });

  test.each(kindsOf())('all of %s together are accepted too', (type) => {
    const offered = templates.filter((template) => template.projectTypes.length === 0 || template.projectTypes.includes(type));
    expect(findings(offered.map(rowOf))).toEqual([]);
  });
});
