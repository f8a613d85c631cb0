/** The words around a total: what draws amounts together, and what tells it a second time. */

import type { Mention } from './mention';

export const DRAWS = /(?:合计|共计|总计|总共|小计|合共|以上共|总额|总金额|共)(?:[\u4e00-\u9fff]{0,8}?)(?:为|约|是|:)?\s*(?:人民币|¥)?\s*$/;

const RESTATED = /^\s*[整正]?\s*[(\[](?:大写|小写|人民币|金额|¥|即|为|[:\s])*[\d,.零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]+[)\]]/;

/** A total's second telling, in brackets behind it, is no part of what follows. */
export function withoutRestatement(gap: string): string {
  return gap.replace(RESTATED, '');
}

/** Prices, limits and other years' money are no parts. */
export function isPart(mention: Mention): boolean {
  return mention.role === 'plain';
}
