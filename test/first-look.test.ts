/** What is settled at a first look says what a full look would say. */

import fc from 'fast-check';
import { makeNumberFormat } from '../src/hosts/file/number-format';
import { readForms } from '../src/layouts';
import { meaningOf } from '../src/layouts/labels';
import { joinedLabels } from '../src/layouts/joined-labels';
import { Page, Used, hasInk } from '../src/layouts/page';
import { Sheet, amountOfNumber, beginnings, cellKey, daysInMonth, labelKey, level1Of, readAmount, readDate, squeeze, type Cell } from '../src/model';

const text = (said: string): Cell => ({ kind: 'text', text: said, value: said });

function sheetOf(rows: readonly (readonly string[])[], order?: readonly number[]): Sheet {
  const cells = rows.flatMap((row, r) => row.flatMap((said, c): [number, Cell][] => (said === '' ? [] : [[cellKey(r, c), text(said)]])));
  return new Sheet({ id: '1', name: '申报表', merges: [], cells: new Map(order ? order.map((i) => cells[i % cells.length]!).concat(cells) : cells) });
}

const FORM = [
  ['财政项目支出绩效目标申报表'],
  ['（2026年度）'],
  ['项目名称', '道路养护', '实施单位', '养护所'],
  ['项目资金（元）', '项目资金总额', '860000', '年度资金申请总额', '860000'],
  ['', '其中：财政资金', '860000', '其中：当年财政拨款', '860000'],
  ['年度总体目标', '全年完成道路养护任务。'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
  ['', '产出指标', '数量指标', '养护里程', '≥30(公里)'],
  ['', '', '质量指标', '验收合格率', '≥98(%)'],
  ['', '满意度指标', '服务对象满意度指标', '居民满意度', '≥90(%)'],
];
const CELLS = FORM.flat().filter((said) => said !== '').length;

describe('a first look', () => {
  it('never refuses a word of the vocabulary, whatever is printed behind it', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1 }), fc.string({ unit: 'binary' }), (words, tail) => {
      const may = beginnings(words);
      expect(words.every((word) => may(word + tail))).toBe(true);
    }));
  });

  it.each(['*项目名称', '★项目名称', '1.项目名称', '（一）项目名称', '一、项目名称', '项目名称*', '项目名称（全称）', '项目名称2025-2026年'])('%s is 项目名称 all the same', (label) => {
    expect(meaningOf(labelKey(label))).toBe('projectName');
  });

  it.each(['3月底', '至12月', '第一季度', '四季度末', '截至6月底'])('%s is a month', (label) => expect(meaningOf(label)).toBe('month'));

  it.each(['养护', '项目', '道路（项目）', '', '2026', '其中'])('%s is no label', (label) => expect(meaningOf(labelKey(label))).toBeNull());

  it.each(['（一）产出指标', '2、产出', ' 产出指标', '产出指标（50分）'])('%s is 产出指标 all the same', (name) => expect(level1Of(name)).toBe('产出指标'));

  it('keeps a label as it stands only where nothing of it is unified', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60, size: 'max' }), (said) => {
      expect(labelKey(said)).toBe(squeeze(said).replace(/:/g, '').replace(/[〔【[{]/g, '(').replace(/[〕】\]}]/g, ')'));
    }));
  });
});

describe('a cell', () => {
  it('has ink where anything but white space and invisible characters stands in it', () => {
    const unit = fc.constantFrom(' ', '\n', '\u3000', '\u200B', '\uFEFF', '项', 'a', '0', '，', '～', '\u007F');
    fc.assert(fc.property(fc.string({ unit, maxLength: 4 }), (said) => {
      expect(hasInk(said)).toBe(/[^\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]/.test(said));
    }));
  });

  it('holds a label of money and its amount with a blank between them, whatever the amount ends with', () => {
    fc.assert(fc.property(fc.constantFrom('180', '1,800', '180.5', '180元', '180 元', '180万元', '180万', '180人', '元', '约180'), fc.constantFrom('', ' ', '\n'), (amount, behind) => {
      const isAmount = /^[\d.,]+\s*(?:万?元)?$/.test(amount);
      expect(joinedLabels(`其他资金 ${amount}${behind}`).map(({ meaning }) => meaning)).toEqual(isAmount ? ['otherMoney'] : []);
    }));
  });
});

describe('amounts and dates', () => {
  it('a stored number printed in digits has the decimals of its print and no unit', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), (cents, decimals, grouped) => {
      const value = cents / 100;
      const printed = grouped ? value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) : value.toFixed(decimals);
      const read = readAmount(printed)!;
      const amount = amountOfNumber(value, printed);
      expect([amount.decimals, amount.unit, amount.number.toNumber()]).toEqual([read.decimals, read.unit, value]);
    }));
  });

  it('a text that begins in words is an amount only behind 人民币', () => {
    expect(readAmount('人民币53万元')?.number.toNumber()).toBe(53);
    expect([readAmount('约53万元'), readAmount('共 53 万元'), readAmount('人数12')]).toEqual([null, null, null]);
  });

  it('whole numbers print as any number does', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(makeNumberFormat('#,##0.00').print(value)).toBe(value.toLocaleString('en-US', { minimumFractionDigits: 2 }));
      expect(makeNumberFormat('0').print(value)).toBe(String(value));
    }));
  });

  it('knows the days of every month', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2300 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }));
  });

  it('reads a plain date as it reads one with blanks around it', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), fc.constantFrom('-', '/', '.'), (year, month, day, joint) => {
      const plain = [year, month, day].join(joint);
      expect(readDate(plain)).toEqual(readDate(` ${plain} `));
    }));
  });
});

describe('a page', () => {
  it('reads the same whatever the order its cells were written in', () => {
    const expected = readForms(sheetOf(FORM));
    expect(expected.forms).toHaveLength(1);
    fc.assert(fc.property(fc.shuffledSubarray([...Array(CELLS).keys()]), (order) => {
      expect(readForms(sheetOf(FORM, order))).toEqual(expected);
    }));
  });

  it('marks what was used, and nothing else', () => {
    const page = new Page(sheetOf(FORM));
    const items = page.rows.flatMap((row) => page.at(row));
    fc.assert(fc.property(fc.subarray(items), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 20 }), (some, top, height) => {
      const used = new Used(page, top, top + height);
      const within = some.filter((item) => item.row >= top && item.row <= top + height);
      for (const item of within) used.add(item);
      expect(items.filter((item) => item.row >= top && used.has(item))).toEqual(within);
    }));
  });

  it('knows the rows that print levels', () => {
    const page = new Page(sheetOf(FORM));
    expect(page.rows.filter((row) => page.hasLevels(row))).toEqual([6]);
  });
});
