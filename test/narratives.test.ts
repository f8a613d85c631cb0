/** Several hundred narratives, sound and damaged, in the ways clerks keep them: sound ones raise no error, each planted defect is found. */

import fc from 'fast-check';
import { cellKey, SECTIONS, Sheet, type Cell, type Range } from '../src/model';
import type { FormExample, NarrativeExample } from '../src/rules';
import { row } from '../src/rules/example';
import { Examiner, type Examination } from '../src/session';
import { drawForm } from './forms/draw';
import { narrativeLines } from './forms/narrative';
import { textCell } from './forms/paper';

/** How the text stands on the sheet. */
interface Printing {
  readonly way: 'rows' | 'one cell' | 'above';
  readonly heading: '一、' | '（一）' | '1.' | 'bare';
  readonly indent: string;
  readonly title: boolean;
  /** A page break tears the longest paragraph into two rows. */
  readonly torn: boolean;
}

const printing = fc.record<Printing>({
  way: fc.constantFrom('rows', 'one cell', 'above'),
  heading: fc.constantFrom('一、', '（一）', '1.', 'bare'),
  indent: fc.constantFrom('', '  ', '\u3000\u3000', '\t'),
  title: fc.boolean(),
  torn: fc.boolean(),
});

const NUMBERS = '一二三四五六七';

function headed(lines: readonly string[], { heading, indent, title }: Printing): string[] {
  const printed = lines.map((line) => {
    const at = SECTIONS.findIndex((section) => line === `${NUMBERS[SECTIONS.indexOf(section)]}、${section}`);
    if (at < 0) return `${indent}${line}`;
    const mark = { '一、': `${NUMBERS[at]}、`, '（一）': `（${NUMBERS[at]}）`, '1.': `${at + 1}. `, bare: '' }[heading];
    return `${indent}${mark}${SECTIONS[at]}`;
  });
  return title ? printed : printed.slice(1);
}

/** After a comma or in the middle of words, as paper does it; never inside an amount, whose fix would stand in two cells. */
function tear(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const at = line.length > 40 && line.includes('其中') ? line.indexOf('其中') + 4 : -1;
    return at > 0 ? [line.slice(0, at), line.slice(at)] : [line];
  });
}

function sheetsOf(example: FormExample, narrative: NarrativeExample, how: Printing): Sheet[] {
  const form = drawForm(example, { sheetName: '申报表1', ...(how.way === 'above' ? { offset: { row: 6, column: 0 } } : {}) });
  const whole = headed(narrativeLines(example, narrative), how);
  const lines = how.torn && how.way === 'rows' ? tear(whole) : whole;
  if (how.way === 'rows') return [form, new Sheet({ id: '2', name: '说明', merges: [], cells: new Map(lines.map((line, row) => [cellKey(row, 0), textCell(line)])) })];
  const block: Range = { top: 0, left: 0, bottom: 4, right: 5 };
  if (how.way === 'one cell') return [form, new Sheet({ id: '2', name: '说明', merges: [block], cells: new Map([[cellKey(0, 0), textCell(lines.join('\n'))]]) })];
  const cells = new Map<number, Cell>(form.cells).set(cellKey(0, 0), textCell(lines.join('\n')));
  return [new Sheet({ id: form.id, name: form.name, cells, merges: [...form.merges, block] })];
}

function examine(sheets: readonly Sheet[]): Examination {
  const examiner = new Examiner();
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) examiner.update(sheet);
  return examiner.result();
}

const told = (examination: Examination): readonly string[] => examination.findings.map(({ rule, severity, message }) => `${severity} ${rule.id}: ${message}`);

/** Parts of a budget of 86 万元, in 万元 with two decimals, that add up. */
const shares = fc.array(fc.integer({ min: 100, max: 1500 }), { minLength: 2, maxLength: 6 }).map((cents) => {
  const used = cents.reduce((sum, one) => sum + one, 0);
  return used < 8600 ? [...cents, 8600 - used] : [4300, 2300, 2000];
});
const THINGS = ['采样检测费', '人员培训费', '设备维护费', '宣传印刷费', '专家咨询费', '差旅费', '租车费', '办公耗材费'];
const wan = (cents: number): string => `${(cents / 100).toFixed(2)}万元`;

