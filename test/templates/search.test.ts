/** Search: what is typed leads to what is meant, in the order the open form gives, and never to guesses where the words are right. */

import { searchIn, searchTemplates, standardIndex, templates } from '../../src/templates';
import { ASKED } from './asked';

describe('the table of queries', () => {
  test('holds more than a hundred', () => {
    expect(ASKED.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ASKED.map(({ words, context }) => `${words} ${JSON.stringify(context)}`)).size).toBeGreaterThanOrEqual(100);
  });

  test.each(ASKED.map((asked) => [asked.how, asked.words, asked.name, asked] as const))('%s: “%s” finds %s', (_how, words, name, { context }) => {
    expect(templates.map(({ level3 }) => level3)).toContain(name);
    expect(searchTemplates(words, context).slice(0, 3).map(({ level3 }) => level3)).toContain(name);
  });
});

const names = (words: string, context?: Parameters<typeof searchTemplates>[1]): string[] => searchTemplates(words, context).map(({ level3 }) => level3);

describe('slips', () => {
  test('stand behind what has the words exactly', () => {
    for (const { words, context } of ASKED) {
      const alike = searchIn([standardIndex()], words, context).map((found) => Number(found.alike));
      expect({ words, alike }).toEqual({ words, alike: [...alike].sort() });
    }
  });

  test('are not forgiven where enough templates have the words exactly', () => {
    for (const words of ['满意度', '培训', 'manyidu', '验收合格率', 'myd']) {
      const found = searchIn([standardIndex()], words);
      expect(found.length).toBeGreaterThanOrEqual(5);
      expect(found.filter(({ alike }) => alike)).toEqual([]);
    }
  });

  test('are marked as such', () => {
    const [first] = searchIn([standardIndex()], '出勤律');
    expect([first?.template.level3, first?.alike]).toEqual(['参训人员出勤率', true]);
  });

  test.each(['量子纠缠', 'mxd', 'zzqq', 'xyzxyzxyz', '1949', 'qwertyuiop', '曲率引擎'])('find nothing for %s', (words) => {
    expect(names(words)).toEqual([]);
  });
});

describe('the open form', () => {
  const kindOf = (name: string): string => templates.find(({ level3 }) => level3 === name)!.projectTypes.join();
  const rankOf = (list: readonly string[], fits: (kind: string) => boolean): number[] => list.flatMap((name, at) => (fits(kindOf(name)) ? [at] : []));

  test('puts its own kind first, what suits every project next, other kinds last', () => {
    const list = names('', { projectType: '培训', projectName: '' });
    expect(list).toHaveLength(templates.length);
    const [own, any, others] = [rankOf(list, (kind) => kind.includes('培训')), rankOf(list, (kind) => kind === ''), rankOf(list, (kind) => kind !== '' && !kind.includes('培训'))];
    expect(Math.max(...own)).toBeLessThan(Math.min(...any));
    expect(Math.max(...any)).toBeLessThan(Math.min(...others));
  });

  test('lifts the categories it lacks, whether named as 二级 or 一级', () => {
    const level2 = new Map(templates.map((template) => [template.level3, template.level2]));
    const context = { projectType: '培训', projectName: '' };
    const first = (missing: readonly string[]): string | undefined => level2.get(names('', { ...context, missing })[0]!);
    expect(first(['时效指标'])).toBe('时效指标');
    expect(first(['产出时效指标'])).toBe('时效指标');
    expect(first(['满意度指标'])).toBe('服务对象满意度指标');
    expect(first(['成本指标'])).toBe('经济成本指标');
  });

  test('counts the words of its goals', () => {
    const plain = { projectType: null, projectName: '专项工作经费' };
    const goals = { ...plain, goalText: '组织志愿者开展垃圾分类宣传，居民垃圾分类参与率明显提高。' };
    const at = (context: typeof plain): number => names('', context).indexOf('居民生活垃圾分类参与率');
    expect(at(goals)).toBeLessThan(at(plain));
    expect(names('参与率', goals)[0]).toBe('居民生活垃圾分类参与率');
  });

  test('hears nothing in words that every project has', () => {
    const kinds = searchIn([standardIndex()], '', { projectName: '专项工作经费', goalText: '全年开展各项工作，完成项目资金支出。' }).map(({ template }) => template.projectTypes.length === 0);
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
  });

  test('puts what it has already last and marks it', () => {
    const found = searchIn([standardIndex()], '', { projectType: '培训', present: ['培训学员 满意度', '参训人员出勤率。'] });
    expect(found.slice(-2).map(({ template }) => template.level3).sort()).toEqual(['参训人员出勤率', '培训学员满意度'].sort());
    expect(found.filter(({ present }) => present)).toHaveLength(2);
  });

  test('puts costs that the older tree does not know behind those it does', () => {
    const list = names('', { projectName: '工作经费', tree: '2015' });
    expect(list.indexOf('项目实施引发纠纷次数')).toBeGreaterThan(list.indexOf('预算成本控制率'));
    expect(list.indexOf('项目实施引发纠纷次数')).toBeGreaterThan(names('', { projectName: '工作经费', tree: '2021' }).indexOf('项目实施引发纠纷次数'));
  });

  test('never changes what is found, only the order', () => {
    for (const words of ['满意度', 'myd', '出勤律', '验收 设备']) expect([...names(words, { projectName: '2026年培训', present: ['培训学员满意度'] })].sort()).toEqual([...names(words)].sort());
  });
});

describe('where nothing answers', () => {
  test('years and figures are left aside', () => {
    expect(names('满意度 2026')[0]).toBe(names('满意度')[0]);
    expect(names('2026年度 培训 人次')[0]).toBe('参加培训人次');
    expect(names('12348')[0]).toBe('公共法律咨询服务人次');
    expect(names('2026')).toEqual([]);
  });

  test('the more telling part of a word will do, and no other word is dropped', () => {
    expect(names('会议次数')).toContain('举办会议场次');
    expect(names('会议次数')).not.toContain('日常巡检次数');
    expect(names('出勤率 量子')).toEqual([]);
  });

  test('a wrong letter is forgiven only where no template has the word as it is', () => {
    const exact = searchIn([standardIndex()], 'gongzi');
    expect(exact.length).toBeGreaterThan(0);
    expect(exact.some(({ template }) => template.level3 === '年度重点工作任务数量')).toBe(false);
  });
});
