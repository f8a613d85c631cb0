/** Hands a file to the clerk through the browser's own download; nothing is sent anywhere. */

/** Browsers read the bytes of a download a little later than they are asked to. */
const LINK_LIVES = 30_000;

export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as string | Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LINK_LIVES);
}
