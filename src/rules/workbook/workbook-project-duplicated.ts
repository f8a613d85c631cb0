import { essence, type Declaration } from '../../model';
import { fault } from '../rule';
import { compareProjects } from '../twins';

/** Two forms bear one project name, or one code. Forms of several years may repeat a project, and units of one list may each have one of that name. */
export const workbookProjectDuplicated = compareProjects({
  id: 'workbook-project-duplicated',
  group: 'workbook',
  title: '同一项目在全册中只编报一次',
  why: '同一个项目报了两张表，资金会被重复计算。',
  basis: '按常见审核口径',
  severity: 'warning',
  example: {
    wrong: { forms: [{}, { layout: 'generic', answers: { 项目名称: '生活饮用水水质监测' } }] },
    right: { forms: [{}, { layout: 'generic' }] },
  },
  sees: ({ heading }) => [heading.projectName, heading.projectCode, heading.year, heading.department],
  traits: keysOf,
  compare: (later, earlier, forms) => {
    const { projectName } = forms[later]!.heading;
    const twin = forms[earlier]!;
    if (!projectName || ofDifferentYears(forms[later]!, twin) || ofDifferentUnits(forms[later]!, twin)) return null;
    const first = twin.heading.projectName;
    return fault(projectName, `“${projectName.text.trim()}”与工作表“${twin.sheet}”的申报表是同一个项目，请核对是否重复编报`, { related: first ? [first] : [] });
  },
});

function keysOf({ heading: { projectName, projectCode } }: Declaration): readonly string[] {
  const keys: string[] = [];
  const name = projectName?.state === 'read' ? essence(projectName.text) : '';
  const code = projectCode?.state === 'read' ? essence(projectCode.text) : '';
  if (name.length >= 3) keys.push(name);
  if (code.length >= 6) keys.push(`#${code}`);
  return keys;
}

/** The same project of another year is no duplicate; a form that tells no year may be of any. */
function ofDifferentYears(a: Declaration, b: Declaration): boolean {
  const [one, other] = [a.heading.year?.value, b.heading.year?.value];
  return Boolean(one && other && one !== other);
}

/** 甲校 and 乙校 in one list, each with its 公用经费; a list names its projects' units beside them. */
function ofDifferentUnits(a: Declaration, b: Declaration): boolean {
  const [one, other] = [a.heading.department, b.heading.department];
  if (a.layout !== 'list' || b.layout !== 'list' || a.sheet !== b.sheet || one?.state !== 'read' || other?.state !== 'read') return false;
  return essence(one.text) !== essence(other.text);
}
