/** narrative — 项目经费情况说明 */

import type { AnyRule } from '../rule';
import { narrativeAmountDiffersFromForm } from './narrative-amount-differs-from-form';
import { narrativeAmountUnitSlip } from './narrative-amount-unit-slip';
import { narrativeAnnualAmountMissing } from './narrative-annual-amount-missing';
import { narrativeInstructionsLeft } from './narrative-instructions-left';
import { narrativePeriodDiffers } from './narrative-period-differs';
import { narrativeProductMismatch } from './narrative-product-mismatch';
import { narrativeProjectNameDiffers } from './narrative-project-name-differs';
import { narrativeQuantityDiffersFromIndicator } from './narrative-quantity-differs-from-indicator';
import { narrativeSectionMissing } from './narrative-section-missing';
import { narrativeSectionNumbering } from './narrative-section-numbering';
import { narrativeSumMismatch } from './narrative-sum-mismatch';
import { narrativeWording } from './narrative-wording';
import { narrativeYearStale } from './narrative-year-stale';

export const narrativeRules: readonly AnyRule[] = [
  narrativeSumMismatch,
  narrativeProductMismatch,
  narrativeAmountUnitSlip,
  narrativeAmountDiffersFromForm,
  narrativeAnnualAmountMissing,
  narrativePeriodDiffers,
  narrativeProjectNameDiffers,
  narrativeSectionMissing,
  narrativeSectionNumbering,
  narrativeInstructionsLeft,
  narrativeQuantityDiffersFromIndicator,
  narrativeYearStale,
  narrativeWording,
];
