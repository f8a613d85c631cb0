import { SECTIONS } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault } from '../rule';

/** The seven sections of the template are all there. A text that has only a few of them follows another outline and is let pass. */
export const narrativeSectionMissing = defineRule({
  id: 'narrative-section-missing',
  group: 'narrative',
  title: '经费情况说明应写全七个部分',
  why: '少了立项依据或预算安排，审核时会被退回补充。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'narrative',
  parameters: { least: { default: 4, title: '至少有几个部分才按七个部分核对', min: 1, max: 7 } },
  example: {
    wrong: { narrative: { 立项依据: null, 实施主体: ['上海市宝山区疾病预防控制中心'] } },
    right: { narrative: { 实施主体: ['上海市宝山区疾病预防控制中心'] } },
  },
  check({ sections, heading }, { parameters }) {
    const printed = new Set(sections.map((section) => section.kind));
    const known = SECTIONS.filter((kind) => printed.has(kind));
    if (known.length < (parameters['least'] ?? 4)) return SKIPPED;
    const missing = SECTIONS.filter((kind) => !printed.has(kind));
    if (missing.length === 0) return HOLDS;
    const at = heading?.field ?? sections[0]!.heading.field;
    return [fault(at, `缺少${missing.map((kind) => `“${kind}”`).join('、')}部分，请补写`)];
  },
});
