/** Forms nobody has seen: whatever way a sound form is printed, no rule raises an error; whatever is broken in it is found. */

import fc from 'fast-check';
import type { Sheet } from '../src/model';
import { formsOf, rules } from '../src/rules';
import { Examiner, type Examination } from '../src/session';
import { drawOptions, randomForm } from './forms/arbitrary';
import { drawForm, type DrawOptions } from './forms/draw';

function examine(...sheets: readonly Sheet[]): Examination {
  const examiner = new Examiner(undefined, false);
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) examiner.update(sheet);
  return examiner.result();
}

function lines(examination: Examination): readonly string[] {
  return examination.findings.map((finding) => `${finding.severity} ${finding.rule.id}: ${finding.message}`);
}

describe('sound forms', () => {
  test('raise no error, however they are printed', () => {
    fc.assert(
      fc.property(randomForm(fc), drawOptions(fc), (example, options) => {
        const examination = examine(drawForm(example, options));
        expect(examination.forms).toHaveLength(1);
        expect(lines(examination).filter((line) => line.startsWith('error'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** Rules about one form, whose wrong example can be drawn in any printing of its layout. */
const single = rules.filter((rule) => rule.about !== 'workbook' && rule.group !== 'narrative' && formsOf(rule.example.wrong).length === 1);

describe.each(single.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const wrong = formsOf(rule.example.wrong)[0]!;
  test('is found in every printing of its layout', () => {
    fc.assert(
      fc.property(
        drawOptions(fc).filter((options) => canShow(id, options)),
        (options) => {
          const examination = examine(drawForm(wrong, options));
          expect(lines(examination).map((line) => line.split(/[ :]/)[1])).toContain(id);
        },
      ),
      { numRuns: 12 },
    );
  });
});

/** Some printings take away what a rule speaks of: the five-column form prints no 项目性质, split values have no joined text … */
function canShow(id: string, options: DrawOptions): boolean {
  if (options.grid === 'five' && ['form-attribute-missing'].includes(id)) return false;
  if (options.split && /^value-(operator|unit|read-as-formula|count)|^form-(placeholder|stray)/.test(id)) return false;
  if (options.unitPlace === 'nowhere' || options.unit === '万元') return !/^funds-|value-exceeds/.test(id);
  if (options.amountsAsText) return !/^funds-amount|overprecise/.test(id);
  return true;
}
