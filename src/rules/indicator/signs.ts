/** Signs: what a row of an indicator table bears that some rules look at closely; where no row bears it, these have nothing to look at. */

/** Each is a bit; those of all rows together tell what is met in a table. */
export const SIGNS = {
  /** Its texts slipped into other columns. */
  shifted: 1,
  /** Printed, and nobody filled it in. */
  unused: 2,
  /** No value is filled in. */
  lacking: 4,
  /** Its value cannot be judged. */
  obstructed: 8,
  /** Its value is words. */
  worded: 16,
  /** Its value is a number without a unit. */
  unitless: 32,
  /** Its value may tell a share in words or in full width: 百分比, ％. */
  percent: 64,
  /** Its 一级 and 二级 are not both named by their full standard names. */
  unstandard: 128,
  /** Its 二级 belongs to another 一级. */
  foreign: 256,
  /** Its name or its value may hold something that does not belong to it. */
  doubtful: 512,
} as const;
