/** Pack: which policy governs a form. Chosen from the form itself, shown in the pane, overridable by a rule configuration. */

import { budgetYear, level1Of, type Declaration, type Tree } from '../model';

export interface Pack {
  readonly id: string;
  /** As shown to the clerk. */
  readonly title: string;
  /** Why this pack, in one sentence. */
  readonly because: string;
  readonly tree: Tree;
  /** Every project should in principle have a 成本 indicator. */
  readonly costRequired: boolean;
}

export const PACKS: Readonly<Record<string, Pack>> = {
  'shanghai-2024': {
    id: 'shanghai-2024',
    title: '上海 2024 年起',
    because: '上海市申报表，年度为 2024 年或以后',
    tree: '2021',
    costRequired: true,
  },
  'shanghai-before-2024': {
    id: 'shanghai-before-2024',
    title: '上海 2023 年及以前',
    because: '上海市申报表，年度在 2024 年以前',
    tree: '2015',
    costRequired: false,
  },
  hebei: { id: 'hebei', title: '河北', because: '河北省绩效目标表，成本指标列在产出指标下', tree: '2015', costRequired: false },
  'central-2015': {
    id: 'central-2015',
    title: '财预〔2015〕88号',
    because: '中央 2015 版申报表',
    tree: '2015',
    costRequired: false,
  },
  'central-2021': {
    id: 'central-2021',
    title: '财预〔2021〕101号',
    because: '中央 2021 版申报表，或表中成本指标为一级指标',
    tree: '2021',
    costRequired: true,
  },
  general: {
    id: 'general',
    title: '通用',
    because: '表式没有写明适用的办法，两种指标体系都允许',
    tree: '2015',
    costRequired: false,
  },
};

/**
 * A form of the year's money alone looks like the central one whoever printed it. Weights, 上年结转 or 执行率分值 prove that it is,
 * unless its year lies before the policy.
 */
function isCentral2021(form: Declaration, year: number | null): boolean {
  if (year !== null && year < 2022) return false;
  return form.indicators.hasWeights || form.funds.carryOver !== null || form.heading.others.some((field) => field.label.includes('执行率'));
}

/**
 * 成本 as 一级 on the form proves the 2021 tree whatever the year; the layout and the year decide otherwise. A form that
 * tells neither gets `general`, which asks for nothing that only one policy demands.
 */
export function choosePack(form: Declaration): Pack {
  const costIsLevel1 = (): boolean => form.indicators.rows.some((row) => level1Of(row.level1.text) === '成本指标');
  const year = budgetYear(form.heading);
  switch (form.layout) {
    case 'shanghai':
      if (year === null) return costIsLevel1() ? PACKS['shanghai-2024']! : PACKS['general']!;
      return year >= 2024 || costIsLevel1() ? PACKS['shanghai-2024']! : PACKS['shanghai-before-2024']!;
    case 'hebei':
      return PACKS['hebei']!;
    case 'central-2015':
      return PACKS['central-2015']!;
    case 'central-2021':
      return isCentral2021(form, year) || costIsLevel1() ? PACKS['central-2021']! : PACKS['general']!;
    default:
      return costIsLevel1() ? PACKS['central-2021']! : PACKS['general']!;
  }
}
