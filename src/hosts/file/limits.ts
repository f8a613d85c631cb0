/** Every bound a file is held to, in one place; what exceeds one is refused with a sentence, never read halfway. */

/** Bytes of one part after inflating. */
export const MAX_PART_BYTES = 200 * 1024 * 1024;
/** Bytes of all parts together after inflating. */
export const MAX_TOTAL_BYTES = 400 * 1024 * 1024;
/** Inflated size over packed size; only asked above {@link RATIO_FREE_BYTES}, since small honest parts pack very tightly. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 1024 * 1024;
export const MAX_ENTRIES = 20_000;
/** A form has tens of sheets; a file with more than this is not one. */
export const MAX_SHEETS = 10_000;

export const MAX_XML_DEPTH = 256;
export const MAX_XML_ATTRIBUTES = 256;

/** Stored cells of one sheet. */
export const MAX_CELLS = 5_000_000;
export const MAX_MERGES = 200_000;
/** Rows covered by all merges of one sheet together; each is indexed by row. */
export const MAX_MERGED_ROWS = 2_000_000;
/** Merges too tall for the row index are searched one after another. */
export const MAX_TALL_MERGES = 2_000;
export const TALL_MERGE_ROWS = 512;
/** Choices shown of one validation list. */
export const MAX_CHOICES = 1_000;

/** Bytes of a text or web page that carries a workbook's name. */
export const MAX_TEXT_BYTES = 50 * 1024 * 1024;
/** Bytes of an old binary workbook, which its reader holds in memory several times over. */
export const MAX_LEGACY_BYTES = 100 * 1024 * 1024;
