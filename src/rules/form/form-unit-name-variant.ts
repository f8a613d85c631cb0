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
  const told = new Set<number>();
  for (let i = 0; i < spellings.length; i++) {
    if (told.has(i)) continue;
    for (let j = i + 1; j < spellings.length; j++) {
      if (told.has(j) || !isOneUnit(units[i]!, units[j]!)) continue;
      told.add(j);
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
  const byName = new Map<string, Spelling>();
  const take = (field: Field | null): void => {
    if (field?.state !== 'read') return;
    const name = field.text.trim();
    const known = byName.get(name);
    if (known) known.fields.push(field);
    else byName.set(name, { name, fields: [field] });
  };
  for (const { heading } of forms) {
    take(heading.department);
    take(heading.implementingUnit);
  }
  for (const narrative of narratives) take(unitOfText(narrative));
  return [...byName.values()].sort((a, b) => b.fields.length - a.fields.length);
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
