/** The sample workbooks that travel with the workbench. Each is a script of its own, so that it opens from a folder without a server. */

export interface Sample {
  /** Also the value of `?sample=` in the address. */
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  load(): Promise<Uint8Array>;
}

export const samples: readonly Sample[] = [];

export function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

export function findSample(id: string): Sample | undefined {
  return samples.find((sample) => sample.id === id);
}
