/**
 * Older formats become an .xlsx package once, and are read and written as such from then on. Values, formulas, merges, number
 * formats, widths, heights and hidden rows, columns and sheets survive; fonts, borders, most fills, notes, validations, pictures
 * and print settings do not. The reader for them is loaded only when such a file is opened.
 */

import { codepages } from './codepages';
import { decodeUnknown, garbled } from './decode-text';
import { MAX_LEGACY_BYTES } from './limits';
import { openPackage } from './package';
import type { FileFormat } from './sniff';
import { asUnreadable, damaged, encrypted, tooLarge } from './unreadable';

export type LegacyFormat = Extract<FileFormat, 'xls' | 'ods' | 'fods' | 'spreadsheetml-2003'>;

type Reader = typeof import('@e965/xlsx');

/** Throws UnreadableFile: encrypted, damaged, too-large. */
export async function convertToXlsx(bytes: Uint8Array, format: LegacyFormat): Promise<Uint8Array> {
  if (bytes.length > MAX_LEGACY_BYTES) throw tooLarge('旧格式文件超过 100 MB');
  const reader = await loadReader();
  try {
    const workbook = parse(reader, bytes, format);
    if (workbook.SheetNames.length === 0) throw damaged('no sheets');
    const xlsx = new Uint8Array(reader.write(workbook, { bookType: 'xlsx', type: 'array', bookSST: true, cellStyles: true, compression: true }) as ArrayBuffer);
    if (openPackage(xlsx).find('xl/sharedStrings.xml')?.text().includes('\ufffd')) throw garbled();
    return xlsx;
  } catch (error) {
    throw error instanceof Error && /password|encrypt/i.test(error.message) ? encrypted() : asUnreadable(error);
  }
}

async function loadReader(): Promise<Reader> {
  const loaded = await import('@e965/xlsx');
  // Only the module build needs to be told; the other one brings its own tables.
  if ('set_cptable' in loaded && typeof loaded.set_cptable === 'function') loaded.set_cptable(codepages);
  return loaded;
}

function parse(reader: Reader, bytes: Uint8Array, format: LegacyFormat): ReturnType<Reader['read']> {
  const options = { cellNF: true, cellStyles: true, cellText: false, cellHTML: false } as const;
  if (format === 'spreadsheetml-2003' || format === 'fods') {
    const text = decodeUnknown(bytes);
    if (/<!DOCTYPE/i.test(text)) throw damaged('xml with a document type is not accepted');
    return reader.read(text, { ...options, type: 'string' });
  }
  if (format === 'ods') checkZip(bytes);
  return reader.read(bytes, { ...options, type: 'array' });
}

/** Our own limits and checksums stand in front of the other reader's inflating. */
function checkZip(bytes: Uint8Array): void {
  for (const part of openPackage(bytes).parts.values()) {
    if (/\.xml$/i.test(part.name) && /<!DOCTYPE/i.test(part.text())) throw damaged('xml with a document type is not accepted');
  }
}
