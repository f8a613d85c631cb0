/** Excel gives its reasons in the language of Office; what a clerk could not read is told by its code alone. Without a full stop at the end. */
export function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (/\p{Script=Han}/u.test(words)) return words.replace(/[。.！!]+$/, '');
  const code = typeof error === 'object' && error !== null && 'code' in error ? `（${String(error.code)}）` : '';
  return `Excel 没有答应这次操作${code}`;
}
