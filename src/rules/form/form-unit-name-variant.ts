import { partOf, sectionOf, type Declaration, type Field, type Narrative } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, type Fix, type Verdict } from '../rule';
import { isOneUnit, unitName } from './unit-names';

interface Spelling {
  readonly name: string;
  readonly fields: Field[];
}

/** One unit has one spelling in a workbook. The spelling used most is offered; where none is, both ways. */
export const formUnitNameVariant = defineRule({
  id: 'form-unit-name-variant',
  group: 'form',
  title: '同一单位在全册中使用同一个名称',
  why: '同一单位写成两种名称，汇总时会被当成两家单位。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'workbook',
  example: {
    wrong: {
      forms: [
        { answers: { 实施单位: '上海市宝山区庙行镇社区党群服务中心' } },
        { layout: 'generic', answers: { 实施单位: '上海市宝山区庙行镇社区党建服务中心' } },
      ],
    },
    right: {
      forms: [
        { answers: { 实施单位: '上海市宝山区庙行镇社区党群服务中心' } },
        { layout: 'generic', answers: { 实施单位: '上海市宝山区庙行镇社区党群服务中心' } },
      ],
    },
  },
  sees: ({ heading }) => [heading.department, heading.implementingUnit],
  check({ forms, narratives }) {
    const spellings = spellingsOf(forms, narratives);
    return spellings.length < 2 ? (spellings.length === 0 ? SKIPPED : HOLDS) : variantsAmong(spellings);
  },
});

function variantsAmong(spellings: readonly Spelling[]): readonly Verdict[] {
  const units = spellings.map(({ name }) => unitName(name));
  let said: Verdict[] | null = null;
  let told: Set<number> | null = null;
  for (let i = 0; i < spellings.length; i++) {
    if (told?.has(i)) continue;
    for (let j = i + 1; j < spellings.length; j++) {
      if (told?.has(j) || !isOneUnit(units[i]!, units[j]!)) continue;
      (told ??= new Set()).add(j);
      (said ??= []).push(variant(spellings[i]!, spellings[j]!));
    }
  }
  return said ?? HOLDS;
}

function variant(usual: Spelling, other: Spelling): Verdict {
  const [blamed, ...same] = other.fields;
  const fixes = [rename(other, usual.name), ...(usual.fields.length === other.fields.length ? [rename(usual, other.name)] : [])].filter((fix) => fix !== null);
  return fault(blamed!, `“${other.name}”与“${usual.name}”（${usual.fields.length} 处）像是同一单位，请统一名称`, { related: [...same, usual.fields[0]!], fixes });
}

/** Spellings in use, the most used first, then in reading order. */
function spellingsOf(forms: readonly Declaration[], narratives: readonly Narrative[]): readonly Spelling[] {
  const spellings = new Spellings();
  for (let at = 0; at < forms.length; at++) {
    const { department, implementingUnit } = forms[at]!.heading;
    spellings.take(department);
    spellings.take(implementingUnit);
  }
  for (const narrative of narratives) spellings.take(unitOfText(narrative));
  return spellings.byUse();
}

class Spellings {
  private readonly all: Spelling[] = [];
  /** Made for the second: most workbooks know one name, printed again and again. */
  private byName: Map<string, Spelling> | null = null;

  take(field: Field | null): void {
    if (field?.state !== 'read') return;
    const name = field.text.trim();
    const known = this.known(name);
    if (known) known.fields.push(field);
    else this.add({ name, fields: [field] });
  }

  private known(name: string): Spelling | undefined {
    const first = this.all[0];
    return first === undefined || first.name === name ? first : this.byName?.get(name);
  }

  private add(spelling: Spelling): void {
    if (this.all.length > 0) (this.byName ??= new Map()).set(spelling.name, spelling);
    this.all.push(spelling);
  }

  byUse(): readonly Spelling[] {
    return this.all.length > 1 ? this.all.sort((a, b) => b.fields.length - a.fields.length) : this.all;
  }
}

/** 三、实施主体 where it is one name and nothing else. */
function unitOfText(narrative: Narrative): Field | null {
  const passages = sectionOf(narrative, '实施主体')?.passages ?? [];
  const [only] = passages;
  const name = only && passages.length === 1 ? /^[\p{Script=Han}（）()]{6,30}(?=。?$)/u.exec(only.text)?.[0] : undefined;
  return only && name ? partOf(only, 0, name.length, '实施主体') : null;
}

/** Null where a formula writes the name, or a department code stands beside it. */
function rename(spelling: Spelling, name: string): Fix | null {
  if (spelling.fields.some((field) => field.stored === 'formula') || /\d{3,}/.test(spelling.name + name)) return null;
  return { title: `统一为“${name}”`, safe: false, changes: spelling.fields.map((field) => ({ field, text: name })) };
}
