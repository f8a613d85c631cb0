import { squeeze } from '../../model';
import { HOLDS, change, defineRule, fault, notChecked, type Fix } from '../rule';
import { hasMarkup } from './markup';
import { placeholderIn } from './placeholder-text';
import { strayIn } from './stray';
import { named } from './named';
import { isPlainText } from './plain-text';

/**
 * A text holds only characters a reader can see and use. Blanks count between Chinese characters only, never at the start of a
 * line (paragraph indent), in titles or in the printed names of indicator categories.
 */
export const formStrayCharacter = defineRule({
  id: 'form-stray-character',
  group: 'form',
  title: '文字中没有多余的符号、空格和全角字母数字',
  why: '多余的字符多半来自复制粘贴，会让名称查找、汇总和比对对不上。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'text',
  example: {
    wrong: { answers: { 项目名称: ']生活饮用水水质监测' } },
    right: { answers: { 项目名称: '生活饮用水水质监测' } },
  },
  plainly: isPlainText,
  check(text) {
    if (text.state === 'stale') return [notChecked(`“${named(text)}”是公式，结果尚未更新`)];
    const strays = strayIn(text.text, text.label);
    if (strays.length === 0 || placeholderIn(text.text) || hasMarkup(text.text)) return HOLDS;
    const plain = strays.reduce((rest, stray) => stray.without(rest), text.text);
    const fixable = text.stored !== 'formula' && squeeze(plain) !== '';
    const fixes: Fix[] = fixable ? [change(text, plain, { title: '清理多余字符', safe: true })] : [];
    return [fault(text, `“${named(text)}”里有${strays.map((stray) => stray.what).join('、')}，请核对后删改`, { fixes })];
  },
});
