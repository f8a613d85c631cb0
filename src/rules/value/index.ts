/** Rules of the group value — 指标值. */

import type { AnyRule } from '../rule';
import { valueCountNotWhole } from './value-count-not-whole';
import { valueDeadlineOutsidePeriod } from './value-deadline-outside-period';
import { valueDirectionReversed } from './value-direction-reversed';
import { valueEchoesName } from './value-echoes-name';
import { valueExceedsBudget } from './value-exceeds-budget';
import { valueOperatorMissing } from './value-operator-missing';
import { valueOperatorStyle } from './value-operator-style';
import { valuePercentOutOfRange } from './value-percent-out-of-range';
import { valueRateUnquantified } from './value-rate-unquantified';
import { valueReadAsFormula } from './value-read-as-formula';
import { valueUnitMismatch } from './value-unit-mismatch';
import { valueUnitMissing } from './value-unit-missing';
import { valueUnitStyle } from './value-unit-style';
import { valueVague } from './value-vague';

export const valueRules: readonly AnyRule[] = [
  valueOperatorStyle,
  valueOperatorMissing,
  valueUnitMissing,
  valueUnitStyle,
  valueUnitMismatch,
  valueRateUnquantified,
  valuePercentOutOfRange,
  valueDirectionReversed,
  valueVague,
  valueEchoesName,
  valueDeadlineOutsidePeriod,
  valueReadAsFormula,
  valueExceedsBudget,
  valueCountNotWhole,
];
