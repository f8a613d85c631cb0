/** Rules of the group indicator — 指标结构. */

import type { AnyRule } from '../rule';
import { indicatorBenefitMissing } from './indicator-benefit-missing';
import { indicatorCategoryForeign } from './indicator-category-foreign';
import { indicatorCategoryName } from './indicator-category-name';
import { indicatorCopied } from './indicator-copied';
import { indicatorCostMissing } from './indicator-cost-missing';
import { indicatorDuplicated } from './indicator-duplicated';
import { indicatorLevelMisplaced } from './indicator-level-misplaced';
import { indicatorMisfiled } from './indicator-misfiled';
import { indicatorNameGeneric } from './indicator-name-generic';
import { indicatorNameMissing } from './indicator-name-missing';
import { indicatorNearDuplicate } from './indicator-near-duplicate';
import { indicatorOutputMissing } from './indicator-output-missing';
import { indicatorQualityMissing } from './indicator-quality-missing';
import { indicatorQuantifiedShareLow } from './indicator-quantified-share-low';
import { indicatorQuantityMissing } from './indicator-quantity-missing';
import { indicatorSatisfactionMissing } from './indicator-satisfaction-missing';
import { indicatorSatisfactionUnmeasured } from './indicator-satisfaction-unmeasured';
import { indicatorTimelinessMissing } from './indicator-timeliness-missing';
import { indicatorValueMissing } from './indicator-value-missing';
import { indicatorWeightMismatch } from './indicator-weight-mismatch';
import { indicatorWeightMissing } from './indicator-weight-missing';

export const indicatorRules: readonly AnyRule[] = [
  indicatorOutputMissing,
  indicatorBenefitMissing,
  indicatorSatisfactionMissing,
  indicatorCostMissing,
  indicatorQuantityMissing,
  indicatorQualityMissing,
  indicatorTimelinessMissing,
  indicatorLevelMisplaced,
  indicatorCategoryForeign,
  indicatorCategoryName,
  indicatorNameMissing,
  indicatorValueMissing,
  indicatorDuplicated,
  indicatorNearDuplicate,
  indicatorCopied,
  indicatorMisfiled,
  indicatorSatisfactionUnmeasured,
  indicatorNameGeneric,
  indicatorQuantifiedShareLow,
  indicatorWeightMissing,
  indicatorWeightMismatch,
];
