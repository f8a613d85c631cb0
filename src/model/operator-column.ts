/** What a column for operators may hold in place of one. Given squeezed, or as labelKey. */

/** 定量 or 定性: which kind of value stands beside it. */
export function tellsKind(text: string): boolean {
  return /^定[性量]/.test(text);
}

/** 正向 or 反向: which way the number beside it is meant, as ≥ and ≤ say it. */
export function tellsDirection(text: string): boolean {
  return /^[正反逆负]向/.test(text);
}
