import { shortened } from '../../model';
import { HOLDS, change, defineRule, fault, notChecked, type Fix } from '../rule';
import { markupIn, withoutMarkup } from './markup';
import { named } from './named';
import { isPlainText } from './plain-text';

/** A form holds text, not the source of a web page. */
export const formMarkupResidue = defineRule({
  id: 'form-markup-residue',
  group: 'form',
  title: '表中文字不带网页标记',
  why: '从系统导出或网页复制的文字带有 <p> 一类标记，打印和公开时会原样显示。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'text',
  inNarratives: true,
  example: {
    wrong: { answers: { 年度总体目标: '<p>全年完成社区图书馆延时开放服务，方便居民夜间借阅，读者到馆人数比上年稳步增长。</p>' } },
    right: { answers: { 年度总体目标: '全年完成社区图书馆延时开放服务，方便居民夜间借阅，读者到馆人数比上年稳步增长。' } },
  },
  plainly: isPlainText,
  check(text) {
    if (text.state === 'stale') return [notChecked(`“${named(text)}”是公式，结果尚未更新`)];
    const found = markupIn(text.text);
    if (found.length === 0) return HOLDS;
    const plain = withoutMarkup(text.text);
    const fixes: Fix[] = plain === '' || text.stored === 'formula' ? [] : [change(text, plain, { title: '删去网页标记', safe: true })];
    return [fault(text, `“${named(text)}”里有网页标记 ${found.slice(0, 3).map((one) => shortened(one, 24)).join(' ')}${found.length > 3 ? ' 等' : ''}，请删去`, { fixes })];
  },
});
