/** Template: a standard indicator ready to be inserted. Data only; the number is always left to the clerk. */

import { PARENTS, type Level1, type Level2, type Operator, type Tree } from '../model';

export interface Template {
  /** Stable, unique: `SL-001`. */
  readonly code: string;
  /** Kinds of project it suits; empty means any. */
  readonly projectTypes: readonly string[];
  readonly level1: Level1;
  readonly level2: Level2;
  readonly level3: string;
  readonly operator: Operator | null;
  /** `%`, `人次`, `元/人` …; empty for 定性. */
  readonly unit: string;
  readonly nature: '定量' | '定性';
  /** Which way is better. */
  readonly direction: 'higher' | 'lower' | 'exact';
  /** Shown as 参考值, never written. */
  readonly reference: string;
  /** A filled-in example that raises no finding: `≥95(%)`. */
  readonly example: string;
  /** 指标解释 */
  readonly explanation: string;
  /** 取值依据 */
  readonly evidence: string;
  readonly keywords: readonly string[];
}

/** What is typed into the value cell: `≥__(%)`, to be completed by the clerk; a blank to describe for 定性. */
export function promptOf(template: Template): string {
  return template.nature === '定量' ? `${template.operator ?? ''}__${template.unit ? `(${template.unit})` : ''}` : '';
}

/**
 * The policy trees in which the template has a place, the newer first. 经济成本 has one in both: the tree of 2015 prints it as
 * 成本指标 under 产出指标. 社会成本 and 生态环境成本 came with the 一级 成本指标 of 2021.
 */
export function treesOf({ level1, level2 }: Pick<Template, 'level1' | 'level2'>): readonly Tree[] {
  if (level1 === '成本指标') return level2 === '经济成本指标' || level2 === '成本指标' ? ['2021', '2015'] : ['2021'];
  return (['2021', '2015'] as const).filter((tree) => PARENTS[level2][tree].includes(level1));
}
