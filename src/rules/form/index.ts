/** The rules of 表头与基本信息, in the order of the catalogue. */

import type { AnyRule } from '../rule';
import { formAttributeMissing } from './form-attribute-missing';
import { formDateUnreadable } from './form-date-unreadable';
import { formFieldMissing } from './form-field-missing';
import { formMarkupResidue } from './form-markup-residue';
import { formPeriodOutsideYear } from './form-period-outside-year';
import { formPeriodReversed } from './form-period-reversed';
import { formPlaceholder } from './form-placeholder';
import { formStrayCharacter } from './form-stray-character';
import { formUnitNameVariant } from './form-unit-name-variant';
import { formYearInconsistent } from './form-year-inconsistent';
import { formYearMissing } from './form-year-missing';

export const formRules: readonly AnyRule[] = [
  formFieldMissing,
  formAttributeMissing,
  formYearMissing,
  formDateUnreadable,
  formPeriodReversed,
  formPeriodOutsideYear,
  formYearInconsistent,
  formPlaceholder,
  formMarkupResidue,
  formStrayCharacter,
  formUnitNameVariant,
];
