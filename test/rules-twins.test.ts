/** Projects set against each other: asked once, followed through edits and gone through by the letter, they say the same. */

import fc from 'fast-check';
import { essence, squeeze, visibleLength, type Declaration } from '../src/model';
import { HOLDS, PACKS, SKIPPED, type Fault, type Verdict, type Workbook } from '../src/rules';
import { saysAtLeast } from '../src/rules/goal/length';
import { fingerprints, markOf, mayHold } from '../src/rules/goal/shared-text';
import { EARLIER, type Likeness, type Trait } from '../src/rules/likeness';
import { compareProjects } from '../src/rules/twins';

interface Drawn {
  readonly id: string;
  readonly traits: readonly Trait[];
  /** Nobody is like it, whatever they share. */
  readonly excused: boolean;
  readonly stale: boolean;
  readonly parts: readonly object[];
}

const context = { pack: PACKS['general']!, parameters: {} };
const drawnOf = (form: Declaration): Drawn => form as unknown as Drawn;

function faultOf(later: number, earlier: number, forms: readonly Declaration[]): Fault | null {
  const [own, source] = [drawnOf(forms[later]!), drawnOf(forms[earlier]!)];
  if (own.excused || source.excused) return null;
  return { kind: 'fault', fields: [own.parts[0] as never, source.parts[0] as never], message: `${own.id} is like ${source.id}`, fixes: [] };
}

const likeness: Likeness = {
  id: 'goal-alike', group: 'goal', title: '', why: '', basis: '', severity: 'warning', example: { wrong: {}, right: {} },
  sees: (form) => drawnOf(form).parts,
  traits: (form) => drawnOf(form).traits,
  tells: (trait) => trait !== 'any',
  compare: faultOf,
  obstacle: (form) => (drawnOf(form).stale ? { kind: 'not-checked', reason: drawnOf(form).id } : null),
};

/** The first twelve that bear a trait are the ones an owner of it is compared with, as far as they stand before it. */
function byTheLetter(forms: readonly Declaration[]): readonly Verdict[] {
  if (forms.length < 2) return SKIPPED;
  const ownersOf = (trait: Trait): readonly number[] => [...forms.keys()].filter((at) => drawnOf(forms[at]!).traits.includes(trait)).slice(0, EARLIER);
  const said: Verdict[] = forms.flatMap((form) => likeness.obstacle!(form) ?? []);
  for (const [later, form] of forms.entries()) {
    const told = drawnOf(form).traits.filter((trait) => trait !== 'any').flatMap(ownersOf);
    const earlier = [...new Set(told)].filter((at) => at < later).sort((a, b) => a - b);
    said.push(...earlier.flatMap((at) => faultOf(later, at, forms) ?? []).slice(0, 1));
  }
  return said.length > 0 ? said : HOLDS;
}

const trait = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Trait>('any', 'common', 'common', 'rare', 1, -1, 2 ** 31) }, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }).map((n) => `名称${n}`));
const drawn = fc.record({ traits: fc.array(trait, { maxLength: 4 }), excused: fc.boolean(), stale: fc.integer({ max: 9, min: 0 }).map((n) => n === 0) });
const form = fc.tuple(fc.nat(), drawn).map(([id, one]) => ({ id: `表${id}`, ...one, parts: [{}] }) as unknown as Declaration);
const workbook = fc.array(form, { maxLength: 40, size: 'max' });
const edit = fc.record({ at: fc.nat(), gone: fc.nat({ max: 2 }), come: fc.array(form, { maxLength: 2 }) });
const asked = (forms: readonly Declaration[]): Workbook => ({ forms, narratives: [], statements: [] });

test('asked once they say what going through all of them says', () => {
  fc.assert(fc.property(workbook, (forms) => {
    expect(compareProjects(likeness).check(asked(forms), context)).toEqual(byTheLetter(forms));
  }), { numRuns: 600 });
});

test('followed through edits they say what going through all of them says', () => {
  fc.assert(fc.property(workbook, fc.array(edit, { maxLength: 12 }), (first, edits) => {
    const follow = compareProjects(likeness).follow!();
    let forms = first;
    for (const { at, gone, come } of [{ at: 0, gone: 0, come: [] }, ...edits]) {
      const from = at % (forms.length + 1);
      forms = [...forms.slice(0, from), ...come, ...forms.slice(from + gone)];
      expect(follow(asked(forms), context)).toEqual(byTheLetter(forms));
    }
  }), { numRuns: 400 });
});

describe('what texts have in common', () => {
  const pieces = ['全年', '完成', '水质监测', 'ABC', 'abc', '３', '3', '%', '％', '，', ',', '。', '；', '：', '“', '”', '（', '）', '…', '—', '·', '≥', '①', '㎡', 'é', 'e\u0301', '<', '\u0338', ' ', '\n', '\u3000', '\u200b', '_', '𠮷', '見'];
  const texts = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) }), { maxLength: 20 }).map((all) => all.join(''));

  test('is a number of their essence', () => {
    fc.assert(fc.property(texts, (text) => expect(markOf(text)).toBe(markOf(essence(text)))), { numRuns: 4000 });
  });

  test('is a run only where they are long enough for one', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, run) => {
      const squeezed = squeeze(text);
      expect(fingerprints(squeezed, run).size > 0).toBe(squeezed.length >= run);
      if (squeezed.length >= run) expect(mayHold(text, run)).toBe(true);
    }), { numRuns: 4000 });
  });

  test('is told of goals of so many characters', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, least) => expect(saysAtLeast(text, least)).toBe(visibleLength(text) >= least)), { numRuns: 4000 });
  });
});
