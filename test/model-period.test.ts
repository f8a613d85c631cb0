import fc from 'fast-check';
import { compareDates, dateOfSerial, daysInMonth, formatDate, isWithinOneYear, readDate, readPeriod, touchesYear } from '../src/model';

function day(text: string, end = false): string | null {
  const date = readDate(text, end);
  return date && formatDate(date);
}

function span(text: string): string | null {
  const period = readPeriod(text);
  return period && `${formatDate(period.start)} ${formatDate(period.end)}`;
}

describe('readDate', () => {
  it.each([
    '2026-01-01', '2026/1/1', '2026.1.1', '2026.01.01', '2026年1月1日', '2026 年 1 月 1 日', '２０２６－０１－０１', '20260101', '2026年1月1号',
    '二〇二六年一月一日', '二零二六年一月一日', '2026—01—01', '2026-01-01 00:00:00', '2026/1/1 0:00', '2026-01-01T00:00:00.000Z', '2026年1月1日（星期四）', '自2026年1月1日起',
    '2026年1月\n1日', '2026年1月', '2026-01', '2026.1', '202601', '2026年', '2026年初', '2026年1月初', '2026年元月1日', '2026年元月',
  ])('reads %j as the first of January', (text) => {
    expect(day(text)).toBe('2026-01-01');
  });

  it.each(['2026-12-31', '2026年12月31日前', '二〇二六年十二月三十一日', '2026年12月', '2026-12', '2026.12', '202612', '2026年', '2026年底', '2026年12月底', '2026年12月31日止', '2026年度', '截至2026年12月31日', '截止到2026年12月', '2026年四季度', '2026年第四季度末', '2026年第4季度'])(
    'reads %j as the last of December where an end is asked for',
    (text) => {
      expect(day(text, true)).toBe('2026-12-31');
    },
  );

  it('keeps the day when a clock time follows it', () => {
    expect(day('2026-1-11 8:30')).toBe('2026-01-11');
    expect(day('2026/11/1 18:30:00')).toBe('2026-11-01');
  });

  it('keeps 底 and 初 whatever end is asked for', () => {
    expect(day('2026年2月底')).toBe('2026-02-28');
    expect(day('2026年2月初', true)).toBe('2026-02-01');
    expect(day('2026年2月上旬', true)).toBe('2026-02-10');
    expect(day('2026年二十月')).toBeNull();
  });

  it.each(['2026年2月30日', '2026-02-29', '2026-13-01', '2026-00-10', '20261301', '202613', '2026-4-31', '26-01-01', '', '-', '长期', '待填写', '2026', '1月1日', '2026-01-01至2026-12-31', '1900-01-01', '46023', '第四季度'])(
    'keeps %j unread',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('accepts 29 February of a leap year only', () => {
    expect(day('2028年2月29日')).toBe('2028-02-29');
    expect(day('2100-02-29')).toBeNull();
  });

  it('keeps every day through printing and reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1949, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, number) => {
        const exists = number <= daysInMonth(year, month);
        for (const text of [`${year}-${month}-${number}`, `${year}年${month}月${number}日`, `${year}.${month}.${number}`, `${year}/${month}/${number}`]) {
          expect(readDate(text)).toEqual(exists ? { year, month, day: number } : null);
        }
      }),
    );
  });
});

describe('dateOfSerial', () => {
  it.each([
    [46023, '2026-01-01'],
    [46387.99, '2026-12-31'],
    [36526, '2000-01-01'],
  ])('reads serial %d', (serial, text) => {
    expect(formatDate(dateOfSerial(serial)!)).toBe(text);
  });

  it.each([0, 1, 2026, -5, 20260101, Number.NaN, Infinity])('keeps %d unread', (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });
});

describe('readPeriod', () => {
  it.each([
    '2024年1月1日—2024年12月31日', '2024.1-2024.12', '2024年1月至12月', '2024年1月—12月', '2024年1月-12月', '2024年1-12月', '2024年1—12月', '2024-01-01至2024-12-31',
    '2024-01-01-2024-12-31', '2024-01-2024-12', '2024/1/1-2024/12/31', '20240101-20241231', '2024.1.1-12.31', '2024年1月1日至12月31日', '2024年', '2024年度', '2024-2024',
    '2024年-2024年', '（2024年1月-2024年12月）', '自2024年1月1日起至2024年12月31日止', '1年（2024年1月—2024年12月）', '2024.01～2024.12', '2024-01 -- 2024-12', '2024.01-12', '2024年全年', '2024年1月1日至2024年12月31日（1年）',
  ])('reads %j as the year 2024', (text) => {
    expect(span(text)).toBe('2024-01-01 2024-12-31');
  });

  it.each(['2024年-2026年', '2024-2026', '2024—2026年', '2024-2026年', '2024年1月-2026年12月', '3年（2024-2026年）', '2024年至2026年'])('reads %j as three years', (text) => {
    expect(span(text)).toBe('2024-01-01 2026-12-31');
  });

  it('keeps a reversed period as written', () => {
    expect(span('2026年-2024年')).toBe('2026-01-01 2024-12-31');
  });

  it.each(['', '长期', '一年', '3年', '-', '2024年1月至今', '2024年2月30日-2024年12月31日', '2024-13', '1月-12月', '2024-2025-2026'])('keeps %j unread', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('reads one month, its own first and last day', () => {
    expect(span('2024-02')).toBe('2024-02-01 2024-02-29');
    expect(span('2024年2月')).toBe('2024-02-01 2024-02-29');
  });
});

describe('touching years', () => {
  const period = readPeriod('2024年7月-2026年6月')!;
  it('accepts years inside and keeps those outside apart', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => touchesYear(period, year))).toEqual([false, true, true, true, false]);
    expect(isWithinOneYear(period)).toBe(false);
    expect(compareDates(period.start, period.end)).toBeLessThan(0);
  });
});
