/** Small laws of the pane: preferences, themes, examples in words, configuration files, the fix offered in a row. */

import type { Edit } from '../src/model';
import { rules } from '../src/rules';
import { compare } from '../src/taskpane/example-lines';
import { messages } from '../src/taskpane/messages.zh-CN';
import { newRowOf } from '../src/taskpane/new-row';
import { preferredFix } from '../src/taskpane/preferred-fix';
import { USUAL, clearPreferences, keepPreferences, recallPreferences } from '../src/taskpane/preferences';
import { readConfigurationText } from '../src/taskpane/settings/read-configuration-file';
import { themeFor } from '../src/taskpane/theme';
import { findings } from './browser/pane/literal';

describe('preferences', () => {
  const kept = new Map<string, string>();
  const working = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) };
  const forbidden = { getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('forbidden'); }, removeItem: () => { throw new Error('forbidden'); } };
  const use = (storage: unknown): void => void Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });

  afterEach(() => {
    kept.clear();
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test('keeps theme, text size and live switch, and nothing else', () => {
    use(working);
    keepPreferences({ theme: 'dark', size: 'large', live: false, file: '机关工委2026.xlsx' } as never);
    expect(recallPreferences()).toEqual({ theme: 'dark', size: 'large', live: false });
    expect([...kept.values()].join()).not.toContain('机关工委');
    clearPreferences();
    expect(kept.size).toBe(0);
    expect(recallPreferences()).toEqual(USUAL);
  });

  test('accepts a forbidden storage and damaged contents', () => {
    use(forbidden);
    expect(() => keepPreferences(USUAL)).not.toThrow();
    expect(() => clearPreferences()).not.toThrow();
    expect(recallPreferences()).toEqual(USUAL);
    use(working);
    kept.set('jizhun.preferences', '{"theme":"pink","size":7,"live":"yes"}');
    expect(recallPreferences()).toEqual(USUAL);
    kept.set('jizhun.preferences', 'not json');
    expect(recallPreferences()).toEqual(USUAL);
  });
});

describe('themes', () => {
  test('keeps a Chinese typeface, sizes in rem and nothing under 12 px', () => {
    for (const choice of ['light', 'dark', 'contrast'] as const) {
      const theme = themeFor(choice, 'normal');
      expect(theme.fontFamilyBase).toContain('Microsoft YaHei');
      expect(theme.fontSizeBase300).toBe('0.875rem');
      expect(theme.fontSizeBase100).toBe('0.75rem');
      expect(themeFor(choice, 'normal')).toBe(theme);
    }
    expect(Number.parseFloat(themeFor('light', 'largest').fontSizeBase300)).toBeGreaterThan(Number.parseFloat(themeFor('light', 'large').fontSizeBase300));
  });

  test('keeps danger text readable in the dark', () => {
    const theme = themeFor('dark', 'normal');
    expect(theme.colorStatusDangerForeground1).toBe(theme.colorStatusDangerForeground3);
    expect(contrast(theme.colorStatusDangerForeground1, theme.colorNeutralBackground1)).toBeGreaterThan(7);
  });

  /** Contrast of two `#rrggbb` colours as WCAG counts it. */
  function contrast(a: string, b: string): number {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});

describe('examples in words', () => {
  test('keeps only the lines in which wrong and right differ', () => {
    const comparison = compare({ answers: { 项目名称: '培训', 项目资金总额: "'530,000" } }, { answers: { 项目名称: '培训', 项目资金总额: '480,000' } });
    expect(comparison).toEqual({ wrong: ['项目资金总额：530,000'], right: ['项目资金总额：480,000'] });
  });

  test('says what is missing and what is blank', () => {
    expect(compare({ without: ['时效指标'] }, {})).toEqual({ wrong: ['没有时效指标'], right: [messages.detail.soundForm] });
    expect(compare({ answers: { 主管部门: '' } }, { answers: { 主管部门: '财政局' } }).wrong).toEqual(['主管部门：（空白）']);
  });

  test('tells wrong from right for every rule', () => {
    const same = rules.filter((rule) => {
      const { wrong, right } = compare(rule.example.wrong, rule.example.right);
      return wrong.join('\n') === right.join('\n');
    });
    expect(same.map((rule) => rule.id)).toEqual([]);
  });
});

describe('a configuration file', () => {
  test('accepts a pack, with the mark some editors put before it', () => {
    expect(readConfigurationText('\uFEFF{"pack":"hebei"}')).toMatchObject({ ok: true, configuration: { pack: 'hebei' } });
  });

  test('flags broken JSON and unknown settings in plain words', () => {
    expect(readConfigurationText('{"pack":')).toEqual({ ok: false, problems: [expect.stringContaining('不是完整的 JSON')] });
    expect(readConfigurationText('{"pack":"mars"}')).toEqual({ ok: false, problems: [expect.stringContaining('mars')] });
  });
});

describe('the fix offered in a row', () => {
  test('is the only one, or the only safe one, and none where several are equally likely', () => {
    const [several, single] = findings;
    expect(preferredFix(several!.finding)).toBeNull();
    expect(preferredFix(single!.finding)?.title).toBe('改为 ≥30(场)');
    const [unsafe, other] = several!.finding.fixes;
    expect(preferredFix({ ...several!.finding, fixes: [unsafe!, { ...other!, safe: true }] })?.title).toBe(other!.title);
  });
});

test('the words for clerks avoid the words of programmers', () => {
  const texts = JSON.stringify(messages, (_, value: unknown) => (typeof value === 'function' ? String(value) : value));
  for (const word of ['校验', '非法', '异常', '屏蔽', '抑制', '补丁', '回滚', '确定', 'error:']) expect(texts.includes(word) ? word : '').toBe('');
});

describe('where the clerk goes on after an insertion', () => {
  const row = (after: number, ...texts: string[]): Edit => ({ kind: 'row', sheet: '表', after, was: '', lookOf: after, extend: [], cells: texts.map((text, column) => ({ column, text })) });
  const text = (at: number, words: string): Edit => ({ kind: 'text', sheet: '表', row: at, column: 5, was: '', text: words });

  test('is the value to be filled in of the first new row', () => {
    expect(newRowOf([row(20, '满意度', '≥__(%)'), row(15, '时效', '及时率', '=__(%)')])).toEqual({ sheet: '表', at: { row: 16, column: 2 } });
    expect(newRowOf([row(15, '时效', '及时率')])).toEqual({ sheet: '表', at: { row: 16, column: 0 } });
  });

  test('is in a row that stood empty where one was used, and nowhere after other changes', () => {
    expect(newRowOf([text(14, '及时率'), text(14, '=__(%)'), row(15, '满意度', '≥__(%)')])).toEqual({ sheet: '表', at: { row: 14, column: 5 } });
    expect(newRowOf([text(14, '≥60(场)')])).toBeNull();
  });
});
