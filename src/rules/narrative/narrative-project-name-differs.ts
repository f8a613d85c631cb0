import { essence } from '../../model';
import { NOT_APPLICABLE, defineRule, fault } from '../rule';

/** The heading bears the project's name as the form does. The word 项目 behind it and the year before it do not count. */
export const narrativeProjectNameDiffers = defineRule({
  id: 'narrative-project-name-differs',
  group: 'narrative',
  title: '经费情况说明的项目名称应与申报表一致',
  why: '两处名称不同，汇总时会被当成两个项目。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'pair',
  example: {
    wrong: { narrative: { 标题: ['项目经费情况说明（饮用水水质监测）'] } },
    right: { narrative: { 标题: ['项目经费情况说明（生活饮用水水质监测）'] } },
  },
  *check({ narrative, form }) {
    const { heading, name } = narrative;
    const printed = form?.heading.projectName;
    if (!heading || !name || !printed || printed.state !== 'read') return void (yield NOT_APPLICABLE);
    if (key(name) === key(printed.text)) return;
    yield fault(heading.field, `说明的标题写“${name}”，申报表的项目名称是“${printed.text.trim()}”，请统一`, { related: [printed] });
  },
});

function key(name: string): string {
  return essence(name).replace(/^20\d{2}年度?/, '').replace(/项目$/, '');
}
