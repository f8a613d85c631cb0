import { partOf, sectionOf, type Declaration, type Field, type Narrative } from '../../model';
import { NOT_APPLICABLE, defineRule, fault, type Fix } from '../rule';
import { isOneUnit, unitName, type UnitName } from './unit-names';

interface Spelling {
  readonly name: string;
  readonly unit: UnitName;
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
  *check({ forms, narratives }) {
    const spellings = spellingsOf([...forms.flatMap(unitsOfForm), ...narratives.flatMap(unitsOfText)]);
    if (spellings.length === 0) yield NOT_APPLICABLE;
    const told = new Set<Spelling>();
    for (const [i, usual] of spellings.entries()) {
      if (told.has(usual)) continue;
      for (const other of spellings.slice(i + 1)) {
        if (told.has(other) || !isOneUnit(usual.unit, other.unit)) continue;
        told.add(other);
        const [blamed, ...same] = other.fields;
        const fixes = [rename(other, usual.name), ...(usual.fields.length === other.fields.length ? [rename(usual, other.name)] : [])].filter((fix) => fix !== null);
        yield fault(blamed!, `“${other.name}”与“${usual.name}”（${usual.fields.length} 处）像是同一单位，请统一名称`, { related: [...same, usual.fields[0]!], fixes });
      }
    }
  },
});

/** Spellings in use, the most used first, then in reading order. */
function spellingsOf(fields: readonly Field[]): readonly Spelling[] {
  const byName = new Map<string, Spelling>();
  for (const field of fields) {
    const name = field.text.trim();
    const known = byName.get(name);
    if (known) known.fields.push(field);
    else byName.set(name, { name, unit: unitName(name), fields: [field] });
  }
  return [...byName.values()].sort((a, b) => b.fields.length - a.fields.length);
}

function unitsOfForm({ heading }: Declaration): readonly Field[] {
  return [heading.department, heading.implementingUnit].filter((field) => field?.state === 'read').map((field) => field!);
}

/** 三、实施主体 where it is one name and nothing else. */
function unitsOfText(narrative: Narrative): readonly Field[] {
  const passages = sectionOf(narrative, '实施主体')?.passages ?? [];
  const [only] = passages;
  const name = only && passages.length === 1 ? /^[\p{Script=Han}（）()]{6,30}(?=。?$)/u.exec(only.text)?.[0] : undefined;
  return only && name ? [partOf(only, 0, name.length, '实施主体')] : [];
}

/** Null where a formula writes the name, or a department code stands beside it. */
function rename(spelling: Spelling, name: string): Fix | null {
  if (spelling.fields.some((field) => field.stored === 'formula') || /\d{3,}/.test(spelling.name + name)) return null;
  return { title: `统一为“${name}”`, safe: false, changes: spelling.fields.map((field) => ({ field, text: name })) };
}
