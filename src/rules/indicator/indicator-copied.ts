/** Rule: two projects of one workbook have indicators of their own. Names that suit every project, and a project beside its own parts, are let pass. */

import { squeeze, type Declaration } from '../../model';
import { row, type FormExample } from '../example';
import { familyParts, isWholeAndPart } from '../goal/family';
import { fault } from '../rule';
import { compareProjects } from '../twins';
import { linesOf, type Line } from './line';
import { isGeneralName } from './names';

const school: FormExample = {
  answers: { 项目名称: '学校食堂食品安全抽检', 项目总目标: '建立学校食堂食品抽检制度，及时发现食品安全隐患，守护师生饮食安全。', 年度总体目标: '对辖区学校食堂开展食品抽样检验并公布结果，督促问题食堂限期整改。' },
};
const others = [
  row('产出指标', '质量指标', '抽检报告合格率', '≥98(%)'), row('产出指标', '时效指标', '问题食堂整改及时率', '≥95(%)'),
  row('效益指标', '社会效益指标', '师生食品安全知识知晓率', '≥85(%)'), row('满意度指标', '服务对象满意度指标', '在校师生满意度', '≥90(%)'),
];
const cost = row('成本指标', '经济成本指标', '单批次食品抽检成本', '≤900(元/批次)');

export const indicatorCopied = compareProjects({
  id: 'indicator-copied',
  group: 'indicator',
  title: '不同项目的指标应各有针对性',
  why: '照抄别的项目的指标，考核不到本项目的内容。',
  basis: '财预〔2015〕88号：绩效目标应指向明确',
  severity: 'warning',
  example: {
    wrong: { forms: [
      { rows: [row('产出指标', '数量指标', '供水点卫生状况现场检查数量', '≥600(个)')] },
      { ...school, table: [cost, row('产出指标', '数量指标', '供水点卫生状况现场检查数量', '≥300(个)'), ...others] },
    ] },
    right: { forms: [{}, { ...school, table: [cost, row('产出指标', '数量指标', '学校食堂食品抽检批次', '≥300(批次)'), ...others] }] },
  },
  sees: (form) => [form.heading.projectName, ...familyParts(form), ...[...namesOf(form).values()].map(({ indicator }) => indicator.level3)],
  excuses: familyParts,
  traits: keysOf,
  tells: (key) => !isGeneralName(String(key)),
  compare(later, earlier, forms) {
    const [own, theirs] = [namesOf(forms[later]!), namesOf(forms[earlier]!)];
    const shared = [...own].filter(([key]) => theirs.has(key));
    const telling = shared.length >= 3 ? shared : shared.filter(([key]) => key.length >= 12);
    const [first, ...more] = telling;
    if (!first || isOneProject(forms[later]!, forms[earlier]!) || isWholeAndPart(later, earlier, forms)) return null;
    const listed = telling.slice(0, 3).map(([, line]) => `“${line.name}”`).join('、');
    const said = `与项目“${forms[earlier]!.heading.projectName?.text.trim() ?? ''}”有 ${telling.length} 条三级指标一字不差：${listed}${telling.length > 3 ? ' 等' : ''}。`;
    return fault(first[1].indicator.level3, said, { related: [...more.map(([, { indicator }]) => indicator.level3), theirs.get(first[0])!.indicator.level3] });
  },
});

/** What the names of a form are compared by, general ones among them. */
function keysOf(form: Declaration): readonly string[] {
  const lines = linesOf(form.indicators);
  return (lines.every(isNamed) ? lines : lines.filter(isNamed)).map(({ key }) => key);
}

function isNamed({ stands, key }: Line): boolean {
  return stands && key !== '';
}

/** The last row of each name, by its key; names that suit every project left out. */
function namesOf(form: Declaration): ReadonlyMap<string, Line> {
  const own = linesOf(form.indicators).filter((line) => isNamed(line) && !isGeneralName(line.key));
  return new Map(own.map((line) => [line.key, line]));
}

/** The same project twice (another rule's business), or a project and a part of it by name. */
function isOneProject(a: Declaration, b: Declaration): boolean {
  const [one, two] = [a, b].map((form) => squeeze(form.heading.projectName?.text ?? '').replace(/(?:项目|经费|专项|工作)+$/, '')) as [string, string];
  return one === '' || two === '' || one.includes(two) || two.includes(one);
}
