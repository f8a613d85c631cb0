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
  /** It stands under 满意度. */
  satisfaction: 1024,
  /** Its value is a deadline or a length of time. */
  timed: 2048,
  /** Its value is so much money, of no unit besides. */
  priced: 4096,
  /** It plainly suits another category better than its own. */
  misfiled: 8192,
  /** Texts stand in its row besides categories, name and value. */
  accompanied: 16384,
  /** Rules about names and values look at it closely; of a row without this they are known to hold. */
  unusual: 32768,
  /** It has a value, and for a name only what the form printed where one is to be typed: 指标1：, ……. */
  offered: 65536,
  /** The printed text of its 一级 or 二级 may hold something that does not belong to it. */
  smudged: 131072,
} as const;
