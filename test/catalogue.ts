/** The catalogue of the rules, written from the rules themselves: `npm run catalogue` puts it where a reader looks first. */

import { formsOf, rules, type AnyRule, type Example, type FormExample, type RuleGroup, type Typed } from '../src/rules';

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  form: '表头与基本信息',
  funds: '项目资金',
  goal: '绩效目标',
  indicator: '指标结构',
  value: '指标值',
  narrative: '项目经费情况说明',
  workbook: '全册',
};
const SEVERITY = { error: '强制', warning: '提示', suggestion: '建议' } as const;

function typed(value: Typed): string {
  const text = typeof value === 'string' ? value : `公式 =${value.formula}（显示 ${value.shows}）`;
  return text === '' ? '（空）' : text.replace(/\|/g, '\\|').replace(/\n/g, '⏎');
}

function formText(form: FormExample): string {
  const answers = Object.entries(form.answers ?? {}).map(([label, value]) => `${label} ${typed(value)}`);
  const rows = [...(form.rows ?? []), ...(form.table ?? [])].map((row) => [row.一级, row.二级, row.三级, typed(row.指标值), ...(row.分值 === undefined ? [] : [`${row.分值}分`])].join(' / '));
  const without = (form.without ?? []).map((level) => `没有${level}`);
  const told = Object.entries(form.narrative ?? {}).map(([section, lines]) => `${section}：${lines === null ? '（没有这一部分）' : lines.map(typed).join('⏎')}`);
  const parts = [...answers, ...rows, ...without, ...told];
  return parts.length > 0 ? parts.join('；') : '完整的申报表';
}

function exampleText(example: Example): string {
  const cover = 'forms' in example && example.cover !== undefined ? `${example.cover} ‖ ` : '';
  return cover + formsOf(example).map(formText).join(' ‖ ');
}

function entry(rule: AnyRule): string {
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, parameter]) => `\n- 参数 \`${name}\`（默认 ${parameter.default}）：${parameter.title}`).join('');
  return `### ${rule.id} · ${SEVERITY[rule.severity]}\n\n**${rule.title}** ${rule.why}（${rule.basis}）\n\n- 不对：${exampleText(rule.example.wrong)}\n- 对：${exampleText(rule.example.right)}${parameters}\n`;
}

export function catalogue(): string {
  const groups = (Object.keys(GROUPS) as RuleGroup[]).map((group) => [group, rules.filter((rule) => rule.group === group)] as const).filter(([, list]) => list.length > 0);
  const contents = groups.map(([group, list]) => `- [${group} — ${GROUPS[group]}](#${group}--${GROUPS[group]})（${list.length}）`).join('\n');
  const body = groups.map(([group, list]) => `## ${group} — ${GROUPS[group]}\n\n${list.map(entry).join('\n')}`).join('\n');
  return `<!-- 由 npm run catalogue 生成，请勿手改。 -->\n# 规则目录\n\n共 ${rules.length} 条。强制：报送前必须改正；提示：请看一眼，可写明原因后忽略；建议：措辞与格式。判断不了的列为“待核对”，不算通过。\n\n${contents}\n\n${body}`;
}
