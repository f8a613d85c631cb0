/** Numbers the JSAPI goes by: its list of names for them is missing in some WPS, so they are written out. */

export const SHEET_VISIBLE = -1;

export const SHIFT_DOWN = -4121;
export const SHIFT_UP = -4162;
/** A new row looks like the one above, or like the one below. */
export const LOOK_OF_ABOVE = 0;
export const LOOK_OF_BELOW = 1;

export const CONDITION_EXPRESSION = 2;

export const LINE = { continuous: 1, dash: -4115, dot: -4118 } as const;
export const LINE_THIN = 2;

export const ALIGN = { left: -4131, center: -4108, right: -4152 } as const;

export const VALIDATE_LIST = 3;
/** Whole number, decimal, list, date, text length: rules that mean the same in another row. */
export const COPIED_VALIDATIONS: readonly number[] = [1, 2, 3, 4, 6];
export const ALERT_WARNING = 2;
export const OPERATOR_BETWEEN = 1;

export const LANDSCAPE = 2;
export const PORTRAIT = 1;
export const PAPER_A4 = 9;

/** `#RRGGBB` as the number WPS paints with: blue, green, red. */
export function paint(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red! + green! * 256 + blue! * 65_536;
}
