/** The fonts budget forms are printed in, with what stands in for them on a computer that lacks them. */

const SANS = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
const SONG = 'SimSun, NSimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const FANGSONG = 'FangSong, FangSong_GB2312, STFangsong, "Noto Serif CJK SC", serif';
const KAI = 'KaiTi, KaiTi_GB2312, STKaiti, "Kaiti SC", "Noto Serif CJK SC", serif';
const HEI = 'SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif';
const DENG = `DengXian, ${SANS}`;

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/仿宋|FangSong/i, FANGSONG],
  [/宋|SimSun|Song/i, SONG],
  [/楷|Kai/i, KAI],
  [/黑体|SimHei|Heiti/i, HEI],
  [/等线|DengXian/i, DENG],
];

/** The font itself first, then the nearest relatives. Quotes in a name are dropped, so that no file can write style of its own. */
export function fontFamily(name: string | undefined): string {
  if (!name) return DENG;
  const own = `"${name.replace(/["\\;{}]/g, '')}"`;
  const relatives = FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? SANS;
  return `${own}, ${relatives}`;
}

export const UI_FONT = `"Segoe UI", ${SANS}`;
