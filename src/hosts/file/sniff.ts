/** What the bytes are, whatever the file is called: government systems export text and web pages under the name of a workbook. */

import { isCompoundFile, readCompoundFile } from './compound-file';
import { openPackage, type Package } from './package';
import { UnreadableFile, encrypted, notAWorkbook, unsupported } from './unreadable';
import { decodeUnknown } from './decode-text';

export type FileFormat = 'xlsx' | 'xls' | 'ods' | 'fods' | 'spreadsheetml-2003' | 'html' | 'mht' | 'csv';

/** Throws UnreadableFile: whatever keeps the file from being read as any of these. */
export function sniff(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new UnreadableFile('not-a-workbook', '文件是空的（0 字节）。请重新取得该文件。');
  if (startsWith(bytes, 'PK')) return zipFormat(openPackage(bytes));
  if (isCompoundFile(bytes)) return compoundFormat(bytes);
  if (isBareBinarySheet(bytes)) return 'xls';
  const other = SIGNATURES.find(([mark]) => startsWith(bytes, mark));
  if (other) throw notAWorkbook(other[1]);
  if (startsWith(bytes, 'BM') && bytes[6] === 0 && bytes[7] === 0) throw notAWorkbook('图片');
  return textFormat(decodeUnknown(bytes));
}

/** xlsx and everything like it, where {@link readStructure} has the last word; or OpenDocument. */
export function zipFormat(pkg: Package): FileFormat {
  for (const name of pkg.parts.keys()) if (/^[\\/]?ofd\.xml$/i.test(name)) throw notAWorkbook(' OFD 版式文件');
  const type = pkg.parts.get('mimetype')?.text().trim() ?? '';
  if (!type.startsWith('application/vnd.oasis.opendocument.')) return 'xlsx';
  if (!type.includes('.spreadsheet')) throw notAWorkbook(' OpenDocument 文稿');
  if (pkg.find('META-INF/manifest.xml')?.text().includes('encryption-data')) throw encrypted();
  return 'ods';
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', ' PDF 文档'], ['\x89PNG', '图片'], ['\xff\xd8\xff', '图片'], ['GIF8', '图片'], ['II*\0', '图片'], ['MM\0*', '图片'], ['RIFF', '音像或图片'],
  ['MZ', '程序'], ['\x7fELF', '程序'], ['Rar!', '压缩包，请先解压'], ['7z\xbc\xaf', '压缩包，请先解压'], ['\x1f\x8b', '压缩包，请先解压'],
  ['{\\rtf', ' RTF 文稿'], ['SQLite format', '数据库'],
];

function startsWith(bytes: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false;
  return bytes.length >= mark.length;
}

function compoundFormat(bytes: Uint8Array): FileFormat {
  const file = readCompoundFile(bytes);
  const has = (name: string): boolean => file.names.includes(name);
  if (has('EncryptedPackage')) throw encrypted();
  const stream = has('Workbook') ? 'Workbook' : has('Book') ? 'Book' : null;
  if (stream) {
    if (isLocked(file.head(stream))) throw encrypted();
    return 'xls';
  }
  if (has('WordDocument')) throw notAWorkbook(' Word 文档');
  if (has('PowerPoint Document')) throw notAWorkbook(' PowerPoint 演示文稿');
  throw notAWorkbook('其他 Office 文件');
}

const FILE_PASS = 0x2f;

/** The record that announces a password stands among the first of the stream. */
function isLocked(head: Uint8Array): boolean {
  for (let at = 0; at + 4 <= head.length; ) {
    if ((head[at]! | (head[at + 1]! << 8)) === FILE_PASS) return true;
    at += 4 + (head[at + 2]! | (head[at + 3]! << 8));
  }
  return false;
}

/** Workbooks from before Excel 5 lie in no container: they begin with a BOF record of 4 to 16 bytes. */
function isBareBinarySheet(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[2]! >= 4 && bytes[2]! <= 16 && bytes[3] === 0;
}

function textFormat(text: string): FileFormat {
  const head = text.slice(0, 4096).trimStart();
  if (/^<\?xml|^<office:document|^<(?:\w+:)?Workbook\b/.test(head)) {
    if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html/i.test(head)) return 'spreadsheetml-2003';
    if (head.includes('opendocument') && head.includes('spreadsheet')) return 'fods';
  }
  if (/^(?:mime-version|from|content-type|subject|x-\w+):/i.test(head) && /multipart\/related|text\/html/i.test(head)) return 'mht';
  if (/<(?:html|table|!doctype\s+html|body)\b/i.test(head)) {
    if (/<table\b/i.test(text)) return 'html';
    throw notAWorkbook('没有表格的网页');
  }
  if (head.startsWith('ID;P')) throw unsupported(' SYLK 格式');
  if (head.startsWith('<') || /^[{[]\s*["{[\]}]/.test(head) || !hasColumns(text)) throw notAWorkbook('普通文本');
  return 'csv';
}

/** At least two of the first lines hold a separator, or the only line does. */
function hasColumns(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, 60);
  return lines.filter((line) => /[,\t;]/.test(line)).length >= Math.min(2, lines.length) && lines.length > 0;
}
