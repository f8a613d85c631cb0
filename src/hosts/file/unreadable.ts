/** UnreadableFile: the one error reading ever throws; its message is a sentence a clerk can act on. */

export type UnreadableCode = 'encrypted' | 'not-a-workbook' | 'damaged' | 'too-large' | 'unsupported';

export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  /** What was found wrong, for a log; the clerk reads `message`. */
  readonly detail: string;

  constructor(code: UnreadableCode, message: string, detail = '') {
    super(message);
    this.name = 'UnreadableFile';
    this.code = code;
    this.detail = detail;
  }
}

export function damaged(detail: string): UnreadableFile {
  return new UnreadableFile('damaged', '文件已损坏或没有传输完整。请重新取得该文件，或在 Excel、WPS 中打开后另存为 .xlsx 再试。', detail);
}

export function tooLarge(detail: string): UnreadableFile {
  return new UnreadableFile('too-large', `文件内容超出可处理的范围（${detail}）。请把需要检查的申报表另存为单独的 .xlsx 文件再试。`, detail);
}

export function encrypted(): UnreadableFile {
  return new UnreadableFile('encrypted', '文件设有打开密码，无法读取。请在 Excel 或 WPS 中取消打开密码并保存后再试。');
}

/** `what` names what the file looks like: `PDF 文档`. */
export function notAWorkbook(what: string): UnreadableFile {
  return new UnreadableFile('not-a-workbook', `这不是电子表格：文件内容是${what}。请选择 .xlsx 或 .xls 格式的申报表。`, what);
}

export function unsupported(what: string, detail = ''): UnreadableFile {
  return new UnreadableFile('unsupported', `暂不支持${what}。请在 Excel 或 WPS 中打开该文件，另存为 .xlsx 后再试。`, detail);
}

/** Runs a reading step; whatever else it throws becomes 'damaged', so that no RangeError ever reaches a clerk. */
export function reading<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw asUnreadable(error);
  }
}

export function asUnreadable(error: unknown): UnreadableFile {
  return error instanceof UnreadableFile ? error : damaged(error instanceof Error ? error.message : String(error));
}
