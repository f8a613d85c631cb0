/**
 * How marks are recognised: a formula that is always true and says in words whose it is. So marks left by a crashed session, brought
 * along by a copied sheet or a pasted block are found without remembering anything in the file, and nothing of the clerk's is ever taken for one.
 */

import type { Mark } from '../../session/workbook';

const WORDS: Readonly<Record<Mark['severity'], string>> = { error: '强制', warning: '提示', suggestion: '建议' };

/** N of a text is nought, so the sum stays TRUE. */
export function markFormula(severity: Mark['severity']): string {
  return `=TRUE+N("绩准：${WORDS[severity]}")`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=?TRUE\+N\("绩准：(?:强制|提示|建议)"\)$/i.test(formula.replace(/\s+/g, ''));
}
