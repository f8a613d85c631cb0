/** Draws a 项目经费情况说明 of the sound form, with what an example changes: a paragraph per row, or all of it in one merged cell. */

import { cellKey, SECTIONS, Sheet, type Cell } from '../../src/model';
import type { FormExample, NarrativeExample } from '../../src/rules/example';
import { fill } from './draw';
import { textCell } from './paper';

const NUMBERS = '一二三四五六七';

/** The paragraphs of a sound narrative of this form's project. */
function sound(example: FormExample): Readonly<Record<'标题' | (typeof SECTIONS)[number], readonly string[]>> {
  const { answers } = fill(example);
  const text = (label: keyof typeof answers): string => String(answers[label] ?? '');
  const wan = Number(text('年度资金申请总额') || text('预算数')) / (answers.金额单位 === '万元' ? 1 : 10_000);
  const money = Number.isInteger(wan) ? String(wan) : wan.toFixed(2);
  return {
    标题: [`项目经费情况说明（${text('项目名称')}）`],
    项目概述: ['本项目由实施单位按照年度工作计划组织开展，面向辖区群众提供公共服务。'],
    立项依据: ['1.文件依据：《中华人民共和国预算法》等法律法规和上级部门有关文件要求。', '2.工作职能：承担辖区公共服务的组织实施和监督管理。'],
    实施主体: [text('实施单位') || '项目实施单位'],
    实施方案: ['按照年度工作计划分步实施，上半年完成前期准备，下半年组织检查总结。'],
    实施周期: ['2026年1月1日至2026年12月31日'],
    年度预算安排: [`1.资金测算：根据工作量和取费标准测算，全年预算资金${money}万元。`, '2.资金类型：项目所需资金均为财政拨款。', '3.执行计划：按照工作进度分季度支付。'],
    绩效目标: ['见财政项目支出绩效目标申报表。'],
  };
}

export function narrativeLines(example: FormExample, changes: NarrativeExample = example.narrative ?? {}): string[] {
  const base = sound(example);
  const lines = [...(changes.标题 === null ? [] : changes.标题 ?? base.标题)];
  let number = 0;
  for (const kind of SECTIONS) {
    const own = changes[kind];
    if (own === null) continue;
    lines.push(`${NUMBERS[number++]}、${kind}`, ...(own ?? base[kind]));
  }
  return lines;
}

/** All narratives of a workbook on one sheet, one after another, with a blank row between. */
export function narrativeSheet(examples: readonly FormExample[], cover?: string): Sheet | null {
  const told = examples.filter((example) => example.narrative !== undefined);
  if (told.length === 0 && cover === undefined) return null;
  const cells = new Map<number, Cell>();
  let row = 0;
  const put = (text: string): void => void cells.set(cellKey(row++, 0), textCell(text));
  if (cover !== undefined) put(cover);
  for (const example of told) {
    if (row > 0) row++;
    narrativeLines(example).forEach(put);
  }
  return new Sheet({ id: '说明', name: '经费情况说明', cells, merges: [] });
}
