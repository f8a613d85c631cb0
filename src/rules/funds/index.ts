/** The rules of 项目资金, in the order of the catalogue. */

import type { AnyRule } from '../rule';
import { fundsAmountAsText } from './funds-amount-as-text';
import { fundsAmountNegative } from './funds-amount-negative';
import { fundsAmountOverprecise } from './funds-amount-overprecise';
import { fundsAmountUnreadable } from './funds-amount-unreadable';
import { fundsAnnualExceedsTotal } from './funds-annual-exceeds-total';
import { fundsAnnualMismatch } from './funds-annual-mismatch';
import { fundsBlankBesideZero } from './funds-blank-beside-zero';
import { fundsPlanIncomplete } from './funds-plan-incomplete';
import { fundsPlanNotCumulative } from './funds-plan-not-cumulative';
import { fundsSingleYearDifference } from './funds-single-year-difference';
import { fundsTotalMismatch } from './funds-total-mismatch';
import { fundsTotalMissing } from './funds-total-missing';
import { fundsTotalZero } from './funds-total-zero';
import { fundsUnitSuspicious } from './funds-unit-suspicious';
import { fundsUnitUndeclared } from './funds-unit-undeclared';

export const fundsRules: readonly AnyRule[] = [
  fundsAmountUnreadable,
  fundsAmountAsText,
  fundsAmountNegative,
  fundsAmountOverprecise,
  fundsTotalMissing,
  fundsTotalZero,
  fundsTotalMismatch,
  fundsAnnualMismatch,
  fundsAnnualExceedsTotal,
  fundsSingleYearDifference,
  fundsUnitUndeclared,
  fundsUnitSuspicious,
  fundsPlanNotCumulative,
  fundsPlanIncomplete,
  fundsBlankBesideZero,
];
