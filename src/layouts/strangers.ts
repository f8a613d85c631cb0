/** Strangers: texts in the place of an answer that are labels of something else. */

import { declaredUnit, type Sheet } from '../model';
import { isAmount } from './fields';
import type { Item } from './page';

/** What labels answered in words end in. */
const LABEL_END = /(?:电话|负责人|联系人|方式|名称|单位|部门|编码|代码|日期|时间|类型|类别|性质|属性|金额|资金|预算|拨款|安排|补助|级次|年度|周期|期限|总额|来源|科室|地点|地址)(?:\([^()]*\))?$/;

/** 万元 or 60% behind a blank cell: the amount before it was forgotten. */
const NO_AMOUNT = /^(?:[千万亿]?元|\d+(?:\.\d+)?%)$/;

/** 约五十万 is meant as an amount. */
const HAS_NUMBER = /一(?!般)|[\d二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * Behind a blank cell, a label nobody knows with its own answer beside it (联系人手机 | 139…) or the unit of money (单位：万元)
 * is no answer to the label before. Behind a merged cell that is blank, whatever has an answer of its own is such a label.
 */
export function isStranger(sheet: Sheet, isWorded: boolean, isMoney: boolean, next: Item, after: Item | undefined, from: number): boolean {
  if (next.column <= from || next.key === '') return false;
  if (isWorded && /^(?:金额|货币)?单位/.test(next.key) && declaredUnit(next.key) !== null) return true;
  if (isMoney && NO_AMOUNT.test(next.key)) return true;
  const isAnswered = after !== undefined && after.column === next.area.right + 1 && after.meaning === null;
  if (!isAnswered || next.key.length > 14) return false;
  return isMoney ? isAmount(after) && !isAmount(next) && !HAS_NUMBER.test(next.key.replace(/\([^()]*\)$/, '')) : isWorded && LABEL_END.test(next.key) || waits(sheet, next, from);
}

/** A merged cell stands blank between the label and the next text. */
function waits(sheet: Sheet, { row, column }: Item, from: number): boolean {
  const merge = sheet.mergeAt(row, from);
  return merge !== undefined && merge.top === row && merge.left === from && merge.right > from && merge.right < column;
}
