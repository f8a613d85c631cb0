/** Own templates: made from rows of a form, shared without loss, kept on a shelf that may be forbidden. */

import { readForms } from '../../src/layouts';
import { sheetOfNew } from '../../src/model';
import { Shelf, librarySheet, ownTemplate, readExchange, readLibrary, searchOwn, templateOfRow, writeExchange, type OwnTemplate, type Store } from '../../src/own-templates';
import { promptOf } from '../../src/templates';
import { drawForm } from '../forms/draw';
import { SOUND } from '../forms/sound';

function made(told: Parameters<typeof ownTemplate>[0]): OwnTemplate {
  const template = ownTemplate(told);
  if (typeof template === 'string') throw new Error(template);
  return template;
}

const RATE = made({ level1: '产出', level2: '质量', level3: '读者借阅差错率', operator: '不高于', unit: '％', reference: '≤2%', explanation: '借阅差错占比', evidence: '台账', projectTypes: ['图书馆'], keywords: ['借阅'] });
const WORDS = made({ level1: '效益指标', level2: '可持续影响', level3: '志愿服务长效机制', nature: '定性', reference: '建立健全' });

class Memory implements Store {
  text: string | null = null;
  read = (): string | null => this.text;
  keep = (text: string): void => void (this.text = text);
}

describe('an own template', () => {
  test('keeps the standard names and leaves the number to the clerk', () => {
    expect(RATE).toMatchObject({ level1: '产出指标', level2: '质量指标', operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '≤2%', mine: true });
    expect(promptOf(RATE)).toBe('≤__(%)');
    expect(promptOf(WORDS)).toBe('');
  });

  test.each([
    [{ level1: '产出指标', level2: '成本指标', level3: '单册采购成本', unit: '元/册' }, { level1: '成本指标', level2: '经济成本指标', operator: '≤', direction: 'lower' }],
    [{ level1: '产出', level2: '时效', level3: '故障响应时间', unit: '小时' }, { operator: '≤' }],
    [{ level1: '满意度指标', level2: '', level3: '读者满意度', reference: '90%以上' }, { level2: '服务对象满意度指标', nature: '定量' }],
    [{ level1: '', level2: '时效指标', level3: '上架完成时间', reference: '6月底前' }, { level1: '产出指标', nature: '定性', unit: '' }],
    [{ level1: '效益指标', level2: '满意度', level3: '群众满意度', reference: '≥90%' }, { level1: '效益指标', level2: '服务对象满意度指标' }],
  ])('understands %j', (told, expected) => {
    expect(made(told)).toMatchObject(expected);
  });

  test.each([
    [{ level1: '产出指标', level2: '数量指标', level3: ' ' }, '没有三级指标名称'],
    [{ level1: '产出指标', level2: '', level3: '场次' }, '没有二级指标'],
    [{ level1: '产出指标', level2: '其他事项', level3: '场次' }, '认不出二级指标“其他事项”'],
    [{ level1: '产出指标', level2: '数量指标', level3: '长'.repeat(61) }, '三级指标名称超过 60 个字'],
  ])('says why %j makes none', (told, reason) => {
    expect(ownTemplate(told)).toBe(reason);
  });

  test.each(Object.keys(SOUND))('is made of every row of a form of the layout %s', (layout) => {
    const form = readForms(drawForm({ layout })).forms[0]!;
    const templates = form.indicators.rows.map((row) => templateOfRow(row, null));
    expect(templates.filter((template) => typeof template === 'string')).toEqual([]);
    expect(templates.map((template) => (template as OwnTemplate).level3)).toEqual(SOUND[layout]!.table.map((row) => row.三级));
    expect(templates.map((template) => promptOf(template as OwnTemplate))).toEqual(form.indicators.rows.map((row) => `${row.value.value!.operator}__(${row.value.value!.unit})`));
  });

  test('takes no number from a value that still waits for one', () => {
    const table = SOUND['shanghai']!.table.map((row, i) => (i === 0 ? { ...row, 指标值: '≤__(元/个)' } : row));
    const row = readForms(drawForm({ table })).forms[0]!.indicators.rows[0]!;
    expect(templateOfRow(row, '检测')).toMatchObject({ operator: '≤', unit: '元/个', reference: '', projectTypes: ['检测'] });
  });
});

