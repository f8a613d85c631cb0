import { shortened } from '../../model';
import { HOLDS, defineRule, fault, notChecked } from '../rule';
import { placeholderIn } from './placeholder-text';
import { named } from './named';
import { isPlainText } from './plain-text';

/** Columns where a dash is an answer: a qualitative indicator has neither sign nor unit. */
const DASH_IS_ANSWER = /^(?:度量|计量|指标值?|数量)?单位$|符号|运算|性质$|方向|备注|说明$/;
/** Rows a printed form brings along unused: `……`, `指标1：`. */
const INDICATOR_CELL = /指标$|^指标|指标值|^[一二三]级/;

/** An answer is an answer. What its own rule calls unreadable (a date, an amount) is left to that rule. */
export const formPlaceholder = defineRule({
  id: 'form-placeholder',
  group: 'form',
  title: '各项内容应填写完毕，不留待填记号和填表说明',
  why: '留着 XX、待填写或模板的提示语，说明这一项还没有填。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'text',
  example: {
    wrong: { answers: { 实施单位: 'XX区疾病预防控制中心' } },
    right: { answers: { 实施单位: '上海市宝山区疾病预防控制中心' } },
  },
  plainly: isPlainText,
  check(text) {
    if (text.state === 'stale') return [notChecked(`“${named(text)}”是公式，结果尚未更新`)];
    if (text.state === 'unreadable') return HOLDS;
    const what = placeholderIn(text.text);
    if (!what) return HOLDS;
    const shown = text.text.trim();
    if (/^[-—–/]+$/.test(shown) && DASH_IS_ANSWER.test(text.label)) return HOLDS;
    if (/^[.…·]+$/.test(shown) && INDICATOR_CELL.test(text.label)) return HOLDS;
    return [fault(text, `“${named(text)}”${what}：“${shortened(shown, 24)}”，请填写具体内容`)];
  },
});
