/** The part of the workbench that is loaded after the page has appeared: reader, checker and task pane. */

import { newFile, openFile, type FileWorkbook } from '../hosts/file';
import { Session, blankForm, type BlankChoice } from '../session';
import { WorkbookView } from './workbook-view';

export { FileView } from './file-view';
export { NewForm } from './new-form';

/** One open file: what is shown and the session that follows it. */
export interface OpenWorkbook {
  readonly workbook: FileWorkbook;
  readonly view: WorkbookView;
  readonly session: Session;
  /** Another number for every opening. */
  readonly serial: number;
}

let opened = 0;

/** Throws UnreadableFile with words for the clerk. The check goes on after this returns; the session tells how it is getting on. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenWorkbook> {
  return follow(await openFile(bytes, name));
}

/** A new workbook of one empty form; nothing is kept before the clerk saves it. */
export async function openNew(choice: BlankChoice, year: number, name: string): Promise<OpenWorkbook> {
  const content = blankForm(choice.layout, year, '申报表');
  if (!content) throw new Error('没有这种空表。');
  return follow(await newFile(content, name));
}

function follow(workbook: FileWorkbook): OpenWorkbook {
  const session = new Session(workbook, { today: today() });
  void session.check();
  opened += 1;
  return { workbook, view: new WorkbookView(workbook), session, serial: opened };
}

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
