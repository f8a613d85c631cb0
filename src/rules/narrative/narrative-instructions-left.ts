import { squeeze, type Passage } from '../../model';
import { HOLDS, defineRule, fault } from '../rule';

/** 说明项目实施的周期，具体见表格: the template tells what to write. 见申报表 alone is an answer. */
const INSTRUCTION = /^(?:请)?(?:简要)?(?:说明|描述|概述|简述|填写|填报|列明|阐述|介绍|包括)[^。]{2,60}?(?:具体|详细?)(?:内容)?(?:请)?见(?:表格|附表|下表|申报表|附件)[。.]?$/;
const ORDER = /^(?:请)?(?:简要)?(?:说明|描述|概述|简述|填写|列明)(?:本|该)?(?:项目|单位|部门)[^。,]{0,40}[。.]?$/;
const MARKS = /请(?:在此)?(?:填写|输入|补充)|此处填写|X{2,}|×{2,}|_{3,}|\(略\)|待补充/;

/** Where the answer should stand, the template's own instruction was left. */
export const narrativeInstructionsLeft = defineRule({
  id: 'narrative-instructions-left',
  group: 'narrative',
  title: '各部分应写实际内容，不留模板的填写说明',
  why: '留着“说明项目实施的周期，具体见表格”，等于这一部分没有写。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'narrative',
  example: {
    wrong: { narrative: { 实施周期: ['说明项目实施的周期，具体见表格。'] } },
    right: { narrative: { 实施周期: ['2026年1月1日至2026年12月31日'] } },
  },
  check({ sections }) {
    const left = sections.flatMap((section) => section.passages.filter(isInstruction).map((passage) => ({ passage, section })));
    if (left.length === 0) return HOLDS;
    return left.map(({ passage, section }) => fault(passage.field, `“${section.heading.text.trim()}”里留着模板的填写说明：“${passage.text}”，请写实际内容`));
  },
});

function isInstruction({ text }: Passage): boolean {
  if (text.length > 90) return false;
  const plain = squeeze(text);
  return INSTRUCTION.test(plain) || ORDER.test(plain) || (text.length <= 40 && MARKS.test(plain));
}
