/** Family of rules: a category that a form must have. An unused printed row does not count as having it. */

import type { IndicatorTable, Level1, Level2 } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, insertRow, notChecked, type Context, type Rule, type Verdict } from '../rule';
import { PLACED } from './block';
import { evidentIn, unknownGroup, type Evident } from './evident';
import { linesOf, placedIn } from './line';

type Told = Pick<Rule, 'id' | 'title' | 'why' | 'basis' | 'severity' | 'example'>;

export interface Missing extends Told {
  readonly level1: Level1;
  /** 二级 of the rows to be inserted. */
  readonly insert: readonly [Level2, ...Level2[]];
  /** 二级 of which one is enough, where it plainly stands under its 一级. */
  readonly met: readonly [Level2, ...Level2[]];
  /** The rows belong to the category. */
  readonly has: (rows: Evident) => boolean;
  /** A row belongs to it by its name, wherever it stands. */
  readonly named?: RegExp;
  /** Only asked where another 一级 is there at all: 数量指标 only where there is 产出. */
  readonly within?: Level1;
  /** Only where the policy of the form asks for it. */
  readonly asked?: (context: Context) => boolean;
}

const { 数量指标, 质量指标, 时效指标, 服务对象满意度指标, 经济效益指标, 社会效益指标, 生态效益指标, 可持续影响指标 } = PLACED;
const EACH = 数量指标 | 质量指标 | 时效指标 | 服务对象满意度指标;
const ONE = 经济效益指标 | 社会效益指标 | 生态效益指标 | 可持续影响指标;

/** Nothing that every form must have is missing; null of a mid-term table, which need not repeat it. */
function isComplete(table: IndicatorTable): boolean | null {
  if (table.scope === 'mid-term') return null;
  const placed = placedIn(table);
  return (placed & EACH) === EACH && (placed & ONE) !== 0;
}

/** 没有产出指标, 产出指标下没有质量指标 … The mid-term table need not repeat every category. */
export function categoryMissing(missing: Missing): Rule<'indicators'> {
  const { level1, insert, met, has, named, within, asked, ...told } = missing;
  const places = met.reduce((bits, level2) => bits | PLACED[level2], 0);
  return defineRule({
    ...told,
    group: 'indicator',
    about: 'indicators',
    ...(asked ? {} : { plainly: isComplete }),
    check(table, context) {
      if (table.scope === 'mid-term' || (asked && !asked(context))) return SKIPPED;
      if (placedIn(table) & places) return HOLDS;
      const found = evidentIn(table);
      for (const rows of found) if (has(rows) && isWithin(rows)) return HOLDS;
      if (named && linesOf(table).some(({ unused, plain }) => !unused && named.test(plain))) return HOLDS;
      const group = found.filter(isWithin);
      return within && group.length === 0 ? SKIPPED : [verdict(table, found, group)];
    },
  });

  function isWithin(rows: Evident): boolean {
    return within === undefined || rows.level1.includes(within);
  }

  function verdict(table: IndicatorTable, found: readonly Evident[], group: readonly Evident[]): Verdict {
    const unknown = (within ? group.find((rows) => rows.level2 === null)?.line.indicator.level2.text.trim() : null) ?? unknownGroup(found);
    if (unknown !== null) return notChecked(unknown === '' ? '有指标没有写明所属的一级、二级指标，无法判断缺少哪一类' : `“${unknown}”不是常见的指标类别名称，无法判断缺少哪一类`);
    const place = within ? group.find((rows) => !rows.line.indicator.level1.inherited)?.line.indicator.level1 : undefined;
    const fact = within ? `${within}下没有${insert[0]}` : `没有${insert[0] === '经济成本指标' ? '成本指标' : level1}`;
    const count = found.reduce((sum, { rows }) => sum + rows, 0);
    return fault(place ?? table.header, `${fact}，共有 ${count} 条指标。请补充，或插入一条标准指标后填写指标值。`, { fixes: [insertRow(level1, ...insert)] });
  }
}
