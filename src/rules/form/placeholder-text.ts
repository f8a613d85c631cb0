/** Texts that stand for an answer not yet given: prompts of a template, marks such as XX, instructions left in. */

import { squeeze } from '../../model';
import { TRAITS, traitsOf } from '../traits';

interface Sign {
  readonly pattern: RegExp;
  /** What it is, for the message. */
  readonly what: string;
}

/** The whole value is the mark. Patterns see the squeezed text (half-width, no spaces). */
const WHOLE: readonly Sign[] = [
  { pattern: /^[-*_—–]+$/, what: '只有符号，没有内容' },
  { pattern: /^(?:\.{2,}|…+|·{3,})$/, what: '只有省略号，没有内容' },
  { pattern: /^(?:待定|待补充?|待明确|待核定|待完善|待填|待录入|暂未填写|未填写?|填写|输入|必填|选填|tbd|todo|n\/a|null|undefined|略)$/i, what: '还没有填写具体内容' },
  { pattern: /^(?:#n\/a|#ref!|#value!|#name\?|#div\/0!|#num!)$/i, what: '是公式出错的提示，没有内容' },
  { pattern: /^(?:目标\d*:)+(?:[.…]+)?$/, what: '只有提示，没有内容' },
];

/** The mark stands anywhere in the value. */
const INSIDE: readonly Sign[] = [
  { pattern: /_{2,}/, what: '留有待填的空格线' },
  // 新增（ ）延续（√）: of choices one is ticked, and the others stay empty.
  { pattern: /^(?!.*\([√✓✔☑■●]\)).*?(?<![A-Za-z\d])\(\)/, what: '留有待填的空括号' },
  { pattern: /(?<![A-Za-z])X{2,}(?![A-Za-z])|×{2,}|(?<![A-Za-z\d)%])[X×](?=[年月日])|\d0X{1,2}(?=年)/i, what: '留有 XX 一类的待填记号' },
  { pattern: /^[≥≤=<>]*\*{2,}/, what: '留有 ** 一类的待填记号' },
  { pattern: /(?<![A-Za-z])TBD(?![A-Za-z])/i, what: '留有 TBD，尚未填写' },
  { pattern: /\{[^{}]{0,30}\}/, what: '留有花括号里的提示' },
  { pattern: /待填写|待补充(?=$|[)。;,])|请填写|请在此|在此(?:处)?(?:填写|输入)|此处(?:填写|输入)|点击(?:此处)?(?:填写|输入)|请输入|请选择/, what: '留有填表提示' },
  { pattern: /\((?:略|待定|待填|待补充?)\)/, what: '留有“略”“待定”' },
  { pattern: /具体(?:内容)?(?:详)?见(?:表格|附表|附件|下表|上表)|详见表格|(?:可另附页|限\d+字以内)\)?$/, what: '留有模板的填写说明' },
  { pattern: /^(?:目标\d*:)?\(?(?:请|简要|简述)?(?:说明|描述|概述|填列|填写|列明)(?:本|该)?(?:项目|年度|预算|单位|部门)/, what: '留有模板的填写说明' },
  { pattern: /^(?:目标\d*:)?\(?请?描述(?:实施|项目|在|一定|本)/, what: '留有模板的填写说明' },
  { pattern: /目标\d+:(?=目标\d+:|[.…]|$)/, what: '留有没有内容的“目标”编号' },
];

/** Whatever matches above has one of these, or says nothing at all. */
const MAYBE = /__|[*＊＿XxＸｘ×{｛待填请必选略见限#＃]|输入|[(（]\s*[)）]|说明|描述|概述|列明|简述|附页|目标|[tT](?:[bB][dD]|[oO][dD][oO])|[nN](?:\/[aA]|[uU][lL][lL])|[uU][nN][dD][eE][fF][iI][nN][eE][dD]/;
const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u;

/**
 * What makes the text no answer, in a few words; null for a real answer. `7*24小时`, `5×8`, `X光`, `XXL`, `3×4米` and dashes
 * inside a text are real, and so are stars that blot out a name behind its first character (张**). A single Ｘ counts only before 年, 月, 日.
 */
export function placeholderIn(text: string, traits = traitsOf(text)): string | null {
  // Most texts, and done at once: a word, and no character that prompts are made of.
  if ((traits & (TRAITS.word | TRAITS.prompt)) === TRAITS.word) return null;
  return placeholderAmong(text);
}

/** The same, looked for in any text. */
export function placeholderAmong(text: string): string | null {
  if (!MAYBE.test(text) && !SAYS_NOTHING.test(text)) return null;
  const plain = squeeze(text);
  if (plain === '') return null;
  for (const { pattern, what } of WHOLE) if (pattern.test(plain)) return what;
  for (const { pattern, what } of INSIDE) if (pattern.test(plain)) return what;
  return null;
}
