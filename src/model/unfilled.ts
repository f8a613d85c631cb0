/** Unfilled: a printed form in which nobody has written anything yet. It is no faulty form but none at all, and is told as one. */

import type { AmountField, Declaration, IndicatorTable } from './declaration';
import { isBlank, type Field } from './field';
import { squeeze } from './text';

/** What printed forms bring along in a cell that waits: 目标1：, ……, 年 月 日, □新增 □延续, 请选择, ≥__(%), **人. */
const PROMPT = /^[≥≤=<>](?:\([^()]{0,6}\)|%)?$|^[≥≤=<>]?(?:_{2,}|\*{2,}|X{2,}|×{2,}).{0,8}$|^(?:(?:目标|指标)\d*:?|[.…·_\-—–]+)*$|^(?=.*[年月日])(?:20)?[年月日至到起止—–\-~()]*(?:20)?[年月日至到起止—–\-~()]*$|^\(?(?:必填|选填|请(?:选择|填写|输入)).{0,12}$/;

/** A name that begins with none of their characters, and has no box to tick: told at once to be an answer. */
const NAME = /^(?![目指年月日至到起止必选请])[\u4e00-\u9fff][\u4e00-\u9fff\x21-\x7e（）]*$/;

/**
 * No project named, no amount but 0, no goal, no 指标值; names of indicators alone may be printed beforehand. Only a form that
 * prints labels for these can be unfilled: a bare table without a head is judged as it stands.
 */
export function isUnfilled(form: Declaration): boolean {
  const { heading, goals, funds } = form;
  if (isSome(funds.total) || isSome(funds.annualTotal)) return false; // most forms, and done at once
  if (!heading.projectName || !waits(heading.projectName)) return false;
  const { title, year, others, ...answers } = heading;
  const head = [...Object.values(answers), goals.overall, goals.annual, ...(goals.further?.overall ?? []), ...(goals.further?.annual ?? [])];
  if (!head.every(waits) || !others.every((field) => waits(field) || squeeze(field.text).length < 10)) return false;
  const { unit, label, rows, hasOtherAmounts, otherAmounts, sources, ...amounts } = funds;
  if (hasOtherAmounts || ![...Object.values(amounts), ...rows.flat()].every(isNothing)) return false;
  return [form.indicators, ...(form.midTermIndicators ? [form.midTermIndicators] : [])].every(isUnanswered);
}

function waits(field: Field<unknown> | null): boolean {
  if (isBlank(field)) return true;
  // What a formula will say is awaited, and is an answer.
  if (field!.state === 'stale' || NAME.test(field!.text)) return false;
  const text = squeeze(field!.text);
  return PROMPT.test(text) || (/[□○]/.test(text) && !/[☑☒√■●✓]/.test(text));
}

function isSome(amount: AmountField | null): boolean {
  return amount !== null && amount.state === 'read' && !amount.value!.number.isZero();
}

/** A total that nothing is in yet shows 0, or waits to be calculated. */
function isNothing(amount: AmountField | null): boolean {
  return isBlank(amount) || amount!.state === 'stale' || amount!.value?.number.isZero() === true || waits(amount);
}

function isUnanswered({ rows }: IndicatorTable): boolean {
  return rows.every(({ value, operatorCell, unitCell, level3 }) => {
    const around = squeeze(`${operatorCell?.text ?? ''}${unitCell?.text ?? ''}`);
    const answered = !waits(value) && squeeze(value.text) !== around;
    // 预算执行率 ≤100% stands on many forms before anybody fills them in.
    return !answered || /预算执行率/.test(squeeze(level3.text));
  });
}
