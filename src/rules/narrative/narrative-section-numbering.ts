import { shortened, type Narrative, type Passage } from '../../model';
import { HOLDS, defineRule, fault, type Fault } from '../rule';
import { outlineOf, type Item } from './items';

/** Sections and numbered items count on without a gap or a repetition. A list of two proves nothing, and one that begins anew is another list. */
export const narrativeSectionNumbering = defineRule({
  id: 'narrative-section-numbering',
  group: 'narrative',
  title: '章节和条目的序号应连续',
  why: '序号重复或跳号，多半是漏了一条或抄多了一条。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'narrative',
  example: {
    wrong: { narrative: { 实施方案: ['1.委托有资质的机构开展采样检测。', '2.组织监测人员业务培训。', '2.按月公示检测结果。', '3.开展饮水卫生知识宣传。'] } },
    right: { narrative: { 实施方案: ['1.委托有资质的机构开展采样检测。', '2.组织监测人员业务培训。', '3.按月公示检测结果。', '4.开展饮水卫生知识宣传。'] } },
  },
  check(narrative) {
    const runs = [sectionRun(narrative), ...narrative.sections.flatMap((section) => itemRuns(outlineOf(section).items))];
    const faults = runs.flatMap((run) => broken(run) ?? []);
    return faults.length > 0 ? faults : HOLDS;
  },
});

interface Numbered {
  readonly passage: Passage;
  readonly number: number;
}

function sectionRun(narrative: Narrative): readonly Numbered[] {
  return narrative.sections.map((section) => ({ passage: section.heading, number: section.number }));
}

function itemRuns(items: readonly Item[]): readonly (readonly Numbered[])[] {
  return [items, ...items.flatMap((item) => itemRuns(item.children))];
}

function broken(run: readonly Numbered[]): Fault | null {
  if (run.length < 3 || run[0]!.number !== 1) return null;
  /** Where a list that began anew was left: 六、…一、…二、…七、. */
  let left = 0;
  for (let i = 1; i < run.length; i++) {
    const [before, now] = [run[i - 1]!, run[i]!];
    if (now.number === 1) left = before.number;
    if (now.number === before.number + 1 || now.number === 1 || (left > 1 && now.number === left + 1)) continue;
    const what = now.number === before.number ? `序号 ${now.number} 重复` : now.number > before.number ? `序号从 ${before.number} 跳到 ${now.number}` : `序号 ${now.number} 排在 ${before.number} 之后`;
    return fault(now.passage.field, `${what}：“${shown(now.passage)}”，请核对是否漏写或多写`, { related: [before.passage.field] });
  }
  return null;
}

function shown({ text }: Passage): string {
  return shortened(text, 18);
}
