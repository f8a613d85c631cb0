import { required } from './required';

/** The answers that sort a project. 项目期 counts among them only where it is the one place for the dates. */
export const formAttributeMissing = required(
  {
    id: 'form-attribute-missing',
    title: '项目性质、项目类别、项目编码、项目属性应填写完整',
    why: '项目按这些内容归类汇总，漏填后汇总表对不上。',
    basis: '按常见审核口径',
    severity: 'warning',
    example: { wrong: { answers: { 项目类别: '' } }, right: { answers: { 项目类别: '其他运转类' } } },
  },
  (heading) => [
    heading.projectNature,
    heading.projectCategory,
    heading.projectAttribute,
    heading.projectCode,
    heading.startDate || heading.endDate ? null : heading.term,
  ],
);
