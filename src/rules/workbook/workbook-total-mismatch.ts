import type { Decimal } from 'decimal.js';
import { SKIPPED, defineRule, fault, notChecked, ofEach } from '../rule';
import { inUnitOf } from '../narrative/money-words';
import { sumOfTotals, sumOfYears, wholesAmong } from './wholes';
import { familyParts } from '../goal/family';

/**
 * 涉及项目预算资金 … is the sum of the forms. A whole beside its parts may count or not; a file that plainly holds only some of the
 * projects it speaks of is not judged.
 */
export const workbookTotalMismatch = defineRule({
  id: 'workbook-total-mismatch',
  group: 'workbook',
  title: '封面所说的预算资金应等于各申报表之和',
  why: '封面写 177 万元，各表加起来却是 182 万元，公开后会被质疑。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'workbook',
  example: {
    wrong: { cover: '按照预算绩效管理要求，本单位编报绩效目标的项目1个，涉及项目预算资金96.00万元。', forms: [{ narrative: {} }] },
    right: { cover: '按照预算绩效管理要求，本单位编报绩效目标的项目1个，涉及项目预算资金86.00万元。', forms: [{ narrative: {} }] },
  },
  sees: familyParts,
  check({ forms, statements }) {
    const told = statements.filter((statement) => statement.total !== null);
    if (told.length === 0 || forms.length === 0) return SKIPPED;
    const sum = sumOfYears(forms);
    if (sum === null) return [notChecked('有申报表的资金总额空白、读不出或没有写明单位，未与封面的预算资金核对')];
    const wholes = wholesAmong(forms);
    const without = wholes.size > 0 ? sumOfYears(forms.filter((form) => !wholes.has(form))) : null;
    return ofEach(told, ({ total, projects }) => {
      const { mention, field } = total!;
      if (projects && projects.count > forms.length) {
        return notChecked(`封面写 ${projects.count} 个项目，本册只有 ${forms.length} 张申报表，未核对预算资金合计`);
      }
      const agrees = (one: Decimal | null): boolean => one !== null && one.minus(mention.yuan).abs().lte(mention.slack.mul(forms.length + 1));
      if (agrees(sum) || agrees(without) || agrees(sumOfTotals(forms))) return null;
      const gap = sum.minus(mention.yuan);
      return fault(field, `封面写涉及项目预算资金 ${mention.text.replace(/\s+/g, '')}，本册 ${forms.length} 张申报表合计 ${inUnitOf(sum, mention)}，${gap.isPositive() ? '多' : '少'} ${inUnitOf(gap.abs(), mention)}`);
    });
  },
});
