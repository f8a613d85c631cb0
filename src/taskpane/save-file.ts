/** Hands a file to the clerk through the browser's own download, or through the program where its pages cannot download; nothing is sent anywhere. */

/** Browsers read the bytes of a download a little later than they are asked to. */
const LINK_LIVES = 30_000;

/** True when the clerk has her file or has said that she does not want it; false where the browser should try. */
export type Saver = (name: string, content: string | Uint8Array) => boolean;

let program: Saver | null = null;

/** For pages inside a program that can write files itself. */
export function saveWith(saver: Saver): void {
  program = saver;
}

export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  if (!program?.(name, content)) download(name, type, content);
}

function download(name: string, type: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as string | Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LINK_LIVES);
}
