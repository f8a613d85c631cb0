import { HOLDS, SKIPPED, change, defineRule, fault, ofEach } from '../rule';
import { isBlank, type AmountField, type Funds } from '../../model';
import { amountsOf, totalsOf } from './amounts';
import { named } from '../form/named';

/** In one printed row nothing is written one way only: 0.00 in all cells, or blank in all. Blank totals have a rule of their own. */
export const fundsBlankBesideZero = defineRule({
  id: 'funds-blank-beside-zero',
  group: 'funds',
  title: '同一行没有的资金写法一致，填 0.00 或都留空',
  why: '一格填 0.00、一格留空，看不出留空的是没有还是漏填。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'funds',
  example: {
    wrong: { answers: { 其他资金: '' } },
    right: { answers: { 其他资金: '0' } },
  },
  check(funds) {
    const uneven = unevenRows(funds);
    if (uneven === null) return SKIPPED;
    if (uneven.length === 0) return HOLDS;
    const totals = totalsOf(funds);
    return ofEach(uneven, (row) => {
      const blank = row.filter((field) => isBlank(field) && !totals.includes(field));
      const zeros = row.filter(isZero);
      const [blamed, ...others] = blank;
      const zero = zeros[0]!;
      if (!blamed) return null;
      return fault(blamed, `${sided(funds, blamed)}留空，同一行${sided(funds, zero)}填 ${zero.text.trim()}，请统一`, {
        related: [...others, zero],
        fixes: [fill(blank, zero), clear(zeros)].filter((fix) => fix !== null),
      });
    });
  },
});

const NONE: readonly (readonly AmountField[])[] = [];

/** Null where no amounts stand side by side. */
function unevenRows({ rows }: Funds): readonly (readonly AmountField[])[] | null {
  let sideBySide = false;
  let blanks = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.length > 1) sideBySide = true;
    for (let j = 0; j < row.length; j++) if (row[j]!.state === 'blank') blanks = true;
  }
  if (!sideBySide) return null;
  return blanks ? rows.filter((row) => row.some(isBlank) && row.some(isZero)) : NONE;
}

function isZero(field: AmountField): boolean {
  return field.value !== null && field.value.number.isZero();
}

/** Both halves of the block print 其他资金; the right one is the year's. */
function sided(funds: Funds, field: AmountField): string {
  const isTwin = amountsOf(funds).some((other) => other !== field && named(other) === named(field));
  const isAnnual = [funds.annualTotal, funds.annualAppropriation, funds.carryOver, funds.annualOther].includes(field);
  return `${isTwin ? (isAnnual ? '年度一侧的' : '项目一侧的') : ''}“${named(field)}”`;
}

function fill(blank: readonly AmountField[], zero: AmountField): ReturnType<typeof change> {
  const text = zero.value!.unit ? '0.00' : zero.text.trim();
  return { title: `空格填 ${text}`, safe: false, changes: blank.map((field) => ({ field, text, as: zero.stored === 'text' ? ('text' as const) : ('number' as const) })) };
}

/** Null where a formula writes the zero. */
function clear(zeros: readonly AmountField[]): ReturnType<typeof change> | null {
  if (zeros.some((field) => field.stored === 'formula')) return null;
  return { title: '清空 0', safe: false, changes: zeros.map((field) => ({ field, text: '' })) };
}
