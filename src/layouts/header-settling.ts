/** Words of a header that mean one thing beside some headers and another beside others. */

import { tellsKind } from '../model';
import type { Leaf } from './header-leaves';
import type { HeaderRole } from './header-words';
import type { Page } from './page';

/** The leaves of a header with what each means beside the others; the rows below `bottom` tell what words leave open. */
export function settleWords(page: Page, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  let [directs, opens, values] = [false, false, false];
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i]!;
    if (isValue(leaf)) values = true;
    else if (isUnsettled(leaf)) opens = true;
    else if (leaf.role === 'direction') directs = true;
  }
  if (values && !opens && !directs) return leaves; // most headers
  const others = directs ? settleDirection(page, bottom, leaves) : leaves;
  const settled = opens ? others.map((leaf) => (isUnsettled(leaf) ? settle(leaf, others) : leaf)) : others;
  return settled.some(isValue) ? settled : settleGoal(settled);
}

function isUnsettled({ role, item }: Leaf): boolean {
  return role === 'name' || role === 'content' || role === 'remark' || (role === 'basis' && item.key === STANDARD);
}

function isValue({ role }: Leaf): boolean {
  return role === 'value' || role === 'annualValue' || role === 'termValue' || role === 'operator';
}

/** 绩效标准: why a value was chosen, or the value itself. */
const STANDARD = '绩效标准';

/** 三级指标 | 年度目标 and no other value: what is to be reached by each indicator stands there. */
function settleGoal(leaves: readonly Leaf[]): readonly Leaf[] {
  const name = leaves.findIndex(({ role }) => role === 'level3');
  if (name < 0) return leaves;
  const at = leaves.findIndex(({ role }, i) => i > name && (role === 'annualGoal' || role === 'group'));
  return at < 0 ? leaves : leaves.map((leaf, i) => (i === at ? { item: leaf.item, role: 'value' } : leaf));
}

function settle(leaf: Leaf, leaves: readonly Leaf[]): Leaf {
  const has = (role: HeaderRole): boolean => leaves.some((other) => other.role === role);
  switch (leaf.role) {
    case 'name': {
      const levels = leaves.find((other) => other.role === 'level2' || other.role === 'level1')?.item.column ?? 0;
      return { item: leaf.item, role: has('level3') || leaf.item.column < levels ? 'group' : 'level3' };
    }
    case 'content': return { item: leaf.item, role: has('level3') || has('name') ? 'description' : 'level3' };
    case 'remark': return { item: leaf.item, role: has('basis') ? 'aside' : 'basis' };
    // 绩效指标 | 绩效标准 and nothing else: the standard is what is to be reached.
    case 'basis': return leaves.some((other) => other.role === null || isValue(other)) ? leaf : { item: leaf.item, role: 'value' };
    default: return leaf;
  }
}

/** 正向 and 反向 say which way a bare number is meant, as a sign does where 指标性质 says 定量 and 定性 only. */
function settleDirection(page: Page, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const operator = leaves.find(({ role }) => role === 'operator');
  const isKind = operator !== undefined && tellsKinds(page, bottom, operator.item.column);
  return leaves.map((leaf) => {
    if (leaf.role === 'direction') return { item: leaf.item, role: operator === undefined || isKind ? 'operator' : 'aside' };
    return isKind && leaf === operator ? { item: leaf.item, role: 'aside' } : leaf;
  });
}

/** Rows looked at below a header. */
const FIRST_ROWS = 6;

/** Whether the first rows of a column say 定量 or 定性. */
function tellsKinds(page: Page, bottom: number, column: number): boolean {
  for (let row = bottom + 1; row <= bottom + FIRST_ROWS; row++) {
    const item = page.at(row).find((other) => other.column === column);
    if (item) return tellsKind(item.key);
  }
  return false;
}