describe('sharing', () => {
  const shelf = new Shelf(new Memory());
  const { added } = shelf.add([RATE, WORDS]);

  test('as JSON loses nothing', () => {
    expect(readExchange(writeExchange(added))).toEqual({ templates: added, problems: [] });
  });

  test('as a sheet is read back by its headers', () => {
    const read = readLibrary(sheetOfNew(librarySheet(added)))!;
    expect(read.templates).toEqual(added.map((template) => ({ ...template, code: '' })));
    expect(read.problems).toEqual([]);
    expect(read.ignored).toEqual(['F 填写格式']);
  });

  test.each([
    ['{"format":"别的"}', '不是“我的模板”导出的文件。'],
    ['[1,2', '文件内容不完整，读不出来。'],
    ['{"format":"jizhun-templates","version":9,"templates":[]}', '由更新的版本导出，请先更新本工具。'],
  ])('says why %s cannot be read', (text, reason) => {
    expect(readExchange(text)).toEqual({ templates: [], problems: [{ where: '整个文件', reason }] });
  });

  test('reads what is whole and names what is not', () => {
    const text = '\uFEFF{"format":"jizhun-templates","version":1,"templates":[{"level1":"产出指标","level2":"数量指标","level3":"讲座场次","unit":"场","projectTypes":[1,"讲座"]},7,{"level3":"x"}]}';
    const { templates, problems } = readExchange(text);
    expect(templates).toMatchObject([{ level3: '讲座场次', unit: '场', operator: '≥', projectTypes: ['讲座'] }]);
    expect(problems).toEqual([{ where: '第 2 条', reason: '不是一条模板' }, { where: '第 3 条', reason: '没有二级指标' }]);
  });
});

describe('the shelf', () => {
  test('keeps what is added for the next sitting, each with a code of its own', () => {
    const store = new Memory();
    new Shelf(store).add([RATE, WORDS]);
    const again = new Shelf(store);
    expect(again.templates().map(({ code, level3 }) => [code, level3])).toEqual([['WD-001', '读者借阅差错率'], ['WD-002', '志愿服务长效机制']]);
    again.remove('WD-001');
    expect(again.add([RATE]).added[0]?.code).toBe('WD-003');
    expect(new Shelf(store).find(' wd-003 ')?.level3).toBe('读者借阅差错率');
  });

  test('keeps the same indicator once and tells listeners of changes only', () => {
    const shelf = new Shelf(new Memory());
    let heard = 0;
    const stop = shelf.subscribe(() => void heard++);
    shelf.add([RATE]);
    expect(shelf.add([{ ...RATE, level3: '读者 借阅差错率。' }])).toMatchObject({ added: [], known: [{}] });
    expect(heard).toBe(1);
    stop();
    shelf.clear();
    expect(heard).toBe(1);
  });

  test('goes on for this sitting where nothing may be kept, and says so', () => {
    const forbidden = (): never => {
      throw new Error('denied');
    };
    const shelf = new Shelf({ read: forbidden, keep: forbidden });
    expect(shelf.templates()).toEqual([]);
    shelf.add([RATE]);
    expect(shelf.templates()).toHaveLength(1);
    expect(shelf.problem).toContain('请先导出为文件');
  });

  test('tells of what was kept and cannot be read', () => {
    const store = new Memory();
    store.text = 'damaged';
    expect(new Shelf(store).problem).toContain('读不出来');
  });
});

describe('searching', () => {
  const list = [RATE, WORDS];
  test.each([['差错', RATE], ['借阅 质量', RATE], ['可持续', WORDS], ['图书馆', RATE], ['长效机制志愿', WORDS]])('finds by %s', (words, expected) => {
    expect(searchOwn(list, words)[0]).toBe(expected);
  });
  test('lists nothing for words of another world and all for none', () => {
    expect(searchOwn(list, '量子 借阅')).toEqual([]);
    expect(searchOwn(list, ' ')).toEqual(list);
  });
});