type Telling = (parts: readonly number[]) => NarrativeExample;

const TELLINGS: Readonly<Record<string, Telling>> = {
  其中: (parts) => ({ 年度预算安排: [`1.资金测算：全年预算资金86.00万元，其中${parts.map((part, i) => `${THINGS[i % 8]}${wan(part)}`).join('，')}。`, '2.资金类型：全部为财政拨款。'] }),
  合计: (parts) => ({ 年度预算安排: [`1.资金测算：${parts.map((part, i) => `${THINGS[i % 8]}${wan(part)}`).join('、')}，合计86.00万元。`, '2.资金类型：全部为财政拨款。'] }),
  条目: (parts) => ({ 年度预算安排: ['本项目预算资金共计86.00万元，具体如下：', ...parts.map((part, i) => `${i + 1}.${THINGS[i % 8]}${wan(part)}：用于相关工作支出。`)] }),
  条目在后: (parts) => ({ 年度预算安排: [...parts.map((part, i) => `${i + 1}.${THINGS[i % 8]}：${wan(part)}。主要用于相关工作。`), '以上合计86.00万元。'] }),
  前后都写总数: (parts) => ({ 年度预算安排: ['本项目预算资金86.00万元，具体如下：', ...parts.map((part, i) => `（${i + 1}）${THINGS[i % 8]}：${wan(part)}，用于相关工作。`), '以上合计86.00万元。'] }),
  下一句: (parts) => ({ 年度预算安排: [`全年预算资金合计86.00万元。其中${parts.map((part, i) => `${THINGS[i % 8]}${wan(part)}`).join('、')}。`, '资金类型：全部为财政拨款。'] }),
  大写: (parts) => ({ 年度预算安排: [`全年预算人民币捌拾陆万元整（¥860000.00元），其中：${parts.map((part, i) => `${THINGS[i % 8]}${wan(part)}`).join('；')}。`] }),
  括号相加: (parts) => ({ 年度预算安排: [`全年预算资金86.00万元（${parts.map((part, i) => `${THINGS[i % 8]}${wan(part)}`).join('+')}），全部为财政拨款。`] }),
  括号条目: (parts) => ({ 项目概述: ['经测算，本项目预算资金86.00万元。'], 年度预算安排: parts.map((part, i) => `（${i + 1}）${THINGS[i % 8]} ${(part / 100).toFixed(2)} 万元。`) }),
  分项下的小项: (parts) => ({ 年度预算安排: ['1.日常工作费用86.00万元：', ...parts.map((part, i) => `（${i + 1}）${THINGS[i % 8]}${wan(part)}；`), '2.资金类型：全部为财政拨款。'] }),
};
const SOUND: Printing = { way: 'rows', heading: '一、', indent: '', title: true, torn: false };
const telling = fc.constantFrom(...Object.entries(TELLINGS));

