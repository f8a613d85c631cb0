/** workbook — 全册 */

import type { AnyRule } from '../rule';
import { workbookProjectCountMismatch } from './workbook-project-count-mismatch';
import { workbookProjectDuplicated } from './workbook-project-duplicated';
import { workbookTotalMismatch } from './workbook-total-mismatch';

export const workbookRules: readonly AnyRule[] = [
  workbookTotalMismatch,
  workbookProjectCountMismatch,
  workbookProjectDuplicated,
];
