/** The rules of 绩效目标, in the order of the catalogue. */

import type { AnyRule } from '../rule';
import { goalAnnualMissing } from './goal-annual-missing';
import { goalCommitmentWithoutIndicator } from './goal-commitment-without-indicator';
import { goalCopied } from './goal-copied';
import { goalOverallBlank } from './goal-overall-blank';
import { goalOverallMissing } from './goal-overall-missing';
import { goalRepeatsOverall } from './goal-repeats-overall';
import { goalTooShort } from './goal-too-short';

export const goalRules: readonly AnyRule[] = [
  goalAnnualMissing,
  goalOverallMissing,
  goalOverallBlank,
  goalRepeatsOverall,
  goalTooShort,
  goalCopied,
  goalCommitmentWithoutIndicator,
];
