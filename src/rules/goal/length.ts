/** How long a goal is, counted no further than it has to be. */

import { visibleLength } from '../../model';

/** Whether a reader sees at least so many characters, punctuation and spaces not counted. */
export function saysAtLeast(text: string, count: number): boolean {
  let chinese = 0;
  for (let at = 0; at < text.length && chinese < count; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) chinese++;
  }
  return chinese >= count || visibleLength(text) >= count;
}
