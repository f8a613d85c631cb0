import { required } from './required';

/** The answers without which nobody can tell whose project it is and when it runs. */
export const formFieldMissing = required(
  {
    id: 'form-field-missing',
    title: '项目名称、主管部门、实施单位和起止日期应填写完整',
    why: '缺少这些内容，无法确认是哪个单位、什么时间实施的项目，申报表会被退回补填。',
    basis: '按常见审核口径',
    severity: 'error',
    example: { wrong: { answers: { 实施单位: '' } }, right: { answers: { 实施单位: '上海市宝山区疾病预防控制中心' } } },
  },
  (heading) => [heading.projectName, heading.department, heading.implementingUnit, heading.startDate, heading.endDate],
);
