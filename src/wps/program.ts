/// <reference types="et-jsapi-declare" />
/**
 * Which program stands around this page. A member WPS does not have is undefined and throws nothing when it is read, so everything the
 * pages ask of WPS may be missing and is asked for by name here.
 */

type Root = typeof Application;

/** What the add-in's own pages use; cells are the host's business. */
export type Program = Partial<Pick<Root, 'Workbooks' | 'ActiveWorkbook' | 'CreateTaskPane' | 'GetTaskPane' | 'PluginStorage' | 'ApiEvent' | 'ribbonUI' | 'FileSystem' | 'GetSaveAsFilename'>>;

export type TaskPaneOfWps = ReturnType<Root['CreateTaskPane']>;
export type RibbonOfWps = Root['ribbonUI'];

/** Null in an ordinary browser; 文字 and 演示 have no workbooks and are not ours either. */
export function programAround(around: { readonly Application?: unknown; readonly wps?: unknown } = window as { readonly Application?: unknown; readonly wps?: unknown }): Program | null {
  for (const candidate of [around.Application, around.wps]) {
    const program = candidate as Program | null | undefined;
    if (program?.Workbooks) return program;
  }
  return null;
}

/** What tells two open workbooks apart: the path, or the name of one that was never saved. Null where none is open. */
export function activeBook(program: Program): string | null {
  return program.ActiveWorkbook?.FullName ?? null;
}

export function openBooks(program: Program): readonly string[] {
  const books = program.Workbooks;
  return books ? Array.from({ length: books.Count }, (_, index) => books.Item(index + 1).FullName) : [];
}
