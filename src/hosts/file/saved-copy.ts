/** A copy never bears the name of its source, and says what became of a format that cannot be written back. */

import type { FileFormat } from './sniff';

/** `申报表.xls` → `申报表（已修改）.xlsx`, a copy of that `申报表（已修改2）.xlsx`; a macro workbook stays one. */
export function savedName(name: string, converted: FileFormat | null): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = dot > 0 ? name.slice(dot).toLowerCase() : '';
  const kept = converted === null && /^\.(?:xlsx|xlsm|xltx|xltm)$/.test(ending) ? ending : '.xlsx';
  // Browsers put a number of their own behind a name they have saved before.
  const before = /（已修改(\d{0,3})）(?: ?\(\d+\))?$/.exec(stem);
  return before ? `${stem.slice(0, before.index)}（已修改${Number(before[1] || 1) + 1}）${kept}` : `${stem}（已修改）${kept}`;
}

const LOST: Readonly<Record<FileFormat, string>> = {
  xlsx: '',
  xls: '字体、边框、批注、图片、打印设置等外观可能与原文件不同',
  ods: '字体、边框、批注、图片等外观可能与原文件不同',
  fods: '字体、边框、批注、图片等外观可能与原文件不同',
  'spreadsheetml-2003': '字体、边框、打印设置等外观可能与原文件不同',
  html: '网页中的颜色、边框等外观可能与原文件不同',
  mht: '网页中的颜色、边框等外观可能与原文件不同',
  csv: '文本文件没有外观，列宽和格式需要自行设置',
};

export function savedNote(converted: FileFormat | null): string | null {
  return converted === null ? null : `原文件不是 .xlsx 格式，已另存为一份 .xlsx 副本，原文件没有改动。${LOST[converted]}，请核对后使用。`;
}
