/** The sample workbooks that travel with the workbench, as `assets/samples/index.json` lists them. Each is a script of its own, so that it opens from a folder without a server. */

import list from '../../assets/samples/index.json';

export interface Sample {
  /** Also the value of `?sample=` in the address. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly description: string;
  readonly fileName: string;
}

export const samples: readonly Sample[] = list;

export function findSample(id: string): Sample | undefined {
  return samples.find((sample) => sample.id === id);
}

export async function loadSample({ fileName }: Sample): Promise<Uint8Array> {
  const name = fileName.replace(/\.xlsx$/, '');
  const { default: base64 } = (await import(/* webpackChunkName: "sample-[request]" */ `../../assets/samples/${name}.xlsx`)) as { readonly default: string };
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