describe('narratives', () => {
  test('sound ones raise no error, however they stand and add up', () => {
    fc.assert(
      fc.property(printing, telling, shares, (how, [, tell], parts) => {
        const examination = examine(sheetsOf({}, tell(parts), how));
        expect(examination.pairs.map(({ form }) => form?.id ?? null)).toHaveLength(1);
        expect(told(examination).filter((line) => /^(?:error|warning)|^\w+ narrative-sum/.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a part that is wrong by more than rounding is found', () => {
    fc.assert(
      fc.property(printing, telling, shares, fc.nat(6), fc.integer({ min: 20, max: 900 }), (how, [, tell], parts, at, by) => {
        const wrong = parts.map((part, i) => (i === at % parts.length ? part + by : part));
        // A part as large as the difference might as well be in the wrong unit.
        fc.pre(wrong.every((part) => Math.abs(part - by) > 2));
        expect(told(examine(sheetsOf({}, tell(wrong), how))).filter((line) => line.startsWith('error')).map((line) => line.split(/[ :]/)[1])).toEqual(['narrative-sum-mismatch']);
      }),
      { numRuns: 200 },
    );
  });

  test('a part in 元 for 万元 is found as such', () => {
    fc.assert(
      fc.property(printing, telling, shares, fc.nat(6), (how, [, tell], parts, at) => {
        const lines = Object.entries(tell(parts)).map(([section, texts]) => [section, texts!.map((text) => text.replace(new RegExp(`${THINGS[(at % parts.length) % 8]}(：?\\s?[\\d.]+\\s?)万元`), (_whole, number: string) => `${THINGS[(at % parts.length) % 8]}${number}元`))]);
        const narrative = Object.fromEntries(lines) as NarrativeExample;
        expect(told(examine(sheetsOf({}, narrative, how))).filter((line) => line.startsWith('error')).map((line) => line.split(/[ :]/)[1])).toEqual(['narrative-amount-unit-slip']);
      }),
      { numRuns: 150 },
    );
  });

  test('a total that is not the form’s is found', () => {
    fc.assert(
      fc.property(printing, fc.integer({ min: 1, max: 850 }).filter((by) => by % 86 !== 0), fc.constantFrom('项目概述', '年度预算安排'), (how, by, section) => {
        const narrative = section === '项目概述' ? { 项目概述: [`本项目预算资金${wan(8600 + by)}。`] } : { 年度预算安排: [`全年预算资金${wan(8600 + by)}。`] };
        expect(told(examine(sheetsOf({}, narrative, how))).filter((line) => line.startsWith('error')).map((line) => line.split(/[ :]/)[1])).toEqual(['narrative-amount-differs-from-form']);
      }),
      { numRuns: 100 },
    );
  });

  test('of two totals around the items the one that the items disprove is found', () => {
    const items = ['1.采样检测费：60.00万元。', '2.人员培训费：26.00万元。'];
    const found = (before: string, behind: string): readonly string[] =>
      told(examine(sheetsOf({}, { 年度预算安排: [`2026年度预算${before}，测算如下：`, ...items, `合计：${behind}。`] }, SOUND))).filter((line) => line.startsWith('error'));
    expect(found('86.00万元', '86.00万元')).toEqual([]);
    expect(found('86.00万元', '68.00万元')).toEqual([expect.stringContaining('与所说的 68.00万元 不符')]);
    expect(found('68.00万元', '86.00万元')).toEqual([expect.stringContaining('与所说的 68.00万元 不符')]);
  });

  test('a budget told year by year is held beside the form’s own year', () => {
    const found = (text: string): readonly string[] => told(examine(sheetsOf({}, { 项目概述: [text] }, SOUND))).filter((line) => line.startsWith('error'));
    expect(found('2025年预算92.00万元，2026年预算86.00万元，比上年减少6.00万元。')).toEqual([]);
    expect(found('2025年预算92.00万元。')).toEqual([]);
    expect(found('2025年预算92.00万元，2026年预算68.00万元。')).toEqual([expect.stringMatching(/^error narrative-amount-differs-from-form.*68\.00万元/)]);
  });

  test('a total ten thousand times too large or small is a matter of units', () => {
    const narrative: NarrativeExample = { 年度预算安排: ['全年预算资金86.00元。'] };
    fc.assert(fc.property(printing, (how) => expect(told(examine(sheetsOf({}, narrative, how))).map((line) => line.split(/[ :]/)[1])).toEqual(['funds-unit-suspicious'])), { numRuns: 20 });
  });

  test('is paired by name among several, never by position', () => {
    const names = ['乡镇道路养护', '校园食品抽检', '社区老人助餐'];
    const forms = names.map((name, i) => drawForm({ answers: { 项目名称: name } }, { sheetName: `申报表${i + 1}` }));
    const lines = [...names].reverse().flatMap((name) => [...narrativeLines({ answers: { 项目名称: name } }), '']);
    const told = examine([...forms, new Sheet({ id: '9', name: '说明', merges: [], cells: new Map(lines.flatMap((line, row) => (line === '' ? [] : [[cellKey(row, 0), textCell(line)] as const]))) })]);
    expect(told.pairs.map(({ narrative, form }) => [narrative.name, form?.heading.projectName?.text])).toEqual([...names].reverse().map((name) => [name, name]));
  });

  test('is paired by the name above its first section, whatever the heading is called', () => {
    const names = ['乡镇道路养护', '校园食品抽检'];
    const forms = names.map((name, i) => drawForm({ answers: { 项目名称: name } }, { sheetName: `申报表${i + 1}` }));
    const headings: readonly ((name: string) => string)[] = [
      (name) => `${name}项目支出情况说明`, (name) => `项目支出情况说明（${name}）`, (name) => `关于${name}项目的情况说明`, (name) => `2026年${name}预算编制说明`,
      (name) => `项目名称：${name}`, (name) => `附件：${name}项目经费说明`, (name) => name,
    ];
    for (const heading of headings) {
      const lines = [...names].reverse().flatMap((name) => [heading(name), ...narrativeLines({ answers: { 项目名称: name } }).slice(1)]);
      const examination = examine([...forms, new Sheet({ id: '9', name: '说明', merges: [], cells: new Map(lines.map((line, row) => [cellKey(row, 0), textCell(line)])) })]);
      expect(examination.pairs.map(({ form }) => form?.heading.projectName?.text)).toEqual([...names].reverse());
      expect(told(examination).filter((line) => line.includes('narrative'))).toEqual([]);
    }
  });

  test('a line above the first section that names no project is no heading', () => {
    for (const line of ['区民政局项目支出情况说明', '2026年度项目支出情况说明', '情况说明', '填报日期 2026年1月']) {
      const lines = [line, ...narrativeLines({}).slice(1)];
      const examination = examine([drawForm({}), new Sheet({ id: '9', name: '说明', merges: [], cells: new Map(lines.map((text, row) => [cellKey(row, 0), textCell(text)])) })]);
      expect(examination.pairs.map(({ form }) => form !== null)).toEqual([true]);
      expect(told(examination)).toEqual([]);
    }
  });

  test('says not-checked where the form is not there, and nothing at all where a workbook holds no narrative', () => {
    const form = drawForm({ answers: { 项目名称: '乡镇道路养护' } });
    const other = drawForm({ answers: { 项目名称: '校园食品抽检' } }, { sheetName: '申报表2' });
    const lines = narrativeLines({ answers: { 项目名称: '社区老人助餐服务' } });
    const sheet = new Sheet({ id: '9', name: '说明', merges: [], cells: new Map(lines.map((line, row) => [cellKey(row, 0), textCell(line)])) });
    const entry = (examination: Examination): unknown => examination.forms[0]!.ledger.find(({ rule }) => rule === 'narrative-amount-differs-from-form');
    expect(entry(examine([form, other, sheet]))).toMatchObject({ state: 'not-checked', reason: expect.stringContaining('没有找到') as string });
    expect(entry(examine([form, other]))).toEqual({ rule: 'narrative-amount-differs-from-form', state: 'not-applicable' });
  });

  test('a department’s own plan and a list of duties are no narratives', () => {
    const lines = ['部门整体绩效目标', '一、总体绩效目标', '（一）统一组织部署机关党的工作。', '二、分项绩效目标', '绩效指标：1、培训500人次。', '三、工作保障措施', '（一）完善制度建设。'];
    const sheet = new Sheet({ id: '9', name: '说明', merges: [], cells: new Map(lines.map((line, row) => [cellKey(row, 0), textCell(line)])) });
    expect(examine([drawForm({}), sheet]).pairs).toEqual([]);
  });

  test('a paragraph torn by a page break is read as one, and what is wrong in its second half is shown there', () => {
    const lines = narrativeLines({}, { 年度预算安排: ['1.资金测算：全年预算资金86.00万元，其中采样检测费70.00万元，人员培', '训费16.00元。', '2.资金类型：全部为财政拨款。'] });
    const sheet = new Sheet({ id: '9', name: '说明', merges: [], cells: new Map(lines.map((line, row) => [cellKey(row, 0), textCell(line)])) });
    const [finding] = examine([drawForm({}), sheet]).findings;
    expect(finding!.rule.id).toBe('narrative-amount-unit-slip');
    const row = lines.indexOf('训费16.00元。');
    expect(finding!.fields[0].place).toMatchObject({ sheet: '说明', area: { top: row, left: 0 }, span: { start: 2, end: 8 } });
    expect(finding!.fixes[0]!.changes[0]).toMatchObject({ text: '万元', field: { text: '元', place: { area: { top: row }, span: { start: 7, end: 8 } } } });
  });

  test('a length or an area that is not the indicator’s is found', () => {
    const rows = [row('产出指标', '数量指标', '供水管网巡检长度', '≥126公里'), row('产出指标', '数量指标', '水源地绿化面积', '=800平方米')];
    const found = (text: string): readonly string[] => told(examine(sheetsOf({ rows }, { 实施方案: [text] }, SOUND))).filter((line) => line.includes('quantity-differs'));
    expect(found('全年完成供水管网巡检116公里，水源地绿化800平方米。')).toHaveLength(1);
    expect(found('全年完成供水管网巡检126公里，水源地绿化600平方米。')).toHaveLength(1);
    expect(found('全年完成供水管网巡检136公里，水源地绿化800平方米。')).toEqual([]);
    expect(found('全年完成供水管网巡检约116公里，水源地绿化每季度200平方米。')).toEqual([]);
  });

  test('of two totals that name their years the last is what is asked for, and an item is what its one calculation makes', () => {
    const rules = (budget: readonly string[], period?: string): readonly string[] =>
      told(examine(sheetsOf({}, { 年度预算安排: [...budget], ...(period ? { 实施周期: [period] } : {}) }, SOUND))).map((line) => line.split(/[ :]/)[1]!);
    const items = ['1.采样检测费70.00万元：7000批次×100元/批次=70.00万元。', '2.人员培训费16.00万元：用于培训监测人员。'];
    expect(rules(['2026年预算86.00万元，2025年预算80.00万元，增加6.00万元。具体如下：', ...items])).toEqual([]);
    expect(rules(['2026年预算68.00万元，2025年预算80.00万元。具体如下：', ...items])).toContain('narrative-sum-mismatch');
    expect(rules(['2026年预算86.00万元。具体如下：', items[0]!.replace('费70.00', '费69.00'), items[1]!.replace('16.00', '17.00')])).toEqual(['narrative-sum-mismatch']);
  });

  test('an amount told twice is told as such, with the one that the form supports, and as no addition', () => {
    const found = (text: string) => examine(sheetsOf({}, { 年度预算安排: [text] }, SOUND)).findings.filter(({ rule }) => rule.id === 'narrative-sum-mismatch');
    expect(found('全年预算86.00万元（大写：捌拾陆万元整）。')).toEqual([]);
    const [inWords] = found('全年预算86.00万元（大写：捌拾伍万元整）。');
    expect(inWords).toMatchObject({ severity: 'error', message: expect.stringMatching(/^同一笔金额写成 86\.00万元 和 .*捌拾伍万元.*，两处不一致。申报表的金额与 86\.00万元 一致，多半是另一处写错了$/) });
    expect(inWords).not.toHaveProperty('addition');
    const [inYuan] = found('全年预算86.00万元（即850000元）。');
    expect(inYuan!.message).toMatch(/^同一笔金额写成 86\.00万元 和 850000元，两处不一致/);
  });

  test('a stretch of another year is told though nothing else is said of it', () => {
    const found = (period: string): boolean => told(examine(sheetsOf({ answers: { 计划开始日期: '', 计划完成日期: '' } }, { 实施周期: [period] }, SOUND))).some((line) => line.includes('narrative-year-stale'));
    expect([found('2025年1月至12月。'), found('2026年1月至12月。'), found('2025年第3号文件。')]).toEqual([true, false, false]);
  });

  test('上年结转 among the parts of the budget is no comparison that excuses another year', () => {
    const found = (text: string): boolean => told(examine(sheetsOf({}, { 年度预算安排: [text] }, SOUND))).some((line) => line.includes('narrative-year-stale'));
    expect(found('2025年度预算安排86万元，其中当年财政拨款80万元，上年结转6万元。')).toBe(true);
    expect(found('2026年度预算安排86万元，其中当年财政拨款80万元，上年结转6万元。')).toBe(false);
    expect(found('2025年预算执行后有上年结转6万元。')).toBe(false);
  });

  test('what the plan draws together above is the sum of its items', () => {
    const found = (closing: string): readonly string[] => told(examine(sheetsOf({}, { 实施方案: ['1.采样检测7000批次，每批次100元，小计70万元。', '2.人员培训2期，小计6万元。', closing] }, SOUND))).filter((line) => line.includes('narrative-sum-mismatch'));
    expect(found('以上合计76万元。')).toEqual([]);
    expect(found('以上合计86万元。')).toHaveLength(1);
    expect(found('以上合计约80万元。')).toEqual([]);
    expect(found('两年合计86万元。')).toEqual([]);
  });

  describe('the budget in the ways clerks tell it', () => {
    const errors = (budget: readonly string[]): readonly string[] => told(examine(sheetsOf({}, { 年度预算安排: [...budget] }, SOUND))).filter((line) => !line.startsWith('suggestion')).map((line) => line.split(/[ :]/)[1]!);

    test('lines of a name and an amount, drawn together below', () => {
      const lines = (last: string, sum: string): readonly string[] => ['2026年预算86.00万元，构成如下：', '采样检测费    60.00万元', '人员培训费    20.00万元', `办公耗材费    ${last}`, `合计    ${sum}`];
      expect(errors(lines('6.00万元', '86.00万元'))).toEqual([]);
      expect(errors(lines('9.00万元', '86.00万元'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(lines('6.00元', '86.00万元'))).toEqual(['narrative-amount-unit-slip']);
      expect(errors(lines('6.00万元', '68.00万元'))).toEqual(['narrative-sum-mismatch']);
    });

    test('parts named 子项目一 or lettered A.', () => {
      const parts = (second: string): readonly string[] => ['本项目由两个子项目组成，总预算86万元：', '子项目一：采样检测，预算60万元。其中：试剂40万元、人工20万元。', `子项目二：人员培训，预算${second}。`];
      expect(errors(parts('26万元'))).toEqual([]);
      expect(errors(parts('36万元'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(['全年预算资金86万元，支出明细：', 'A.采样检测费60万元', 'B.人员培训费26万元'])).toEqual([]);
      expect(errors(['全年预算资金86万元，支出明细：', 'A.采样检测费60万元', 'B.人员培训费62万元'])).toEqual(['narrative-sum-mismatch']);
    });

    test('labelled lines with their calculations, under a total of their own', () => {
      const lines = (fee: string, sum: string): readonly string[] => ['2026年预算86万元。', '检测外包费：600批次×1000元/批次=60万元', `人员培训费：${fee}`, `合计：${sum}`];
      expect(errors(lines('26万元', '86万元'))).toEqual([]);
      expect(errors(lines('62万元', '86万元'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(lines('26万元', '68万元'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(lines('26万元', '86万元').slice(0, 3))).toEqual([]);
      expect(errors(lines('62万元', '86万元').slice(0, 3))).toEqual(['narrative-sum-mismatch']);
    });

    test('the total as an item before the detail of its parts', () => {
      const items = (total: string, fee: string): readonly string[] => [`（一）资金总额：${total}。`, '（二）资金测算明细：', '1.采样检测费60万元；', `2.人员培训费${fee}。`, '（三）资金来源：财政拨款86万元。'];
      expect(errors(items('86万元', '26万元'))).toEqual([]);
      expect(errors(items('86万元', '36万元'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(items('89万元', '26万元'))).toEqual(expect.arrayContaining(['narrative-sum-mismatch', 'narrative-amount-differs-from-form']));
    });

    test('one item with all the parts, drawn together at its end', () => {
      const items = (fee: string): readonly string[] => ['1.资金测算', '（1）采样检测：600批次×1000元/批次=60万元', `（2）人员培训：${fee}`, '合计：86万元', '2.资金类型', '一般公共预算财政拨款'];
      expect(errors(items('26万元'))).toEqual([]);
      expect(errors(items('62万元'))).toEqual(['narrative-sum-mismatch']);
    });

    test('numbers that count anew inside the section go on behind it', () => {
      expect(errors(['一、资金测算', '全年预算资金86万元。', '二、资金来源', '全部为财政拨款。'])).toEqual([]);
      expect(errors(['一、资金测算', '全年预算资金68万元。', '二、资金来源', '全部为财政拨款。'])).toEqual(['narrative-amount-differs-from-form']);
    });

    test('one piece of equipment at its price', () => {
      const items = (price: string): readonly string[] => ['2026年预算86万元。其中：', `1.质谱仪1台，单价${price}；`, '2.采样车2辆，单价13万元，小计26万元。'];
      expect(errors(items('60万元'))).toEqual([]);
      expect(errors(items('50万元'))).toEqual(['narrative-sum-mismatch']);
    });

    test('a lone amount behind its calculation is the whole', () => {
      expect(errors(['检测按每批次860元、1000批次计算，共需86万元，由区级财政承担。'])).toEqual([]);
      expect(errors(['检测按每批次860元、1000批次计算，共需68万元，由区级财政承担。'])).toContain('narrative-amount-differs-from-form');
      expect(errors(['检测按每批次100元、680批次计算，共需6.8万元，其余为人员培训费。'])).not.toContain('narrative-amount-differs-from-form');
    });

    test('the only source of the money is the form’s amount', () => {
      const items = (source: string): readonly string[] => ['1.资金测算：全年预算资金86万元。', `2.资金类型：${source}`];
      expect(errors(items('财政拨款86万元。'))).toEqual([]);
      expect(errors(items('财政拨款68万元。'))).toEqual(['narrative-amount-differs-from-form']);
      expect(errors(items('财政拨款68万元，自筹18万元。'))).toEqual([]);
    });

    test('the sources named one by one make the total', () => {
      const lines = (source: string): readonly string[] => ['2026年预算86万元，比2025年预算80万元增加6万元。', `资金来源：市级补助40万元，${source}`];
      expect(errors(lines('区级财政46万元。'))).toEqual([]);
      expect(errors(lines('区级财政64万元。'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(lines('区级财政46元。'))).toEqual(['narrative-amount-unit-slip']);
      expect(errors(lines('区级财政26万元，其余自筹。'))).toEqual([]);
      expect(errors(lines('区级财政46万元，其中已到位20万元。'))).toEqual([]);
    });

    test('and so do the parts of a budget that is told in a sentence of its own', () => {
      const lines = (fee: string): readonly string[] => [`2025年预算80万元，2026年预算86万元，较2025年增加6万元。2026年预算构成：采样检测费60万元，人员培训费${fee}。`];
      expect(errors(lines('26万元'))).toEqual([]);
      expect(errors(lines('62万元'))).toEqual(['narrative-sum-mismatch']);
      expect(errors(lines('16万元，其他费用据实列支'))).toEqual([]);
    });

    test('last year’s budget beside this year’s is not the total of the items', () => {
      const items = (fee: string): readonly string[] => ['2026年安排水质检测资金86万元，比2025年预算80万元增加6万元。', '1.采样检测费60万元。', `2.人员培训费${fee}。`];
      expect(errors(items('26万元'))).toEqual([]);
    });

    test('a calculation behind its result is told with its words', () => {
      const found = told(examine(sheetsOf({}, { 年度预算安排: ['全年预算86万元，其中专家咨询费24万元（6名专家，每名6万元）、检测费62万元。'] }, SOUND))).filter((line) => line.startsWith('error'));
      expect(found).toEqual(['error narrative-product-mismatch: 6名专家，每名6万元 算得 36 万元，写的是 24万元，少写 12 万元']);
    });
  });
});
