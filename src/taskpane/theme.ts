/** Themes: light, dark and high contrast, a typeface that has Chinese, sizes in rem so that they follow the reader's own, and danger text that stays readable in the dark. */

import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';
export type TextSize = 'normal' | 'large' | 'largest';

const CHINESE = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const SCALE: Readonly<Record<TextSize, number>> = { normal: 1, large: 1.15, largest: 1.3 };

/** Nothing is printed smaller than this, in px at the reader's usual size. */
const SMALLEST = 12;

const BASES: Readonly<Record<Exclude<ThemeChoice, 'system'>, Theme>> = {
  light: webLightTheme,
  // Fluent's danger text on the dark ground reaches 4.2:1 only; its third step reaches 7.7:1.
  dark: { ...webDarkTheme, colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground3 },
  contrast: teamsHighContrastTheme,
};

/** One theme object per choice and size, so that switching back and forth keeps its identity. */
const made = new Map<string, Theme>();

export function themeFor(choice: Exclude<ThemeChoice, 'system'>, size: TextSize): Theme {
  const key = `${choice} ${size}`;
  let theme = made.get(key);
  if (!theme) made.set(key, (theme = scaled(BASES[choice], SCALE[size])));
  return theme;
}

function scaled(base: Theme, scale: number): Theme {
  const sizes = Object.entries(base)
    .filter(([name, value]) => /^(?:fontSize|lineHeight)/.test(name) && /px$/.test(String(value)))
    .map(([name, value]) => {
      const px = Number.parseFloat(String(value));
      const atLeast = name.startsWith('fontSize') ? Math.max(px, SMALLEST) : Math.max(px, SMALLEST + 4);
      return [name, `${Number(((atLeast * scale) / 16).toFixed(4))}rem`];
    });
  return { ...base, ...Object.fromEntries(sizes), fontFamilyBase: CHINESE, fontFamilyNumeric: CHINESE };
}
