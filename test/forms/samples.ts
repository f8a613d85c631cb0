/** The sample workbooks that travel with the product: what each is called, what it shows, and its sheets. */

import type { FormExample } from '../../src/rules/example';
import { drawFilled, drawInked, fill, type DrawnSheet, type DrawOptions } from './draw';
import { drawListHeader, drawListRows } from './draw-others';
import { Pen } from './draw-style';
import { Paper, textCell, type Setting } from './paper';
import { CENTRAL_2015, CENTRAL_2021, HEBEI, LIST } from './samples-elsewhere';
import { SHANGHAI_FLAWED, SHANGHAI_NARRATIVE, SHANGHAI_SOUND } from './samples-shanghai';

export interface SampleWorkbook {
  /** Stable; also the value of `?sample=` in the workbench's address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fileName: string;
  /** Rules that must speak on it; none may on a sound one. */
  readonly finds: readonly string[];
  sheets(): readonly DrawnSheet[];
}

const PLAIN: Setting = { sheetName: '', offset: { row: 0, column: 0 }, spacerRows: [], spacerColumns: [], merged: true };

function numbered(forms: readonly FormExample[], options: DrawOptions = {}): DrawnSheet[] {
  return forms.map((form, i) => drawInked(form, { footer: true, ...options, sheetName: `申报表${i + 1}` }));
}

function single(form: FormExample, sheetName: string, options: DrawOptions = {}): DrawnSheet[] {
  return [drawInked(form, { footer: true, ...options, sheetName })];
}

/** Columns a narrative is merged over, so that its text is as wide as a form. */
const NARRATIVE_WIDTH = 8;

function narrative(paragraphs: readonly string[]): DrawnSheet {
  const paper = new Paper();
  paragraphs.forEach((text, row) => {
    paper.put(row, 0, NARRATIVE_WIDTH, textCell(text), row === 0 ? 'title' : row === 1 ? 'subtitle' : 'paragraph');
  });
  return paper.settle({ ...PLAIN, sheetName: '项目经费情况说明' });
}

function projectList(examples: readonly FormExample[]): DrawnSheet {
  const paper = new Paper();
  drawListHeader(new Pen(paper, fill(examples[0]!), {}));
  examples.reduce((row, example) => drawListRows(new Pen(paper, fill(example), {}), row), 2);
  return paper.settle({ ...PLAIN, sheetName: '项目支出绩效目标表' });
}

export const SAMPLES: readonly SampleWorkbook[] = [
  {
    id: 'shanghai', title: '示例一 上海区级部门（有问题）', fileName: 'shanghai-flawed.xlsx',
    description: '三张上海市申报表和一份项目经费情况说明：总额与明细不符、缺满意度指标、整行左移、指标值漏填、日期未填、时间超出项目期、文字中的分项之和与总数不符等。',
    finds: [
      'funds-total-mismatch', 'indicator-satisfaction-missing', 'value-operator-style', 'form-field-missing', 'indicator-value-missing',
      'indicator-level-misplaced', 'value-direction-reversed', 'value-exceeds-budget', 'value-percent-out-of-range', 'value-deadline-outside-period',
      'narrative-sum-mismatch',
    ],
    sheets: () => [...numbered(SHANGHAI_FLAWED), narrative(SHANGHAI_NARRATIVE)],
  },
  {
    id: 'sound', title: '示例二 填写规范的申报表', fileName: 'sound.xlsx',
    description: '一张没有问题的上海市申报表，资金合计用公式填写。',
    finds: [],
    sheets: () => single(SHANGHAI_SOUND, '申报表'),
  },
  {
    id: 'hebei', title: '示例三 河北项目绩效目标表（有问题）', fileName: 'hebei.xlsx',
    description: '两张河北省绩效目标表：预算数与明细不符、支出计划倒退、及时率用年作单位、缺三级指标名称、名称前多余的括号。',
    finds: ['funds-total-mismatch', 'funds-plan-not-cumulative', 'value-unit-style', 'value-unit-mismatch', 'form-stray-character', 'indicator-name-missing'],
    sheets: () => numbered(HEBEI, { footer: false }),
  },
  {
    id: 'central-2021', title: '示例四 中央部门项目（带权重，有问题）', fileName: 'central-2021.xlsx',
    description: '一张中央部门项目支出绩效目标表：分值权重合计不是 90，一个指标值没有 ≥ 号。',
    finds: ['indicator-weight-mismatch', 'value-operator-missing'],
    sheets: () => single(CENTRAL_2021, '绩效目标表'),
  },
  {
    id: 'list', title: '示例五 一行一个指标的项目清单（有问题）', fileName: 'list.xlsx',
    description: '一张表列出四个项目：合格率超过 100%、满意度没有填值、一个项目没有满意度指标。',
    finds: ['value-percent-out-of-range', 'indicator-value-missing', 'indicator-satisfaction-missing'],
    sheets: () => [projectList(LIST)],
  },
  {
    id: 'central-2015', title: '示例六 中期与年度并列的申报表（有问题）', fileName: 'central-2015.xlsx',
    description: '一张中期目标与年度目标并列的申报表：年度资金合计不符、缺时效指标、成效只写了“明显”。',
    finds: ['funds-annual-mismatch', 'indicator-timeliness-missing', 'value-vague'],
    sheets: () => [drawFilled(CENTRAL_2015, { footer: true, sheetName: '申报表', goalLabels: ['中期目标（2025年—2027年）', '年度目标'] })],
  },
];
